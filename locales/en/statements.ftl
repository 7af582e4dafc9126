### The single statements that results and answers are made of.
### F1 to F49 are the statements of the authority's page; the numbers are fixed.
### Each statement stands alone and can be joined with others as running text.
### No addresses in the text: the program puts the links beside it.

## Date and start

statement-f1 = The authority’s page is dated 27 May 2025 and marked as an update.
statement-f2 = There is a German version of the authority’s page.
statement-f3 = Meta has announced that it will use data for AI training from 27 May 2025.
statement-f4 = According to Meta, the AI training concerns the public data of all adults in Europe who use Facebook or Instagram.
statement-f5 = Meta states that it trains its own AI applications with public data.
statement-f6 = According to Meta, public data is used to train its AI services. Examples are the Meta AI chatbot on WhatsApp and large models such as Llama.

## The objection and its limit

statement-f7 = Anyone with a Facebook or Instagram account can object to the AI training at any time.
statement-f8 = You can object in the Facebook and Instagram apps.
statement-f9 = There is a separate objection form for Facebook.
statement-f10 = There is a separate objection form for Instagram.
statement-f11 = A later objection does not reverse earlier AI training with your data.
statement-f12 = Training data irrevocably becomes part of the AI model. Given the current state of technology, there is no way to take its influence out again.
statement-f13 = For future AI training, an objection is effective.

## Data and purposes

statement-f14 = Meta has announced that it will use all public information on users’ profiles for the AI training.
statement-f15 = According to Meta, the AI training also covers all public data from the past.
statement-f16 = According to Meta, public posts, comments, photos, videos and captions are part of the training data.
statement-f17 = A post is public if you have not restricted its visibility in the settings.
statement-f18 = According to Meta, the AI training uses only content that adults post on Facebook and Instagram.
statement-f19 = With public data, Meta develops and improves the AI technology in its own products.
statement-f20 = Meta also uses public data outside its own networks. One example is the training of the Llama language model.

## Law, forms and reasons

statement-f21 = Meta names legitimate interests as the legal basis for the AI training.
statement-f22 = Anyone who uses Facebook or Instagram has a right to object. It is set out in Article 21 of the General Data Protection Regulation (GDPR).
statement-f23 = Meta has set up special forms for objections to the AI training.
statement-f24 = The authority names one form for Facebook and one for Instagram.
statement-f25 = Instead of using the form, you can object in the Facebook or Instagram app.
statement-f26 = You do not have to give reasons for your objection.
statement-f27 = Meta offers a text field for reasons. You can leave it empty.

## Effect and confirmation

statement-f28 = In every case, an objection is effective if Meta has confirmed it.
statement-f29 = If you object, you get a confirmation. The app shows it directly as a pop-up, or Meta sends an email.
statement-f30 = With the confirmation, the objection is effective.
statement-f31 = An objection applies only to future AI training.
statement-f32 = An objection does not cover AI training from 27 May 2025 to the day of the objection.

## Several accounts, objection of 2024

statement-f33 = If your Facebook and Instagram accounts are not linked, you must object for each one separately.
statement-f34 = If accounts are linked in the Accounts Centre, a single objection is enough.
statement-f35 = An objection applies to all accounts that are linked with each other.
statement-f36 = An objection from 2024 is still effective if Meta confirmed it at the time.
statement-f37 = Without a confirmation from 2024, you should object again. The new objection is meant to ensure that Meta does not use your data for future AI training.

## Photos and posts on other people's accounts

statement-f38 = Your own objection does not apply to photos or posts about you on other people’s accounts.
statement-f39 = For content on another person’s account, what counts is whether that person has objected.
statement-f40 = You can ask other people to object themselves or to delete content about you.

## Data from other sources

statement-f41 = Meta has already used various data sources to train its own AI.
statement-f42 = Meta has trained with public data from the internet.
statement-f43 = Meta has trained with licensed information from other companies.
statement-f44 = For data from other sources, such as the internet, there is a separate objection form. It is open to people with and without an account with Meta.
statement-f45 = The form for data from other sources requires more detail and supporting documents.

## Chatbot

statement-f46 = People who have objected to the AI training can still use Meta AI.
statement-f47 = You can use the chatbot on WhatsApp, Facebook and Instagram whether you object or not.
statement-f48 = According to Meta, chats with the chatbots also serve AI training. This is how the authority reported it on 27 May 2025.
statement-f49 = For chats with the chatbots, there is no way to object. This is what the authority’s page said on 27 May 2025.

## Additions, not from the authority's page: the confirmation

statement-code-mail = In 2024 Meta sent an email with a six-digit code. The code only checked the email address. This email is not the confirmation.
statement-received-mail = Some emails only say that Meta has got your request. In April 2025 Meta also told users of the right to object in a general notice. Neither of these is the confirmation.
statement-confirmation-text = You can tell the confirmation by what it says. In it, Meta says that it will not use your public information. This is about generative AI that Meta builds in future. Such AI makes texts or pictures.
statement-confirmation-time = After you send the form, the confirmation usually comes by email within a few minutes. In the app, a pop-up usually shows up at once. Look in the spam folder too.
statement-keep-proof = Keep the confirmation. Save the email, or take a screenshot of the pop-up.

## Additions: objecting

statement-log-in-first = The forms for Facebook and Instagram open only when you are logged in. Log in with the account the objection is for.
statement-own-email = In the form, enter the email address of the account concerned. If the account has none, press reports say that another one you can read will do. Meta may ask for slightly different details.
statement-app-path-facebook = As of April and May 2025: in the Facebook app, open the menu with three lines. Tap “Settings & privacy”, then “Settings”, then “Privacy policy” at the very bottom. There, look for “right to object” and follow the link for objecting. If Meta asks about “AI at Meta”, choose “Yes”. The names may be different by now.
statement-app-path-instagram = As of April and May 2025: open your profile in the Instagram app. Tap the three lines, then “Privacy Centre” or “About”, then “Privacy policy”. There, look for “right to object” and follow the link for objecting. If Meta asks about “AI at Meta”, choose “Yes”. The names may be different by now.
statement-accounts-centre = You can see in the Facebook or Instagram app whether accounts are linked. Open the settings, then “Accounts Centre” and then “Profiles”. Accounts that are listed there together are linked.
statement-form-broken = If a form does not open, log in first, on a phone in the browser too. Or use the way through the app.

## Additions: what we conclude ourselves

statement-before-start = A confirmed objection from before 27 May 2025 leaves no gap. It came before the training started. We conclude this from the authority’s statements.
statement-same-rule-2025 = The authority states the rule “no confirmation, object again” for the year 2024. For later objections, we derive it from the authority’s statement about the confirmation.
statement-proof-not-effect = Under Article 21 of the General Data Protection Regulation, an objection takes effect when it reaches Meta. The confirmation is the proof of that. If it is missing, the objection may still stand. It is just not certain.
statement-keep-old-proof = Keep proof of the earlier objection too. It shows the earlier date and may matter in a complaint.
statement-again-costs-nothing = A new objection is free of charge and needs no reasons. You lose nothing by it.
statement-unknown-date = You do not know on which day you objected? The confirmation usually comes on the same day, so its date will help. If in doubt, object again.

## Additions: where others say something else

statement-views-differ-training = In May 2025 some authorities and consumer advice centres described a late objection’s effect as narrower or unclear. We follow the Hamburg authority and its page of 27 May 2025.
statement-views-differ-chatbot = A notice from Meta of April 2025 can be read differently from the authority’s words. Perhaps it means that an objection also covers chats with Meta AI. Do not rely on it. Enter nothing personal in such chats.
statement-views-differ-2024 = According to the organisation noyb, Meta demanded this in May 2025: anyone who objected in 2024 has to object again. We know this only second-hand. Meta itself states that it honours earlier objections. We follow the authority. Anyone who wants to be safe can object again.

## Additions: the form for data from other sources

statement-third-party-outcome = Meta checks each request made with the form for data from other sources. The result is open.
statement-third-party-not-photos = There may be photos of you on other people’s Facebook or Instagram accounts. The authority does not say that the form for data from other sources covers them. Do not rely on it.
statement-third-party-data-economy = Send a copy of your identity document only if there is no other way. Black out everything that Meta does not need.

## Additions: accounts and links

statement-link-unsure = You do not know whether your accounts are linked? Look in the Accounts Centre. Or object for each account separately. That is always the safe way.
statement-link-later = The authority does not say when the accounts must have been linked. Did you link or add an account only later? Then object again from that account to be sure.
statement-whatsapp-only = People who only use WhatsApp have no public posts there. So there is no form for that. What you write to Meta AI is another matter.

## Additions: about this check

statement-information-only = This is information, not legal advice on a single case. You lodge the objection with Meta, not here. This check sends nothing to Meta.
statement-content-age = This content is at least a year old. Meta may have changed its procedure since then.
statement-not-maintained = This content is at least two years old. It has not been brought up to date since. Meta may have changed its procedure by now. Please read the authority’s page too.

## Additions: checking and keeping the confirmation

statement-sender-domains = As genuine senders, Meta names addresses with these endings: facebookmail.com, facebook.com, instagram.com, fb.com, meta.com and metamail.com. This comes from a copy of a Meta page.
statement-doubtful-mail = Senders can be forged. In a doubtful email, never click a link for logging in. Open the app yourself instead.
statement-proof-readable = The proof should show the date and the account. Keep it where you will still find it later.

## Additions: if something goes wrong

statement-search-first = Look in the spam folder first. Then check that the account and the email address in the form were right.
statement-send-again = Send the objection once more. Take a screenshot with the date as you do so.
statement-one-month = Meta must answer you promptly, and at the latest one month after it receives the objection. That is Article 12(3) of the General Data Protection Regulation. Meta can extend this by two further months if necessary. Within the first month, Meta must tell you so and give the reasons.
statement-refusal-unknown = In May 2025 the German consumer advice centres knew of no case in which Meta refused such an objection.
statement-refusal-reasons = If Meta does not act on your objection, Meta must tell you the reasons. It must do so without delay, and at the latest one month after it receives the objection. That is Article 12(4) of the General Data Protection Regulation. Meta must then also say that you can complain to a data protection authority or go to court.
statement-refusal-keep = Keep the refusal. You can object once more. You can then give reasons too, although Meta's form does not ask for any.
statement-complaint-right = Do you think that Meta breaks the General Data Protection Regulation? Then you can complain to a data protection authority (Article 77). You can do so above all where you live or work, or in the place of the alleged infringement.
statement-complaint-free = The complaint costs you nothing (Article 57(3) of the General Data Protection Regulation). It needs no special form.
statement-complaint-where = The simplest way is the data protection authority of your Land (German state). Consumer advice centres recommend it too.
statement-complaint-bavaria = In Bavaria, a state office of its own deals with companies. Its short name is BayLDA.
statement-complaint-passed-on = If another authority is in charge, your authority passes the case on. In the European Union, the Irish authority leads for Meta. That follows from Articles 56 and 60 of the General Data Protection Regulation.
statement-complaint-contents = Write for which account and when you objected. Add copies of screenshots and of answers from Meta.
statement-complaint-meanwhile = A complaint does not stop the use at once. Meanwhile you can restrict the visibility of public posts or delete them.
statement-complaint-open = How the authority decides is open.
statement-court = You can also go to court (Article 79 of the General Data Protection Regulation). Get advice first, for example from a consumer advice centre or a lawyer.

## Additions: the model texts

statement-texts-are-no-objection = You do not object with this page. It only has texts for you to copy. The objection goes to Meta, with the form or in the app.
statement-letter-is-request = The letter is a request. It does not threaten, and it sets no deadline.
statement-letter-which-one = Did you agree to the publication, and do you only want to avoid the AI training? Then the letter without the sentence on consent is right.
statement-letter-visibility = Each of the three ways can help. A post with restricted visibility is no longer public. We conclude this from the authority's statement.
statement-letter-children = With photos of children, the parents should decide together. Older children should have a say.
statement-letter-no-answer = If the request does not help, you can report the post to Facebook or Instagram. After that, a lawyer may help. Stiftung Warentest names this order.
statement-picture-consent = Anyone who publishes a picture on which people can recognise you usually needs your consent (section 22 of the KunstUrhG).
statement-picture-exceptions = There are exceptions (section 23 of the KunstUrhG). Examples are important events, meetings and pictures in which you appear only by the way.
statement-erasure = Article 17 of the General Data Protection Regulation gives a right to erasure under certain conditions. One example: you have withdrawn your consent.
statement-erasure-private = The General Data Protection Regulation does not apply to purely private activities (Article 2(2)(c)). For posts that everyone can see, this exception usually does not help. This follows from judgment C-101/01 (Lindqvist).
statement-erasure-expression = Freedom of expression and journalism can outweigh erasure (Articles 17(3) and 85 of the General Data Protection Regulation).
statement-reasons-situation = Article 21(1) of the General Data Protection Regulation speaks of grounds relating to your particular situation.
statement-reasons-useful = So a sentence of your own can help if there is a dispute later. We also recommend it for the form for data from other sources.
statement-reasons-true = Use only sentences that are true for you.
statement-reasons-nothing-sensitive = Write nothing there about health, religion or politics. Meta does not need such details for your objection.
