### Model texts to copy. Square brackets hold what people fill in themselves.

letters-copy = Click or tap the text to select all of it. Copy it, and fill in any square brackets.
letters-mail = Open this letter as an email
# $title (text) – heading of the text
letters-mail-hidden = : { $title }

## Letter to people who show photos or posts

letter-photos-title = Model letter: photos and posts on other people’s accounts
letter-photos-description = A model letter to people who show photos or posts about you on Facebook or Instagram: delete, restrict, or object themselves.
letter-photos-lead = Does someone show you on Facebook or Instagram, or write about you there? This letter is a friendly request.
letter-photos-why-title = Why a letter?
letter-photos-plain = Letter without the sentence on consent
letter-photos-with-consent = Letter with the sentence on consent, for pictures
letter-photos-before-title = Before you write
letter-photos-law-title = What the law says
letter-photos-limits-title = Limits of the law
letter-photos-after-title = If your request does not help

letter-photos-subject = A request about a post that concerns me
letter-photos-greeting = Hello,
letter-photos-post = This public post shows me or is about me: [link to the post]
letter-photos-training = Meta has announced that it will train AI with public posts. An objection of mine does not cover content on your account.
letter-photos-request = So I would like to ask you to do one of these things:
letter-photos-delete = delete the post
letter-photos-restrict = restrict its visibility so that it is no longer public
letter-photos-object = object to the AI training yourself
letter-photos-forms = These are Meta’s forms for objecting:
letter-photos-consent = I do not consent, or no longer consent, to this picture being published. I would prefer it to be deleted.
letter-photos-thanks = Thank you and best wishes
letter-photos-name = [name]

## Reasons for the objection

letter-reasons-title = Model text: reasons for the objection
letter-reasons-description = A model text for people who want to give reasons for their objection to Meta’s AI training. Reasons are optional.
letter-reasons-lead = Reasons are optional. If you want to give some, you can copy this text into the text field of Meta’s form.
letter-reasons-needed-title = Do I need reasons?
letter-reasons-warning-title = What you should not write
letter-reasons-whole = Text for the form
letter-reasons-opening = I object under Art. 21(1) GDPR to the processing of my personal data for developing and improving AI models.
letter-reasons-private = My posts concern my private life and were published for another purpose. Once they are in a model, I cannot control their use.
letter-reasons-context = An AI can put my words or pictures into a context that is wrong or harms me.
letter-reasons-misuse = My data has been misused before. I want to prevent that from happening again.
letter-reasons-context-title = If you fear a wrong context
letter-reasons-misuse-title = If your data has been misused before
