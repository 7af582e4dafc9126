### The page for webmasters and the test frame.

embed-title = Embed the check on your website
embed-description = How to show the Objection Check on your website: options, a preview and the code to paste.
embed-lead = You paste one piece of HTML. It needs no JavaScript and sets no cookies. It loads only the check from this server.
embed-link = Open the Objection Check on a page of its own
embed-not-public = This instance does not know its public address. So the code names the address at which you opened this page.

embed-options-title = Choose
embed-option-language = Language
embed-option-theme = Colour scheme
embed-option-accent = Colour of buttons and links
embed-option-height = Height
embed-option-facebook = Preset the number of accounts on Facebook
embed-option-instagram = Preset the number of accounts on Instagram
embed-theme-light = light
embed-theme-dark = dark
embed-theme-auto = as set on the device
embed-accent-blue = blue
embed-accent-own = The operator’s colour
embed-accent-green = green
embed-accent-violet = violet
embed-accent-red = dark red
# $height (text)
embed-pixels = { $height } pixels
embed-preset-open = no preset
embed-apply = Make the code

embed-code-title = Copy the code
embed-code-lead = Select the text in one of the fields and copy it.
embed-variant-frame = For every CMS that allows a frame (iframe). The sandbox forbids all scripts in the frame. Every usual question fits into the usual height. Longer pages scroll inside the frame.
    .title = Frame without script (recommended)
embed-variant-script = With a small script from this server. In every browser, it gives the frame the height of its content.
    .title = Frame with height script
embed-variant-oembed = For a CMS that knows oEmbed. Paste only this address on a line of its own.
    .title = oEmbed address
embed-variant-link = For a CMS that allows no frames.
    .title = Plain link

embed-preview-title = Preview
embed-preview-lead = This is how the frame looks on your website.

embed-allowed-title = Who may embed it
embed-allowed-none = At the moment no other website may show this check in a frame. The operator has to list your website first.
embed-allowed-some = These websites may show the check in a frame:
embed-allowed-anyone = Every website may show this check in a frame.
embed-csp = Does your website have a Content Security Policy? Then add to it:

embed-notices-title = Texts for your website
embed-privacy = On this page we embed the Objection Check. It comes from { $base }. When it loads, that server receives your IP address; otherwise it could not send anything. It also receives technical details of your browser. With each step it receives your answers. It does not store them or pass them on to Meta. It keeps only a page that is asked for several times, in memory for at most ten minutes, without any link to you. It sets no cookies. [Please add: who runs the server, on which legal basis, and what the server in front of it logs.]
    .title = Paragraph for your privacy notice (draft for review)
embed-consent = Address: { $base }. Purpose: information on the objection to Meta’s AI training. Cookies: none. Storage on the device: none. Scripts: none; with the height script, one from this address. What is transmitted: the IP address on loading and the answers with each step.
    .title = Details for your consent tool

embed-recipes-title = Instructions for particular systems
recipe-typo3 = Create a content element of type “HTML”. Paste the code there. If the Content Security Policy for the frontend is active, add { $base } to frame-src. The text editor (RTE) removes frames.
    .title = TYPO3 and Government Site Builder 11
recipe-wordpress = Use the block “Custom HTML”. Only users who may write unfiltered HTML can do this. With the oEmbed address WordPress shows a link instead of the frame. This is on purpose: WordPress would block all forms in the frame. Your administrator can add { $address } as a trusted provider with wp_oembed_add_provider. Then the frame appears.
    .title = WordPress
recipe-drupal = Choose a text format that allows iframe, for example “Full HTML”. Or add { $address }/oembed as a provider with the module oembed_providers.
    .title = Drupal
recipe-html = Paste the code at the place you want. Put a heading of the first or second level before it. The headings in the frame begin at the second level.
    .title = Plain HTML

embed-test-title = Does it work in your CMS?
embed-test-lead = Paste this test frame first, instead of the check. It shows you whether links, forms and new windows work in your CMS.

frame-test-title = Test of the frame
frame-test-frame = The frame is shown. Now try the three tests. Each time, the text here must change or a new window must open.
frame-test-link = Test a link in the frame
frame-test-form = Test a form
frame-test-tab = Test a new window
frame-test-link-works = Links in the frame work.
frame-test-form-works = Forms work. The check can be filled in here.
frame-test-tab-works = New windows work. You can close this window.
