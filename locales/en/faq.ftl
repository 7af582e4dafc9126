### The page of questions and answers.
### The program composes the answers to faq-… from the statements (statements.ftl).
### The answers to case-… are here, in the attribute .answer.

faq-title = Questions and answers about the objection
faq-description = Questions and answers about objecting to Meta’s AI training with data from Facebook and Instagram, following the data protection authority’s page of 27 May 2025.
faq-contents = Contents
faq-intro = This page follows the questions on the authority’s page of 27 May 2025. The answers are in our own words. After them come cases that the authority does not answer there directly.

## The authority's questions, in its order

faq-start = What has been happening since 27 May 2025?
faq-objection = Can I object, and where can I do it?
faq-past = Can AI training that has already happened be reversed?
faq-data = Which data does Meta use for the AI training?
faq-purposes = What does Meta use the data for?
faq-prevent = What can I do against AI training with my data?
faq-forms = Where are the forms for the objection?
faq-reasons = Do I have to give reasons for my objection?
faq-effective = Is my objection effective in every case?
faq-accounts = I have several accounts. Do I have to object for each of them?
faq-objected-2024 = I already objected in 2024. Does that still count?
faq-photos = What about photos of me on other people’s accounts?
faq-no-account = What other ways are there, for example without an account with Meta?
faq-chatbot = Can I use Meta AI after I have objected?

## Cases the authority's page does not answer

faq-open-title = What the authority’s page leaves open
faq-open-intro = The authority’s page does not answer these cases, or not directly. The careful answers are ours. Rule of thumb: when unsure, object again. It is free of charge, and you lose nothing.

case-not-sure-confirmed = I no longer know whether Meta confirmed my objection. What should I do?
    .answer = Look in your emails and in the spam folder. If you find no confirmation, treat the objection as not confirmed. Then object again.

case-confirmation-lost = I had a confirmation, but I cannot find it any more. What applies?
    .answer = By the authority’s rule, your objection is effective. Without proof, however, it is better to object again. Keep the new confirmation.

case-code-mail = In 2024 I only got an email with a code. Is that enough?
    .answer = The six-digit code only checked your email address. It is not the confirmation. If you received nothing else, object again.

case-linked-later = I linked my accounts only after the objection. What applies?
    .answer = The authority does not say when the accounts must have been linked. Object again from the account concerned. We advise the same for new accounts and after you have removed a link.

case-email-changed = My email address has changed. Should I object again?
    .answer = Yes, to be on the safe side. Consumer advice centres recommend it too. Keep the earlier confirmation all the same.

case-turns-18 = What applies when I turn 18?
    .answer = According to Meta, the AI training does not use accounts of minors. What happens later to older public posts is open. So object at the latest on the day you turn 18. You can also try earlier. If you can be seen on the accounts of adults, what counts is their objection.

case-false-age = A minor is registered as an adult in the account. What applies?
    .answer = Treat the account like the account of an adult. So object for this account.

case-family-devices = What should parents check on the family’s devices?
    .answer = Look on these devices for notices from Meta about the AI training. One German state’s data protection authority recommends this too. Each account that is not linked needs its own objection.

case-deleted = I have deleted my account. What about my data?
    .answer = Given the current state of technology, earlier AI training cannot be reversed. Deleted content should no longer be available for future training. We have not verified this. The forms for Facebook and Instagram open only with a login. Otherwise there is the form for data from other sources.

case-locked-out = My account is locked or deactivated. How can I object?
    .answer = The forms for Facebook and Instagram open only with a login. If possible, restore your access first. If that fails, write to Meta’s privacy contact. You can also complain to your German state’s data protection authority (Article 77 of the General Data Protection Regulation).

case-whatsapp-only = I only use WhatsApp. Do I need an objection?
    .answer = You have no public posts on WhatsApp, so there is no form for that. It is different with what you write to Meta AI. Enter nothing personal there. An unverified report of October 2026 names a separate form for such messages.

case-threads = Does the objection also apply to Threads?
    .answer = The authority’s page does not mention Threads. We have not verified whether an objection covers Threads. Object through Instagram. Check whether your Threads profile is in the same Accounts Centre.

case-messenger = What applies to messages in Messenger?
    .answer = According to Meta, the AI training does not use private messages. Chats with Meta AI are something else. According to Meta, they serve AI training (as of 27 May 2025).

case-pages = How do I object for a page, for example of a club or a business?
    .answer = According to one report, the form cannot be used in the name of a page. Anyone who writes there objects with their own profile. One university advises people to object for official profiles and pages too.

case-public-comments = My account is private. Can my comments still be public?
    .answer = Yes, this is possible if you comment under public posts. The media report this. So an objection makes sense with a private account too.

case-private-profile = My profile is private. Should I object all the same?
    .answer = The authority calls posts public if their visibility is not restricted. So restricted posts are not among them. According to the authority, you can object at any time all the same. We think that makes sense.

case-deceased = What applies to people who have died and to people with a legal guardian?
    .answer = The authority’s page does not say anything about this. The General Data Protection Regulation applies to living people. Ask the data protection authority.

case-outside-europe = I live outside Europe. Can I object?
    .answer = The authority’s page is about people in Europe. According to an unverified report, there are forms only in certain countries. Besides European countries, the report names Brazil, Japan and South Korea. It does no harm to try.

case-refused = Meta refuses my objection or does not answer. What can I do?
    .answer = Object once more and take a screenshot with the date. If Meta refuses or does not answer for a month, you can complain free of charge. That right is in Article 77 of the General Data Protection Regulation. The simplest way is your German state’s data protection authority. A complaint does not stop the use at once. Until there is a decision, you can restrict the visibility of your posts or delete posts.

case-chain-letter = Does a chain letter or a post saying “I object” help?
    .answer = No, it has no effect. Use Meta’s form or the way in the app.

case-deadline-missed = I had not objected by 26 May 2025. Is it still possible?
    .answer = Yes, the authority says that you can object at any time. The objection then applies to future AI training. It does not cover AI training from 27 May 2025 to the day of the objection.

