### What people take along from the result: a sheet to keep, a calendar, a link.

takeaway-title = To take along

## The sheet to keep

record-offer = The sheet to keep shows your result with the date and has boxes to tick.
record-button = Save or print
record-title = Your result to keep
# $date (text) – today
record-dated = Result of { $date }
# $version (text)
record-version = Objection Check, version { $version }
record-how-title = How to keep this sheet
record-how-computer = To print on a computer: press Ctrl and P, or Command and P on a Mac.
record-how-phone = To print on a phone: open the menu of the browser or “Share”. Tap “Print” there.
record-how-pdf = As a PDF: when you print, choose “Save as PDF”.
record-back = To the result
record-forms-title = Meta’s forms
record-forms-scan = You open the QR code with the camera of your phone.
# $form (text) – name of a form
record-qr = QR code: { $form }
record-send = Fill in the form and send it. Reasons are not needed.
record-confirmed = Keep the confirmation. It came on:
record-later-title = Look again later
# $date (text) – in a few days
record-look = { $date }: Is the confirmation there? If not, send the objection again. Take a screenshot with the date.
# $date (text) – a month later
record-answer-due = { $date }: No answer? Then you can complain.
record-prepare = Have details and supporting documents ready.
record-third-party = Fill in the form and send it, if you want to object to the use of such data.
record-photos = Photos or posts on other people’s accounts? Ask these people for help.
record-basis-title = What the result is based on

## The calendar

reminder-offer = Two entries remind you to look for the confirmation. They name no accounts.
reminder-button = Entries for the calendar
# name of the file: only letters, digits and hyphens
reminder-file-name = Reminder
reminder-look = Is Meta’s confirmation there?
reminder-look-about = You wanted to object to Meta’s AI training. Do you already have a confirmation? Then keep it. If not:
reminder-answer-due = Has Meta answered the objection?
reminder-answer-due-about = Do you have the confirmation? Then you are done. Do you have no answer a month after your objection? Then this applies:
# $name (text) – what is there; $address (text)
reminder-address = { $name }: { $address }

## The link

link-title = Link to this result
link-about = This link contains your answers, readable by anyone who gets it, also later in browser histories and server logs.
link-open = This result as a link
link-copy = To copy it, press and hold the link. With a mouse, use the right button.
