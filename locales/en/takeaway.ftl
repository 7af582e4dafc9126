### What people take along from the result: a sheet to print, a calendar, a link.

takeaway-title = To take along

## The sheet to print

record-offer = You get a sheet with the date, the result and boxes to tick.
record-button = Save or print
record-title = Your result to keep
# $date (text) – today
record-dated = Result of { $date }
record-how-title = How to print or save this sheet
record-how = Press Ctrl and P, or Command and P on a Mac. On a phone you find “Print” in the menu of the browser or under “Share”. Choose “Save as PDF” as the printer if you want a file.
record-back = To the result
record-forms-title = Meta’s forms
record-forms-scan = You open the QR code with the camera of your phone.
# $form (text) – name of a form
record-qr = QR code: { $form }
record-send = Fill in the form and send it. Reasons are not needed.
record-confirmed = Keep the confirmation. It came on:
record-later-title = Look again later
# $date (text) – in a few days
record-look = { $date }: Is the confirmation there? If not, send again and take a screenshot with the date.
# $date (text) – a month later
record-answer-due = { $date }: No answer? Then you can complain.
record-prepare = Have details and supporting documents ready.
record-third-party = Fill in the form and send it, if you want to object to the use of such data.
record-photos = Photos or posts on other people’s accounts? Ask these people for help.
# $version (text)
record-version = Objection Check, version { $version }

## The link

link-title = Link to this result
link-about = This link contains your answers. Anyone who gets it can read them. If you open it, it also stands in the history of your browser.
link-open = This result as a link
link-copy = To copy:

## The calendar

reminder-offer = Two entries remind you to look for the confirmation. They name no accounts.
reminder-button = Entries for the calendar (.ics)
reminder-look = Is Meta’s confirmation there?
reminder-look-about = You wanted to object to Meta’s AI training. Do you already have a confirmation? Then keep it. If not:
reminder-answer-due = Has Meta answered the objection?
reminder-answer-due-about = Do you have the confirmation? Then you are done. Do you have no answer a month after your objection? Then this applies:
# $form (text), $address (text)
reminder-form = { $form }: { $address }
