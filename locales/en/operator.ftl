### What is about the operator: end of pages, legal notice, privacy, accessibility statement.

# Language and country in previews of other services (Open Graph)
language-territory = en_GB

operator-of = Provided by:
body-email = Email:
body-phone = Telephone:
body-web = Website:

# $name (text) – the operator
legal-not-entered = { $name } has not entered these details yet. This instance is not meant for the public yet.

## Legal notice

imprint-law = Information under section 5 of the German Digital Services Act (DDG)
imprint-provider-title = Provider
imprint-represented-title = Represented by
imprint-supervisor-title = Supervisory authority
imprint-register-title = Register
imprint-vat-title = VAT identification number
imprint-responsible-title = Responsible for the content under section 18(2) MStV

## Privacy (Art. 13 GDPR)

privacy-notice-lead = This is how we handle your data when you use this check.
privacy-controller-title = Who is responsible
privacy-controller = The controller within the meaning of the General Data Protection Regulation (GDPR) is:
privacy-officer-title = Contact details of the data protection officer
privacy-data-title = Which data the server processes
privacy-technical = Your browser also sends technical details, such as its language. The server uses this to choose the language of the page.
privacy-answers-nobody = The check does not ask for your name or your login details.
privacy-purpose-title = Purpose and legal basis
privacy-purpose = The server processes the data to show you the pages and your result. The legal basis is:
privacy-recipients-title = Who receives data
privacy-hosting = The server is run on our behalf (Art. 28 GDPR) by:
privacy-no-hosting = We run the server ourselves.
privacy-storage-title = How long data is stored
privacy-storage = The program writes neither your IP address nor your answers to a disk or a log. Both are in memory only: the IP address while the connection lasts, the answers until the page has been sent. Then the program releases the space. It is overwritten as soon as something else needs it. The program may count how often pages and results occur. None of these figures leads back to you.
privacy-server-logs-title = Logs of the web server
privacy-duty-title = Do you have to give data?
privacy-duty = You are under no obligation to give data. But without your IP address the server cannot send you a page. There is no automated decision under Art. 22 GDPR. The result is information.
privacy-rights-title = Your rights
privacy-rights = Under the GDPR you have these rights towards us:
privacy-right-access = access to your data (Art. 15)
privacy-right-rectification = rectification of inaccurate data (Art. 16)
privacy-right-erasure = erasure (Art. 17)
privacy-right-restriction = restriction of processing (Art. 18)
privacy-right-objection-title = Your right to object
privacy-right-objection = You can object at any time to our processing of your data. To do so, give grounds relating to your particular situation (Art. 21).
privacy-rights-limits = The program stores nothing about you. So we usually have no data that we can link to you (Art. 11).
privacy-complaint-title = Complaint
privacy-complaint = You may lodge a complaint with a data protection supervisory authority (Art. 77). The authority responsible for us is:

## Accessibility statement (section 7 BITV 2.0, Implementing Decision (EU) 2018/1523)

statement-title = Accessibility statement
# $name (text) – the operator; $law (text) – the legal basis in the operator's words
statement-lead = { $name } is committed to making this check accessible. Legal basis: { $law }.
# $address (text) – the start page
statement-scope = This statement applies to: { $address }
statement-state-title = Compliance status
# $law (text) – as above
statement-state-full = This check is fully compliant with the requirements ({ $law }).
statement-state-partial = This check is partially compliant with the requirements ({ $law }). The next section lists what is not accessible.
statement-state-none = This check is not compliant with the requirements ({ $law }). The next section lists what is not accessible.
statement-barriers-title = Non-accessible content
statement-non-compliance = Non-compliance with the requirements
statement-disproportionate-burden = Disproportionate burden
statement-out-of-scope = Content to which the law does not apply
statement-alternative = Accessible alternative:
# $date (text)
statement-until = We plan to fix this by { $date }.
statement-meta = Links lead to forms on Meta’s websites. This statement does not apply to those websites.
statement-made-title = Preparation of this statement
# $date (text)
statement-created = This statement was prepared on { $date }.
statement-method-own = It is based on a self-assessment.
# $assessor (text) – who assessed it
statement-method-third-party = It is based on an assessment by a third party: { $assessor }.
# $date (text)
statement-reviewed = It was last reviewed on { $date }.
statement-report = Report on the assessment
statement-feedback-title = Reporting barriers: feedback and contact
statement-feedback = Have you noticed barriers? Do you have questions about accessibility? Or do you need information in an accessible form? Write to us. We answer within one month.
statement-enforcement-title = Conciliation and enforcement
statement-enforcement = Did you not get a satisfactory answer? Then you can turn to this body:
statement-other-title = This statement in other forms
statement-easy-language = In easy-to-read German (Leichte Sprache)
statement-sign-language = In German Sign Language
