### Model texts to copy. Square brackets hold what people fill in themselves.

letters-copy = Click or tap in the text, and all of it is selected. Copy it and fill in what stands in square brackets. In print, each letter has a sheet of its own.
letters-mail = Take the text into an email
# $title (text) – heading of the text
letters-mail-hidden = : { $title }

## Letter to people who show photos or posts

letter-photos-title = Model letter: photos and posts on other people’s accounts
letter-photos-description = A model letter to people who show photos or posts about you on Facebook or Instagram: delete, restrict, or object themselves.
letter-photos-lead = Does someone show you on Facebook or Instagram, or write about you there? With this letter you can ask for help in a friendly way.
letter-photos-why-title = Why a letter?
letter-photos-plain = Letter without the sentence on consent
letter-photos-with-consent = Letter with the sentence on consent, for pictures
letter-photos-before-title = Before you write
letter-photos-law-title = What the law says
letter-photos-limits-title = Where the law has limits
letter-photos-after-title = If the request does not help

letter-photos-subject = A request about a post that concerns me
letter-photos-greeting = Hello,
letter-photos-post = This public post shows me or is about me: [link to the post]
letter-photos-training = Meta states that it trains AI with public posts. According to the Hamburg data protection authority, an objection of mine does not apply to content on other people’s accounts.
letter-photos-request = So I ask you for one of these steps:
letter-photos-delete = delete the post
letter-photos-restrict = restrict its visibility so that the post is no longer public
letter-photos-object = object to the AI training yourself
letter-photos-forms = Meta has these forms for objecting:
letter-photos-consent = I do not consent, or no longer consent, to the publication of this picture. So I would like it best if it were deleted.
letter-photos-thanks = Thank you and best wishes
letter-photos-name = [name]

## Reasons for the objection

letter-reasons-title = Model sentences: reasons for the objection
letter-reasons-description = Model sentences for people who want to give reasons for their objection to Meta’s AI training. Reasons are optional.
letter-reasons-lead = Reasons are optional. If you want to give some, here are sentences for Meta’s text field.
letter-reasons-needed-title = Do I need reasons?
letter-reasons-warning-title = What you should not write
letter-reasons-whole = A whole text
letter-reasons-subject = Reasons for my objection to AI training
letter-reasons-opening = I object under Article 21(1) of the General Data Protection Regulation. Meta should not use my personal data to develop or improve AI models.
letter-reasons-private = My posts belong to my private life. I published them for other people and not for training AI.
letter-reasons-control = Once my data are part of an AI model, I can no longer control what happens to them.
letter-reasons-context = An AI can put my words or pictures into a context that is wrong or harms me.
letter-reasons-misuse = My data have been misused before. I want to prevent this from happening again.
letter-reasons-context-title = Wrong context
letter-reasons-misuse-title = Earlier misuse
