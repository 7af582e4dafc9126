### The single statements that results and answers are made of.
### F1 to F49 are the statements of the authority's page; the numbers are fixed.
### Each statement stands alone and can be joined with others as running text.
### No addresses in the text: the program puts the links beside it.

## Date and start

statement-f1 = The HmbBfDI’s page is dated 27 May 2025 and marked as an update.
statement-f2 = The HmbBfDI’s page also exists in German.
statement-f3 = Meta announced that it would use data for AI training from 27 May 2025.
statement-f4 = According to Meta, this concerns the public data of all adult European users of Facebook and Instagram.
statement-f5 = Meta has announced that it will train its own AI applications with the data.
statement-f6 = According to Meta, the data is used to train its AI services. Examples are the Meta AI chatbot on WhatsApp and large models such as Llama.

## The objection and its limit

statement-f7 = Anyone with a Facebook or Instagram account can object to this AI training at any time.
statement-f8 = You can object in the Facebook and Instagram apps.
statement-f9 = There is an objection form for Facebook.
statement-f10 = There is an objection form for Instagram.
statement-f11 = If your data has already been used for AI training, objecting later cannot reverse that.
statement-f12 = Training data irrevocably becomes part of the AI model. Given the current state of technology, its influence cannot be removed.
statement-f13 = For future AI training, an objection is effective.

## Data and purposes

statement-f14 = Meta has announced that it will use all public information on users’ profiles.
statement-f15 = According to Meta, all public data from the past is included.
statement-f16 = According to Meta, public posts, comments, photos, videos and captions are used.
statement-f17 = A post is public if you have not restricted its visibility in your settings.
statement-f18 = According to Meta, only content posted by adults on Facebook and Instagram is used.
statement-f19 = The data is used to develop and improve the AI technology in Meta’s products.
statement-f20 = The data is also used outside Meta’s networks, for example to train the Llama language model.

## Law, forms and reasons

statement-f21 = Meta bases this AI training on legitimate interests.
statement-f22 = Users have a right to object under Article 21 of the General Data Protection Regulation (GDPR).
statement-f23 = Meta offers special forms for objecting.
statement-f24 = There is one form for Facebook and one for Instagram.
statement-f25 = You can also object in the Facebook or Instagram app.
statement-f26 = You do not have to give reasons for your objection.
statement-f27 = Meta’s form has a text field for reasons. It is optional.

## Effect and confirmation

statement-f28 = An objection that Meta has confirmed is effective in every case.
statement-f29 = Everyone who objects gets a confirmation, either as a pop-up in the app or by email.
statement-f30 = Once Meta has confirmed it, an objection is effective.
statement-f31 = An objection is limited to future AI training.
statement-f32 = An objection does not affect AI training between 27 May 2025 and the day of the objection.

## Several accounts, objection of 2024

statement-f33 = If your Facebook and Instagram accounts are not linked, you must object for each one separately.
statement-f34 = If accounts are linked in the Accounts Centre, one objection is enough.
statement-f35 = An objection applies to all linked accounts.
statement-f36 = An objection from 2024 is still effective if Meta confirmed it at the time.
statement-f37 = If Meta did not confirm your objection from 2024, you should object again. This is to make sure that your data is not used for AI training in future.

## Photos and posts on other people's accounts

statement-f38 = Your objection does not cover photos or posts about you on other people’s accounts.
statement-f39 = Whether content on another person’s account is used for AI training depends on whether that person has objected.
statement-f40 = You can ask other people to object, or to delete content about you.

## Data from other sources

statement-f41 = Meta has already trained its AI with data from various sources.
statement-f42 = Meta has used data that is publicly available on the internet.
statement-f43 = Meta has used information licensed from other companies.
statement-f44 = For data from other sources there is a separate objection form. People without an account with Meta can use it too.
statement-f45 = The form for data from other sources requires more detailed information and supporting documents.

## Chatbot

statement-f46 = You can still use Meta AI after you have objected.
statement-f47 = You can use the chatbot on WhatsApp, Facebook and Instagram whether or not you have objected.
statement-f48 = According to Meta, chats with the chatbots are also used for AI training (as of 27 May 2025).
statement-f49 = You cannot object to AI training on chats with the chatbots (as of 27 May 2025).

## Additions, not from the authority's page: the confirmation

statement-code-mail = In 2024 Meta sent an email with a six-digit code. The code only checked the email address. It is not the confirmation.
statement-received-mail = A message that Meta has received your request is not the confirmation. Nor is the general notice of April 2025 saying that you may object.
statement-confirmation-text = You recognise the confirmation by what it says. In substance: Meta will not use your public information to develop future generative AI.
statement-confirmation-time = After the form, the confirmation usually comes by email within minutes. In the app, a pop-up usually appears at once.
statement-keep-proof = Save the email. If you get a pop-up, take a screenshot before you close it.

## Additions: objecting

statement-log-in-first = The forms for Facebook and Instagram open only when you are logged in. Log in with the account you are objecting for.
statement-own-email = No email address in the account? Press reports say that any address you can read will do. Meta may ask for slightly different details.
statement-app-path-facebook = In the Facebook app (as of May 2025), open the menu with three lines. Tap “Settings & privacy”, “Settings”, then “Privacy policy” at the very bottom. There, follow the link to object, or search for “right to object”. If asked about “AI at Meta”, choose “Yes”. Then enter your email address and send. Menu names may differ.
statement-app-path-instagram = In the Instagram app (as of May 2025), open your profile and tap the three lines. Tap “Privacy Centre” or “About”, then “Privacy policy”. There, follow the link to object, or search for “right to object”. If asked about “AI at Meta”, choose “Yes”. Then enter your email address and send. Menu names may differ.
statement-accounts-centre = In the Facebook or Instagram app, open the settings, then “Accounts Centre”, then “Profiles”. Accounts that are listed there together are linked.
statement-form-broken = On a phone, log in using the browser too. Or object in the app.

## Additions: what we conclude ourselves

statement-before-start = Meta announced training from 27 May 2025. So a confirmed objection made before that day leaves no gap.
statement-same-rule-2025 = For 2024, the Hamburg authority (HmbBfDI) says: object again if you have no confirmation. We conclude that the same holds for later objections.
statement-proof-not-effect = The law asks for no confirmation. But without one you lack proof.
statement-keep-old-proof = Keep whatever you have from the earlier objection. It shows the earlier date and may matter in a complaint.
statement-again-costs-nothing = Objecting again is free. You lose nothing if you keep the old confirmation.
statement-unknown-date = The date of the email or screenshot usually shows the day of the objection. If in doubt, object again.

## Additions: where others say something else

statement-views-differ-training = In May 2025, Bremen’s data protection authority and consumer advice centres saw a late objection’s effect as narrower or unclear. This check follows Hamburg’s authority (HmbBfDI).
statement-views-differ-chatbot = A notice from Meta in April 2025 may mean that an objection also covers chats with Meta AI. Do not rely on that. Enter nothing personal there.
statement-views-differ-2024 = According to the organisation noyb, in May 2025 Meta wanted people who had objected in 2024 to object again. We know this only second-hand. In April 2025, Meta announced that it would honour earlier objections. This check follows Hamburg’s authority (HmbBfDI). To be on the safe side, you can object again.

## Additions: the form for data from other sources

statement-third-party-prepare = According to a guide, you need your name, contact details, country and a short explanation. An older form also asked for a screenshot: an AI answer that shows your data, with the question asked.
statement-third-party-outcome = Meta checks each request made with the form for data from other sources. The outcome is open.
statement-third-party-not-photos = Does the form for other sources cover photos of you on other people’s accounts? The Hamburg authority (HmbBfDI) does not say so. Do not rely on it.
statement-third-party-data-economy = Send a copy of an identity document only if there is no other way. Black out everything that Meta does not need.

## Additions: accounts and links

statement-link-unsure = If the Accounts Centre lists the accounts together, one objection is enough. If you cannot tell, object for each account. That is the safe way.
statement-link-later = The Hamburg authority (HmbBfDI) does not say when the accounts must have been linked. If you linked or added one later, object again from it to be safe.
statement-whatsapp-only = People who only use WhatsApp have no public posts there, so there is no form for that.

## Additions: about this check

statement-information-only = This is information, not legal advice on your case. Objections go to Meta, not here. This check sends nothing to Meta.
statement-content-age = Meta may have changed the procedure since.
statement-not-maintained = This content is at least two years old and has not been updated. Meta may do things differently by now. Please also read the page of Hamburg’s data protection authority (HmbBfDI).

## Additions: checking and keeping the confirmation

statement-sender-domains = Meta lists these endings of genuine sender addresses: facebookmail.com, facebook.com, instagram.com, fb.com, meta.com and metamail.com.
statement-doubtful-mail = A sender’s address can be faked. Never follow a login link in an email you do not trust. Open the app yourself instead.
statement-proof-readable = The date and the account should be visible on it.

## Additions: if something goes wrong

statement-search-first = Look in your spam folder. Check that you used the right account and the right email address.
statement-send-again = If nothing comes within a few days, send the objection again, and take a screenshot with the date.
statement-one-month = Meta must answer within one month at the latest (Article 12(3) GDPR). If needed, it can take two months more. It must tell you so, with the reasons, within the first month. After a month without an answer you can complain.
statement-refusal-unknown = In May 2025 the German consumer advice centres knew of no case in which Meta had refused.
statement-refusal-reasons = If Meta refuses, it must tell you why within one month at the latest (Article 12(4) GDPR). It must also tell you that you can complain or go to court.
statement-refusal-keep = Keep the refusal. You can object again and give reasons.
statement-complaint-right = If you think that Meta is breaking the law, you can complain to a data protection authority (Article 77 GDPR). It can be the one where you live or work, or where the alleged infringement took place.
statement-complaint-free = A complaint is free (Article 57(3) GDPR) and needs no special form.
statement-complaint-where = In Germany, the simplest choice is the authority of your own Land (federal state). Consumer advice centres recommend that too.
statement-complaint-bavaria = In Bavaria, complaints about companies go to the BayLDA (Bavarian State Office for Data Protection Supervision).
statement-complaint-passed-on = If another authority is responsible, yours passes the case on. In the EU, the Irish data protection authority is the lead authority for Meta (Articles 56 and 60 GDPR).
statement-complaint-contents = State which account you objected for, and when. Attach copies of your screenshots and of Meta’s answers.
statement-complaint-meanwhile = A complaint does not stop the use at once. In the meantime, you can restrict your public posts or delete them.
statement-complaint-open = The outcome of a complaint is open.
statement-court = You can also go to court (Article 79 GDPR). Get advice first, from a consumer advice centre or a lawyer.

## Additions: the model texts

statement-texts-are-no-objection = This page does not object for you. To object, use Meta’s form or the app.
statement-letter-is-request = The letter is a request. It contains no threat and no deadline.
statement-letter-which-one = Did you once agree to the picture, and now only object to AI training? Then use the letter without the sentence on consent.
statement-letter-visibility = Each of the three steps can help. A post with restricted visibility is no longer public.
statement-letter-children = If the photos show children, their parents should decide together. Older children should have a say.
statement-letter-no-answer = If your request does not help, report the post to Facebook or Instagram. After that, a lawyer can help.
statement-picture-consent = Anyone who publishes a picture that shows you recognisably usually needs your consent (section 22 KunstUrhG).
statement-picture-exceptions = There are exceptions (section 23 KunstUrhG). Examples are important events, meetings, and pictures in which you are only a minor detail.
statement-erasure = In certain cases you have a right to erasure (Article 17 GDPR), for example after withdrawing your consent.
statement-erasure-private = The GDPR does not apply to purely private activities (Article 2(2)(c)). For posts that everyone can see, this exception usually does not apply.
statement-erasure-expression = Freedom of expression and journalism can outweigh erasure (Articles 17(3) and 85 GDPR).
statement-reasons-situation = The law speaks of grounds relating to your particular situation (Article 21(1) GDPR).
statement-reasons-useful = So a sentence of your own can help if there is a dispute. We recommend one in the form for data from other sources.
statement-reasons-true = Use only what is true for you.
statement-reasons-nothing-sensitive = Write nothing about health, religion or politics. Meta does not need that.
