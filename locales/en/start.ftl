### Start page

start-title = Is your objection to Meta’s AI training effective?
start-description = A few questions show you whether your objection to Meta’s AI training is effective, from when, and what is left to do. No login, no cookies.
start-lead = Meta has announced that it will train artificial intelligence (AI) with public posts on Facebook and Instagram. This check tells you whether your objection is effective and what is left to do.
start-time = It takes about 2 minutes. No login needed.
start-together = For your parents or your child? Do it with them, one account after the other.

start-about-title = What this is about
start-about = Meta is the company behind Facebook and Instagram. It announced AI training from 27 May 2025. You can object at any time. If you have no account, the check tells you what you can do.

start-ready-title = What helps
start-ready-1 = Meta’s confirmation, if you have one: an email, or a screenshot of the pop-up in the app
start-ready-2 = The day on which you objected

start-private-title = Your answers are not stored
start-private = The check stores nothing, sets no cookies and sends nothing to Meta. Objections go to Meta, not here.
start-shared = Sharing this device? The browser keeps what it has shown until you clear it.

start-known-title = Do you already know what you need?
start-known-forms = Straight to Meta’s forms. Log in to Facebook or Instagram first.
start-known-third-party = With or without an account, for data from the internet and from other companies:
start-known-pages = Or read more:
