### The quick check for advisers: all questions about one account or one group on one page.

quick-title = Quick check for advisers
quick-description = All questions about one account or about linked accounts on one page, for advisers.
quick-lead = All questions about one account on one page. Enter several accounts only if they are linked with each other. Otherwise, use the check.
quick-accounts = Which accounts are they?
quick-confirmed = Has Meta confirmed the objection to AI training?
quick-objected = If so: when was the objection?
quick-date = If it was on 27 May 2025 or later: on which day?
quick-button = Show the result
nav-quick = Quick check
