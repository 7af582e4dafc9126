### The questions of the check: the question, a hint, the choices, the errors, help.

question-accounts = How many accounts do you have?
    .hint = Count your own accounts. You get an answer without an account too.
choice-count-0 = none
choice-count-1 = 1
choice-count-2 = 2
choice-count-3 = 3
choice-count-4 = 4
choice-count-5 = 5
# $count (number), $network (text)
answer-count = { $network }: { $count ->
    [0] no account
    [1] 1 account
   *[other] { $count } accounts
}

question-linked = Are your accounts linked with each other?
    .hint = Linked means: the accounts are listed together in Meta’s “Accounts Centre”. You have never heard of it? Then choose “I do not know”.
    .short = Linked
choice-linked-all = Yes, all of them
choice-linked-some = Some are, others are not
choice-linked-none = No
choice-linked-unsure = I do not know

# $subject (text) – one account or the linked accounts
question-objected = Have you already objected for { $subject }?
    .hint = This means the objection to AI training, by form or in the app.
    .short = Objected
choice-objected-no = No
choice-objected-in-2024 = Yes, in 2024
choice-objected-before-start = Yes, from 1 January to 26 May 2025
choice-objected-since-start = Yes, on 27 May 2025 or later
choice-objected-unsure = I do not know whether or when
# $account (text, dative) – an earlier account
choice-objected-with = This account is linked with { $account }

# $subject (text)
question-date = When did you object for { $subject }?
    .hint = For example: 3 8 2025. The day of your objection counts, not the day of the confirmation. Do you only know month and year? Enter them and choose “I do not know the exact day”.
    .short = Day of the objection
date-day = Day
date-month = Month
date-year = Year
choice-date-unknown = I do not know the exact day
answer-date-unknown = day not known

# $subject (text)
question-confirmed = Did Meta confirm the objection for { $subject }?
    .hint = Meta’s answer comes by email or in the app. A code with six digits is not a confirmation.
    .short = Confirmed
choice-confirmed-email = Yes, by email
choice-confirmed-popup = Yes, by a message in the app (pop-up)
choice-confirmed-no = No
choice-confirmed-unsure = I do not know

## Help, to be opened

help-accounts = Which accounts count?
help-accounts-1 = Count each account that you have on Facebook or Instagram.
help-accounts-2 = Do you only have WhatsApp? Then choose “none” twice.
help-accounts-3 = Do you have more than five accounts on one network? Then do the check again for the others.
help-linked = Where can I see whether accounts are linked?
help-objected = What counts? And when was it?
help-objected-1 = An objection counts if you made it with a form of Meta or in the app.
help-objected-2 = A post of your own such as “I object” does not count.
help-objected-3 = You decide which account is the first. Keep to that order.
help-objected-4 = You do not know exactly when? Search your emails for Meta’s confirmation. If you find nothing, choose “I do not know whether or when”. That does no harm.
help-date = Where do I find the day?
help-date-1 = Look at the date of the confirmation. It usually comes on the same day.
help-date-2 = You cannot find the day? Then choose “I do not know the exact day”.
help-confirmed = How do I recognise the confirmation?

## Errors

error-title = There is a problem
error-prefix = Error:
error-accounts-missing-facebook = Choose how many accounts you have on Facebook.
error-accounts-missing-instagram = Choose how many accounts you have on Instagram.
error-linked-missing = Choose whether your accounts are linked.
error-objected-missing = Choose whether and when you objected.
error-confirmed-missing = Choose whether Meta confirmed the objection.
error-date-missing = Enter the day. Or choose “I do not know the exact day”.
error-date-incomplete = Enter day, month and year. Or choose “I do not know the exact day”.
error-date-no-such-day = This day does not exist. Check day and month.
error-date-short-year = Enter the year with four digits, for example 2025.
error-date-unreadable = This cannot be read as a date. Enter day, month and year, for example 3 8 2025 or 3 August 2025.
error-date-before-start = Enter a day from 27 May 2025 on. Was it earlier? Then change your answer to the question before.
error-date-before-start-change = Change the answer to the question before
# $today (text) – today's date
error-date-future = This day is in the future. Enter a day up to { $today }.
error-date-both = Delete the day, or undo the choice “I do not know the exact day”.
