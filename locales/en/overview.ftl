### The rule and all questions on one page.

overview-title = Overview: the rule, the questions and the results
overview-description = The rule, all questions and all results of the Objection Check on one page, for advice, printing and review.
overview-lead = The whole check on one page, for advisers and for printing. It comes from the same program as the check.
overview-rule-title = The rule
overview-rule-caption = Which answers lead to which result
overview-rule-confirmed = Confirmed
overview-rule-objected = Objected
overview-rule-verdict = Result
overview-rule-not-asked = not asked
overview-rule-or = { $first } or { $second }
overview-rule-known-day = for example, 3 August 2025
overview-rule-unknown-day = day not known
overview-linked = Linked accounts share one objection, and so one result.
overview-several = Objected more than once? The earliest objection that Meta confirmed counts.
overview-no-account = Without an account
overview-questions-title = The questions
overview-asked = Asked:
overview-asked-accounts = always, first
overview-asked-linked = with two or more accounts
overview-asked-groups = with three accounts or more, if only some are linked
overview-asked-confirmed = once for each group of linked accounts, otherwise for each account
overview-asked-objected = if Meta confirmed the objection
overview-asked-date = if you objected on 27 May 2025 or later
