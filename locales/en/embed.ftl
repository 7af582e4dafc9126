### The page for webmasters and the test frame.

embed-title = Embed the check on your website
embed-description = How to show the Objection Check on your website: options, a preview and the code to paste.
embed-lead = You paste one piece of HTML. It needs no JavaScript and sets no cookies. It loads only the check from this server.
# Stands on the website below the frame.
embed-link = Frame not responding? Open the check on its own page
# Stands on the website in place of a frame.
embed-link-name = Objection Check: is your objection to Meta’s AI training effective?
embed-not-public = This instance does not know its public address. So the code names the address at which you opened this page. A CMS cannot find the check by oEmbed this way.

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
embed-theme-note = “As set on the device” turns dark on devices that are set to dark, also inside a light page. It suits you only if your website changes in the same way.
embed-accent-blue = blue
embed-accent-own = The operator’s colour
embed-accent-green = green
embed-accent-violet = violet
embed-accent-red = dark red
# $height (text)
embed-pixels = { $height } pixels
# $height (text)
embed-height-usual = as the language needs ({ $height } pixels)
embed-preset-open = no preset
embed-apply = Make the code

embed-preview-title = Preview
embed-frame = Copy the whole text in the field. The sandbox forbids all scripts in the frame. Your browser reports this in its console as “Blocked script execution”; that is intended. Longer pages scroll inside the frame. Keep the link below the frame: some systems make frames useless.
    .title = Copy the code
embed-allowed-none = At the moment no other website may show this check in a frame. The operator has to list your website first.
embed-allowed-some = These websites may show the check in a frame:
embed-allowed-others = Is your website missing? The operator can list it.
embed-allowed-anyone = Every website may show this check in a frame.
embed-contact = How to reach the operator

embed-variants-title = Other kinds of code
embed-script = A small script from this server gives the frame the height of its page, and every result 900 pixels. For that, the sandbox allows scripts.
    .title = Frame with height script
embed-bare = For systems that change a sandbox, such as TinyMCE. Even then the check runs only one script, which reports the height and checks whether forms are blocked. But only the sandbox can guarantee that.
    .title = Frame without sandbox
embed-oembed = For a CMS that supports oEmbed. Paste only this address on a line of its own.
    .title = oEmbed address
embed-html-link = For a CMS that allows no frames.
    .title = Plain link
embed-markdown = For Markdown. Many systems remove all HTML there, the frame together with its link.
    .title = Link in Markdown
embed-address = For wikis, newsletters and print.
    .title = Bare address

embed-checks-title = Before you publish
embed-test = Paste this test frame first, instead of the check. It shows you whether links, forms, new windows and downloads work in your CMS.
    .title = Does it work in your CMS?
embed-csp = Extend frame-src. Only the frame with height script needs script-src too. A strict style-src drops what the style attribute says. Then the frame works, but has the browser’s border and sits inside the text. Set “display: block” and “border: 0” for the frame in your own style sheet.
    .title = Does your website have a Content Security Policy?
embed-privacy = On this page we embed the Objection Check. It comes from { $base }. When it loads, that server receives your IP address; otherwise it could not send anything. It also receives technical details of your browser. The browser loads the frame even before you scroll to it. With each step the server receives your answers. It does not store them or pass them on to Meta. It sets no cookies. [Please add: who runs the server, on which legal basis, and what its web server logs.]
    .title = Paragraph for your privacy notice (draft for review)

embed-consent-title = Load only after consent
embed-consent = Address: { $base }. Purpose: information on the objection to Meta’s AI training. Cookies: none. Storage on the device: the check stores nothing; the browser keeps pages in its cache and history, as with every website. Scripts: one inside the frame, which says how high the page is and checks whether forms are blocked; with the height script, one more from this address. What is transmitted: the IP address and technical details of the browser, and with each step the answers.
    .title = Details for your consent tool
embed-click = When it loads, the server of the Objection Check receives your IP address. It sets no cookies.
    .link = Load the check
    .title = Two clicks, without a tool and without script
embed-klaro = The service is called “objection-check”. Add it to your configuration of Klaro.
    .title = Klaro
# $id (text), its name for an address
embed-iframemanager = The service is called “objection-check”. In your configuration of iframemanager, its embedUrl is only “{ $id }”. The height is fixed.
    .title = iframemanager

embed-recipes-title = Instructions for particular systems
recipe-wordpress = If you may edit pages, use the “Custom HTML” block. In a network of sites (multisite) only its administrators may. Authors may not: they paste the oEmbed address on a line of its own. WordPress then shows a link and loads nothing from this server. To show the frame instead, your administrator adds this line to functions.php:
    .title = WordPress
recipe-typo3 = Create a content element of type “HTML”. Paste the code there. The text editor (RTE) removes frames. If the Content Security Policy for the frontend is active, extend it in csp.yaml:
    .title = TYPO3 and Government Site Builder 11
recipe-drupal = Choose a text format that allows iframe, for example “Full HTML”. Or add { $address }/oembed as a provider with the module oembed_providers.
    .title = Drupal
recipe-tinymce = From version 7, TinyMCE empties every sandbox. The frame then looks right, but no button works. Exempt the server from the rule. In Joomla, the text filter of your user group must allow iframe as well.
    .title = Joomla and others with TinyMCE
recipe-plone = Plone removes the sandbox attribute and keeps the frame. It works, but without the protection of the sandbox.
    .title = Plone
recipe-wagtail = Create a RawHTMLBlock and paste the code there. Or add the check for oEmbed:
    .title = Wagtail
recipe-ghost = Use the “HTML” card. Or paste the oEmbed address on a line of its own.
    .title = Ghost
recipe-mediawiki = Without an extension, MediaWiki allows frames only with this setting. It lets everyone who can edit use any HTML. So in open wikis use the bare address.
    .title = MediaWiki and DokuWiki
recipe-markdown = Eleventy and MkDocs keep HTML: paste the code there. Hugo and many others remove it, the frame together with its link. There, use the link in Markdown. Or allow HTML, in Hugo with:
    .title = Hugo, Eleventy, MkDocs and others with Markdown
recipe-html = Paste the code at the place you want. Put a heading of the first or second level before it. The headings in the frame begin at the second level.
    .title = Plain HTML

frame-test-title = Test of the frame
frame-test-frame = The frame is shown. Now try the four tests. Then the text here must change, a new window must open or a file must arrive.
frame-test-page = This page is not in a frame at the moment. So there is nothing to test. Open the page of your website that shows the test frame.
frame-test-link = Test a link in the frame
frame-test-form = Test a form
frame-test-tab = Test a new window
frame-test-download = Test a download
frame-test-link-works = Links in the frame work.
frame-test-form-works = Forms work. The check can be filled in here.
frame-test-tab-works = New windows work. You can close this window.
