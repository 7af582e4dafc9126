### The page of questions and answers.
### The program composes the answers to faq-… from the statements (statements.ftl).
### The answers to case-… are here, in the attribute .answer.

faq-title = Questions and answers about the objection
faq-description = Questions and answers about objecting to Meta’s AI training, based on the page of Hamburg’s data protection authority (HmbBfDI) of 27 May 2025.
faq-contents = Contents
faq-intro = First comes what Hamburg’s data protection authority (HmbBfDI) says on its page of 27 May 2025. The questions and answers are in our own words, and our additions are marked. Then come cases that the page leaves open, and help.

## The authority's questions, in its order

faq-start = What is this about?
faq-objection = Can I object, and where?
faq-past = Can past AI training be reversed?
faq-data = Which data does Meta use for AI training?
faq-purposes = What is the data used for?
faq-prevent = How can I prevent AI training with my data?
faq-forms = Where are the forms, and how do I object in the app?
faq-reasons = Do I have to give reasons for my objection?
faq-effective = Is my objection effective in every case?
faq-accounts = I have several accounts. Must I object for each of them?
faq-objected-2024 = I already objected in 2024. Does that still count?
faq-photos = What about photos of me on other people’s accounts?
faq-no-account = Are there other ways to object, for example without an account?
faq-chatbot = Can I use Meta AI after I have objected?

## Cases the authority's page does not answer

faq-open-title = Is your case different?
faq-open-intro = The Hamburg authority does not answer these cases, or not directly. Unless marked otherwise, these careful answers are from the editors of this check. When in doubt, object again. It is free, and you lose nothing if you keep the old confirmation.

case-confirmation-lost = I cannot find the confirmation, or do not know if there was one
    .answer = Search your emails and the spam folder. If you remember getting a confirmation, your objection is effective by the rule of the Hamburg authority (HmbBfDI). But you have no proof, so it is better to object again. Do the same if you do not know.

case-code-mail = In 2024 I only got a code
    .answer = The six-digit code only checked your email address. If nothing else came, object again.

case-received-only = I only got a message that my request was received
    .answer = That is not the confirmation. Wait a little and look in your spam folder. If nothing else comes, object again.

case-objected-twice = I objected more than once
    .answer = The earliest objection that Meta confirmed counts. Enter that one in the check.

case-letter = I wrote to Meta instead of using a form
    .answer = The Hamburg authority (HmbBfDI) only says that Meta offers forms and that you can object in the apps. It does not say what a letter does. Look for Meta’s answer, or object by form to be safe. Keep a copy of your letter.

case-chain-letter = I posted “I object”, or shared a chain letter
    .answer = According to press reports, that has no effect. Use Meta’s form or the app.

case-email-changed = My email address has changed
    .answer = If you can, look for the confirmation in the old email account, and keep it. Consumer advice centres recommend objecting again to be safe.

case-deadline-missed = I did not object by 26 May 2025
    .answer = You can object at any time. The objection then applies to future AI training. It does not cover the time from 27 May 2025 until you object.

case-new-account = I opened my account after 27 May 2025
    .answer = Object as you would for any other account. The time not covered cannot begin before the account existed.

case-linked-later = I linked or added an account later, or removed a link
    .answer = The Hamburg authority (HmbBfDI) does not say when the accounts must have been linked. Object again from the account concerned.

case-which-first = Which account is the first, and how do I switch accounts?
    .answer = You decide which one is the first. Just keep to that order. The form is for the account you are logged in with. For the next one, log out, log in with it, and open the form again.

case-locked-out = My account is locked, deactivated or hacked
    .answer = Consumer advice centres say that the forms open only when you are logged in. So try to get your account back first. If that fails, write to Meta’s privacy contact. You can also complain to a data protection authority.

case-deleted = I have deleted my account
    .answer = Past AI training cannot be reversed, given the current state of technology. Deleted content should no longer be available for future training. We have not verified that. For data from other sources there is a separate form.

case-private-profile = My profile is private
    .answer = Posts whose visibility you have restricted are not public. You can object all the same, and we advise you to.

case-private-account = My account is private, but I comment on public posts
    .answer = According to press reports, such comments may be public. So we advise you to object.

case-pages = I run a page, a business account or a creator account
    .answer = According to one report, the form cannot be used as a page. Everyone who posts there objects with their own profile. One university advises objecting for official profiles and pages too. We found nothing on creator accounts. We advise you to object there as well.

case-whatsapp-only = I only use WhatsApp
    .answer = You have no public posts there, so there is no form for that. According to Meta, chats with Meta AI are also used for AI training (as of 27 May 2025). Enter nothing personal there.

case-whatsapp-form = Is there a form for AI chats on WhatsApp?
    .answer = One report names such a form. We have not verified it.

case-messenger = What about messages in Messenger?
    .answer = Meta says that it does not use private messages. Chats with Meta AI are another matter.

case-threads = Does my objection cover Threads?
    .answer = The Hamburg authority (HmbBfDI) does not mention Threads, and we have not verified it. Object through Instagram. Check that your Threads profile is in the same Accounts Centre.

case-turns-18 = I am under 18, or will soon be 18
    .answer = According to Meta, the accounts of people under 18 are not used. What happens to older public posts later is open. We advise you to object by the day you turn 18. You can try earlier.

case-false-age = A child is registered as an adult
    .answer = The data protection authority of Saxony-Anhalt speaks of people “registered as minors”. From that we conclude that the age in the account probably counts. So treat this account as an adult’s, and object.

case-family-devices = What can parents check?
    .answer = Look for notices from Meta on the family’s devices. Each account that is not linked needs its own objection.

case-deceased = Someone in my family has died, or has a legal guardian
    .answer = The Hamburg authority (HmbBfDI) does not answer this. The GDPR does not apply to people who have died (recital 27). Ask your data protection authority.

case-elsewhere-in-eu = I live in another EU country. Which authority can I turn to?
    .answer = You can complain to the data protection authority where you live or work (Article 77 GDPR).

case-moved = I have moved into or out of the EU
    .answer = The Hamburg authority (HmbBfDI) does not answer this. We advise you to object again after the move if the form lets you.

case-outside-europe = I live outside Europe
    .answer = The page of the Hamburg authority (HmbBfDI) is about European users. One report, which we have not verified, says that forms exist only in certain countries. Outside Europe it names Brazil, Japan and South Korea. You can try.
