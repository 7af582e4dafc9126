### The result.

result-title = Your result

## Verdict for each group of linked accounts, one plain sentence

verdict-effective = Your objection still stands.
# $date (text)
verdict-effective-from = Your objection stands for training from { $date } on.
# $month (Text) – Monat und Jahr
verdict-effective-from-month = Your objection is effective, from a day in { $month } on.
verdict-effective-from-unknown = Your objection stands. Your confirmation shows from when.
verdict-object-again = It is not certain whether your objection stands. Please object again.
verdict-object-now = You have not objected yet. You can do so at any time.

# $todo (number) – accounts with something left to do; $left (number) – the others; $total (number) – all
summary = { $todo ->
    [0] All your objections stand.
   *[other] { $left ->
        [0] { $total ->
            [2] For both accounts there is something left to do.
           *[other] For all { $total } accounts there is something left to do.
        }
       *[other] { $todo ->
            [1] For one of your { $total } accounts there is something left to do.
           *[other] For { $todo } of { $total } accounts there is something left to do.
        }
    }
}

## Why

why-title = Why?
why-objected-in-2024 = You objected in 2024.
why-objected-before-start = You objected before 27 May 2025.
why-objected-since-start = You objected on 27 May 2025 or later.
why-objected-unsure = You do not know when you objected.
why-confirmed-never = You have not objected yet.
why-confirmed-popup = Meta confirmed the objection by a message in the app.
why-confirmed-email = Meta confirmed the objection by email.
why-confirmed-no = Meta did not confirm the objection.
why-confirmed-unsure = You do not know whether Meta confirmed the objection.
why-more = More on this, with sources

change-title = What would change the result?
change-effective = Was it only a code with six digits? That was not a confirmation. Then object again.
change-object-again = Have you found the confirmation after all? Then your objection stands, and you can change your answer.
change-object-now = Have you objected after all? Then change your answer.
change-button = Change the answer
# $accounts (text)
change-button-hidden = : { $accounts }

## From when

since-title = When does this apply from?
gap-none = According to Meta, training started on 27 May 2025. You objected before that. So there is no gap: the objection applies from the start.
gap-first-day = Your objection applies to training from 27 May 2025 on. According to Meta, training started on that day. Meta may have used data earlier on the same day. Your objection does not cover that.
# $date (text)
gap-until = Your objection applies to training from { $date } on. It does not cover the time from the start on 27 May 2025 to that day.
gap-until-unknown = Your objection applies from the day on which you objected. Was that after the start on 27 May 2025? Then it does not cover the time up to that day.
gap-until-new-objection = The objection you make now applies to future training, once Meta confirms it. Be prepared: it does not cover the time from 27 May 2025 to the day of this objection.

## What to do now

todo-title = What to do now
todo-nothing = You do not have to do anything.
todo-check-date = Look at your confirmation to see when you objected.
# $account (text, dative) – one account
todo-log-in = Log in with { $account }.
todo-log-in-linked = Log in with one of these accounts.
todo-open = Open Meta’s form:
todo-open-linked = Open one of Meta’s forms. One objection is enough for all these accounts:
todo-open-linked-one = Open Meta’s form. One objection is enough for all these accounts:
todo-send = Fill in the form and send it. You do not have to give reasons.
todo-keep = Wait for the confirmation and keep it. Then you are done.
todo-more = All steps in detail
todo-proof = How to tell the confirmation

howto-title = How to object, step by step
howto-log-in = Log in first
howto-fill = Fill in the form
howto-app = Or in the app

link-unsure-title = Linked or not?

## What the objection does not cover

not-covered-title = What an objection does not cover
not-covered-others-accounts = Photos and posts on other people’s accounts
not-covered-chats = Your chats with Meta AI, the chatbot with the blue circle
not-covered-own-other-accounts = Your other accounts that are not linked
third-party-title = Data from the internet and from other companies
third-party-lead = Your objection does not apply to these. There is a separate form, for people with and without an account.
third-party-more = More about this form
views-title = Some other bodies see it differently

## Without an account

verdict-no-account = Without an account you do not need an objection for an account.
no-account-lead = Meta may still have data about you. There is a separate form for that.
no-account-data-title = Which data this is about
no-account-form-title = The form
no-account-form = Here you can object to the use of such data:
no-account-photos-title = Photos on other people’s accounts
no-account-photos = Is someone showing you on Facebook or Instagram? Ask them to delete it or to object themselves.
no-account-whatsapp-title = Do you only use WhatsApp?

result-answers-hint = Is something wrong? Change an answer. The other answers are kept.
