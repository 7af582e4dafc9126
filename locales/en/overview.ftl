### All questions and all results on one page.

overview-title = Overview: all questions and all results
overview-description = All questions and all results of the Objection Check on one page, for reading, advising and printing.
overview-lead = This page shows the whole check at once. It is for advisers, for printing and for reading up. It is made by the same program as the check.
overview-questions-title = The questions
overview-example = As an example, “{ $subject }” stands here.
overview-asked = It is asked:
overview-asked-accounts = always, first
overview-asked-linked = with two or more accounts
overview-asked-objected = once, if all accounts are linked; otherwise for each account
overview-asked-date = if you objected on 27 May 2025 or later
overview-asked-confirmed = if you objected or do not know
overview-choices = Choices
overview-errors = Possible errors
overview-choice-with = For each earlier account, if only some accounts are linked or you do not know: { $choice }
overview-rule-title = The rule
overview-rule-caption = Which answers lead to which result
overview-rule-objected = Objected
overview-rule-confirmed = Confirmed
overview-rule-verdict = Result
overview-rule-none = is not asked
overview-rule-or = { $first } or { $second }
overview-rule-shared = The account belongs to the other account’s group and shares its result.
overview-rule-known-day = day known
overview-rule-unknown-day = day not known
overview-results-title = The results
overview-results-lead = Here are all results, with an account as an example.
# $date (text) – a day as an example
overview-results-date = As an example, the day is { $date }.
overview-result-linked = With linked accounts
overview-result-no-account = Without an account
