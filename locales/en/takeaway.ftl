### What people keep of the result: the sheet, the calendar, the link.

## The sheet

record-button = Save or print
# $date (text) – today
record-dated = Result of { $date }, based on your own statements.
record-is-not = This is not an authority’s decision and proves nothing to Meta.
# $version (text)
record-version = Objection Check, version { $version }
record-how-title = How to save or print this page
record-how-computer = On a computer: press Ctrl and P, or Command and P on a Mac.
record-how-phone = On a phone: open the browser’s menu or “Share”. Tap “Print”.
record-how-pdf = As a file: when printing, choose “Save as PDF”.
record-back = Back to the result
record-confirmed = Confirmation from Meta came on:
# $date (text) – in a few days
record-look = { $date }: Has the confirmation come? If not, send the objection again.
# $date (text) – a month later
record-answer-due = { $date }: No answer? Then you can complain.

## The calendar

reminder-button = Remind me
# name of the file: only letters, digits and hyphens
reminder-file-name = Reminder
reminder-look = Has Meta’s confirmation arrived?
reminder-look-about = You wanted to object to Meta’s AI training. Do you already have a confirmation? Then keep it. If not:
reminder-answer-due = Has Meta answered the objection?
reminder-answer-due-about = Do you have the confirmation? Then you are done. Do you have no answer a month after your objection? This is what you can do:
# $name (text) – what is there; $address (text)
reminder-address = { $name }: { $address }

## The link

link-about = This link contains your answers. Anyone who has it can read them, also later in browser histories and server logs. To copy it: touch and hold, right-click, or press Shift and F10.
link-open = This result as a link
