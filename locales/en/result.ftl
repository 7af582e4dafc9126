### The result: first the verdict, then what to do, then why.

result-title = Your result
result-from-link = These answers came with the link.
result-from-link-fresh = Enter your answers

## The verdict

verdict-effective = Yes, your objection stands.
    .since = Training is covered from 27 May 2025 onwards.
# $date (text) – a day
# $month (text) – a month with its year
verdict-effective-from = Yes, your objection stands.
    .since = Training is covered from { $date } onwards.
    .month = Training is covered from the day in { $month } on which you objected.
    .unknown = Training is covered from the day on which you objected.
verdict-nothing = You do not need to do anything.
verdict-object-again = Please object again.
    .unsure = Please object, to be on the safe side.
    .lead = Without a confirmation, it is not certain that your objection is effective. Objecting again is free and needs no reasons.
    .lead-unsure = Without a confirmation, it is not certain that you have an effective objection. Objecting is free and needs no reasons.
verdict-object-now = You can still object.
    .lead = It is not too late: you can object at any time, says Hamburg’s data protection authority (HmbBfDI). You do not need reasons.
verdict-no-account = You have no account there.
    .lead = You can object to the use of your data from other sources with a separate form.

# $steps (number) – groups with something left to do; $todo (number) – their accounts; $total (number) – all accounts
summary = { $steps ->
    [0] Yes, all your objections stand.
    [1] One step left, for { $todo } of { $total } accounts
   *[other] { $steps } steps left, for { $todo } of { $total } accounts
}
summary-done = Nothing to do here

## The button

open-facebook = Open the Facebook form
open-instagram = Open the Instagram form
open-third-party = Open the form for other sources
one-form = One form is enough: your accounts are linked.
or-instagram = Or use the Instagram form

## How to do it

howto-title = How to do it
# $account (text, dative) – one account
howto-log-in = Log in through your browser.
    .one = Use { $account }.
    .linked = Use one of these accounts.
    .each = Use the account in question.
howto-fill = Send the form.
    .about = Enter the email address of the account. Reasons are optional.
howto-keep = Keep the confirmation.
    .about = Usually by email within minutes, maybe in your spam folder. In the app: take a screenshot.
    .old = Keep any earlier proof too.
howto-app = Prefer to use the app?

help-title = Not working?
help-form = The form does not open? In your browser, log in with the right account. Or object in the app.
help-none = Nothing arrived? Wait a few days, and check your spam folder, the account and the email address. Then send the objection again, and take a screenshot.
help-not-yet = A six-digit code or “We have received your request” is not a confirmation yet.
help-month = No answer for more than a month? Or does Meta refuse? You can then complain to the data protection authority where you live (Articles 12 and 77 GDPR). It is free.
help-more = More help, and how to complain

## Why

why-title = Why?
# $how (text) – one of the two texts that follow
why-effective-2024 = You stated that Meta confirmed your objection from 2024 { $how }. Confirmed objections are still effective, says Hamburg’s data protection authority (HmbBfDI).
why-effective = You stated that Meta confirmed your objection { $how }. Confirmed objections are effective, says Hamburg’s data protection authority (HmbBfDI).
why-email = by email
why-popup = with a pop-up in the app
why-no-gap = Meta announced that training would start on 27 May 2025. You objected before that. So the editors see no gap.
why-again = You stated that Meta did not confirm your objection.
    .unsure = You stated that you do not know whether Meta confirmed an objection.
    .rule = For 2024, Hamburg’s data protection authority (HmbBfDI) advises people without a confirmation to object again. For later objections, the editors conclude the same.
why-now = You stated that you have not objected yet. An objection made now is effective for future training once Meta has confirmed it.
change-button = Change the answer

## If the objection stands

keep-email = Keep the email. It is your proof.
keep-popup = Do you have a screenshot or an email about it? Keep that. It is your proof.
proof-check = Was it really the confirmation?
proof-check-text = In short, it says that Meta will not use what you share in public for future AI. A six-digit code is not a confirmation. Nor is “We have received your request”. If you got nothing else, change your answer.
proof-check-more = How to recognise the confirmation
again-title = Object again all the same
again-when = To be on the safe side, object again if:
again-lost = you have no proof of the confirmation
again-address = your email address with Meta has changed
again-linked = you linked an account later

## What the objection does not cover

not-covered-title = What an objection does not cover
# $date (text)
not-covered-gap = Training from 27 May 2025 to { $date }, as far as the account already existed
    .first-day = Training on 27 May 2025 before your objection
    .month = Training from 27 May 2025 to your objection, as far as the account already existed
    .unknown = Training from 27 May 2025 to your objection, if that was later
    .new = Training from 27 May 2025 to an objection made now, as far as the account already existed
    .several = Training from 27 May 2025 to each objection, as far as the account already existed
not-covered-others-accounts = Photos and posts about you on other people’s accounts
not-covered-ask = Only those people’s objections count. Ask them to object or delete the content.
not-covered-letter = Model letter
not-covered-chats = What you write to the Meta AI chatbot: do not enter anything personal there.
not-covered-other-sources = Data from the internet and from other companies
not-covered-own-other-accounts = Your accounts that are not linked: each needs its own objection.
scope = This is about public content and, according to Meta, only that of adults.
case-different = Is your case different?

third-party-title = Your data elsewhere
third-party-lead = For data from other sources there is a separate form, with or without an account.
    .about = It asks for more details and supporting documents. The outcome is open. It may not cover photos of you on other people’s accounts.

views-title = Sources and other views
views-more = All questions and answers

## Without an account

no-account-caption = Without an account on Facebook or Instagram
no-account-why = Meta has also trained with data from the internet and from other companies, says Hamburg’s data protection authority (HmbBfDI).

## At the end

# $date (text); $months (number) – age in months
source-line = { $date }, about { $months } months old.
source-line-checked = Forms checked on { $date }.
source-line-advice = Information, not legal advice.
finish-hint = Do others use this device? Finish the check, then close this page.
finish-button = Finish and clear
