### The questions of the check: the question, hints, the choices, help, the errors.

# $number (number) – which question; $left (number) – how many can still follow
progress = Question { $number }, { $left ->
    [0] the last one
    [1] at most 1 more
   *[other] at most { $left } more
}
link-open-cases = Is your case different? Common cases

question-accounts = How many accounts do you have?
    .hint = Count your own accounts. You get an answer even without an account.
    .others = Only WhatsApp? Then choose “none” twice. For Messenger, count your Facebook account; for Threads, your Instagram account. Whether the objection applies on Threads is open.
answers-lost = Your answers are gone: your browser did not keep them. Please start again.
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
    .hint = Linked means: the accounts are listed together in Meta’s “Accounts Centre”. Never heard of it? Then choose “I do not know”.
choice-linked-all = Yes, all of them
choice-linked-some = Some are, others are not
choice-linked-none = No
choice-linked-unsure = I do not know

question-groups = Which accounts are linked with each other?
    .hint = You decide which account is the first. Please keep to that order.
# $account (text) – an account, at the beginning of a sentence
groups-legend = { $account } is linked …
# $account (text) – an account that was named before
choice-linked-with = with { $account }
# $count (number) – how many accounts were named before
choice-linked-with-none = { $count ->
    [1] with no account named before
   *[other] with none of the accounts named before
}
# $account (text) – at the beginning of a sentence; $other (text)
answer-linked-with = { $account } is linked with { $other }.
answer-linked-with-none = { $account } is not linked with any account named before.

# $subject (text) – one account or several linked ones
question-confirmed = Has Meta confirmed your objection to AI training for { $subject }?
    .hint = In short, Meta’s message says that it will not use what you share in public for future AI.
    .none = A code with six digits does not count. Nor does “we have received your request”. Nor does Meta’s note to all users in April 2025: it only says that you may object. Your own post saying “I object” is not an objection.
    .linked = An objection from any of these accounts counts for all of them: { $accounts }.
choice-confirmed-never = I have not objected yet
choice-confirmed-no = I objected, but got no confirmation
choice-confirmed-email = Yes, by email
choice-confirmed-popup = Yes, with a pop-up in the app (it may be gone by now)
choice-confirmed-unsure = I do not know

# $subject (text)
question-objected = When did you object for { $subject }?
    .hint = Several times? The earliest objection that Meta confirmed counts, even if it was in 2024.
choice-objected-in-2024 = In 2024
choice-objected-before-start = Between 1 January and 26 May 2025
choice-objected-since-start = On 27 May 2025 or later
choice-objected-unsure = I do not know

# $subject (text)
question-date = On which day did you object for { $subject }?
    .hint = The day of your objection counts, not the day of the confirmation. For example: 3 8 2025. Do you only know the month and the year? Enter them and choose “I do not know the exact day”.
date-day = Day
date-month = Month
date-year = Year
choice-date-unknown = I do not know the exact day
answer-date-unknown = day not known

## Help, to be opened

help-accounts = Which accounts count?
help-accounts-1 = Count every account you have on Facebook or Instagram. Messenger without a Facebook account? Then do not count it.
help-accounts-2 = Do you have more than five accounts on one network? Then do the check again for the others.
help-linked = Where can I see whether accounts are linked?
help-groups = Where can I see which accounts are linked?
help-confirmed = How do I recognise the confirmation?
help-confirmed-1 = Found nothing? Look in your spam folder too, and in older email accounts.
help-confirmed-2 = Did you write Meta a letter? Look for Meta’s answer. If there is none, choose “got no confirmation”.
help-objected = How can I find out when it was?
help-objected-1 = Search your emails and screenshots for Meta’s confirmation.
help-objected-2 = If you find nothing, choose “I do not know”. That does no harm.
help-date = Where do I find the day?
help-date-1 = Look at the email or the screenshot. The confirmation often comes on the same day as the objection, but not always.
help-date-2 = Cannot find the day? Then choose “I do not know the exact day”.

## Errors

error-title = There is a problem
error-prefix = Error:
error-accounts-missing-facebook = Choose how many accounts you have on Facebook.
error-accounts-missing-instagram = Choose how many accounts you have on Instagram.
error-linked-missing = Choose whether your accounts are linked.
error-objected-missing = Choose when you objected.
error-confirmed-missing = Choose whether Meta confirmed your objection.
error-date-missing = Enter the day. Or choose “I do not know the exact day”.
error-date-incomplete = Enter day, month and year. Or choose “I do not know the exact day”.
error-date-no-such-day = This date does not exist. Check the day and month.
error-date-short-year = Enter the year with four digits, for example 2025.
error-date-unreadable = This cannot be read as a date. Enter day, month and year, for example 3 8 2025 or 3 August 2025.
error-date-before-start = Enter a day on or after 27 May 2025. Was it earlier? Then change your answer to the previous question.
error-date-before-start-change = Change the answer to the previous question
error-date-future = This day is in the future. Enter today’s date or an earlier one.
error-date-both = Delete the day, or remove the tick at “I do not know the exact day”.
# $account (text) – an account
error-groups-missing = Choose what { $account } is linked with.

