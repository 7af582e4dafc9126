### What stands on every page.

site-name = Objection Check
language-name = English
language-switch = Language
skip-to-content = Skip to content
new-tab = (new window)

nav-label = More pages
nav-questions = Questions and answers
nav-overview = Overview
nav-imprint = Legal notice
nav-privacy = Privacy
nav-accessibility = Accessibility

button-continue = Continue
button-back = Back
button-start = Start the check
link-start-again = Start again

answers-title = Your answers
answers-change = Change
# $question (text) – the question whose answer is changed
answers-change-hidden = : { $question }

# $day, $month, $year (text)
date = { $day }{"\u00A0"}{ $month }{"\u00A0"}{ $year }
month-year = { $month }{"\u00A0"}{ $year }
# $most (text) – all but the last, separated by commas; $last (text)
list-and = { $most } and { $last }

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
# Other names and abbreviations of months, each after the number of its month
months-also = 9 Sept
# Words that may stand in a date beside day, month and year
date-words = Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, at, of, on, the, st, nd, rd, th

## Meta's forms

form-facebook = Form for Facebook
form-instagram = Form for Instagram
form-third-party = Form for data from other sources

## Who says something

speaker-authority = HmbBfDI
    .explained = Hamburg’s data protection authority says this on its page.
speaker-meta = according to Meta
    .explained = Meta says this, as the HmbBfDI reports it.
speaker-addition = addition
    .explained = This is not on the page of the HmbBfDI. The editors of this check (“we”) added it, as their own conclusion or from the source named.
speakers-title = Who says what?

source-authority-page = the HmbBfDI’s page
source-consumer-centres = German consumer advice centres
source-menu-reports = press and internet reports
source-reports-2024 = reports on the procedure of 2024
source-report-2026 = one unverified report
source-confirmation-reports = reports on the confirmation
source-meta-announcement = announcement by Meta (copy)
source-meta-notice = notice by Meta, quoted in the press
source-third-party-guides = guides to such forms
source-noyb = announcement by Meta, and second-hand report on a letter by noyb
source-other-bodies = Bremen’s data protection authority and consumer advice centres
source-mecklenburg-vorpommern = data protection authority of Mecklenburg-Vorpommern
source-sachsen-anhalt = data protection authority of Saxony-Anhalt
source-meta-sender-page = page by Meta (copy)
source-stiftung-warentest = Stiftung Warentest (German consumer organisation)
source-gdpr = General Data Protection Regulation (GDPR)
source-bavarian-act = Bavarian Data Protection Act, Article 18
source-picture-act = German act on the right to one’s own image (KunstUrhG)
source-lindqvist = European Court of Justice, C-101/01 (Lindqvist)
source-conclusion = the editors
# $source (text) – where it comes from; $published (text) – when it appeared
source-dated = { $source }, { $published }

## Source and age of the content

source-title = Source and date
source-authority = The Hamburg Commissioner for Data Protection and Freedom of Information (HmbBfDI)
source-page = HmbBfDI page in English
source-page-german = HmbBfDI page in German
# $date (text) – day of the authority's page
source-date = Content as of { $date }.
# $months (number) – months since that day, rounded
source-age = { $months ->
    [0] Less than one month old.
    [1] One month old.
   *[other] About { $months } months old.
}
# $date (text) – day on which a person checked Meta’s forms
source-forms-checked = Meta’s forms were last checked by hand on { $date }.
source-words = The wording is the editors’ own.

## Inside another page

nav-embed = Add this check to your website
frame-own-window = Open in a new window
frame-source = Source: HmbBfDI
# Follows the name of the check on its first page in a frame; the operator and the address follow.
frame-about = about objecting to Meta’s AI training
frame-private = Your answers are not stored and not sent to Meta.
frame-blocked = This website blocks forms here, so the check does not work. Please open this address in a new window:

# Height of the frame in pixels: down to its Continue button every question in this language is seen, as measured by tests/browser/frame-heights.test.mjs.
frame-height = 740
