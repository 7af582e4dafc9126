### Start page

start-title = Is your objection to Meta’s AI training effective?
start-description = A few questions show you whether your objection to Meta’s AI training is effective, from when, and what is left to do. No login, no cookies.
start-lead = Meta is the company behind Facebook and Instagram. According to Meta, its artificial intelligence (AI) has been learning from public posts there since 27 May 2025. You can object. Perhaps you already did so in 2024 or 2025. This check shows you whether your objection is effective.

start-told-title = What you will learn
start-told-1 = Whether your objection is effective, for each of your accounts.
start-told-2 = What it does not cover.
start-told-3 = Which of Meta’s forms you need now, if there is anything left to do.
start-told-4 = What you can do if you have no account at all.

start-ready-title = What helps you
start-ready-1 = The confirmation from Meta, if you have one. It is an email or a screenshot of the message in the app.
start-ready-2 = The day on which you objected.

start-duration-title = How long it takes
# $most (number) – most questions with one account or with linked accounts
# $each (number) – at most so many questions for each further account
start-duration = With one account or with linked accounts there are at most { $most } questions. Otherwise each account adds at most { $each } questions.

start-private-title = Your answers are not stored
start-private = The check stores nothing and sets no cookies. It sends nothing to Meta. It does not ask for your name. You can only object with Meta itself, not here.

start-known-title = Do you already know what you want?
start-known-forms = These links lead straight to Meta’s forms. Log in to Facebook or Instagram first.
start-known-third-party = This form is for data from the internet and from other companies. You do not need an account for it.
start-known-pages = Or read more:
