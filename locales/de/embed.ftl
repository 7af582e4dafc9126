### Die Seite für Webmaster und der Testrahmen.

embed-title = Den Check in Ihre Website einbinden
embed-description = So zeigen Sie den Widerspruchs-Check auf Ihrer Website: Optionen, Vorschau und der fertige Code zum Einfügen.
embed-lead = Sie fügen einen HTML-Baustein ein. Er braucht kein JavaScript und setzt keine Cookies. Er lädt nur den Check von diesem Server.
# Steht auf der Website unter dem Rahmen.
embed-link = Reagiert der Rahmen nicht? Öffnen Sie den Check auf einer eigenen Seite
# Steht auf der Website anstelle eines Rahmens.
embed-link-name = Widerspruchs-Check: Gilt Ihr Widerspruch gegen das KI-Training von Meta?
embed-not-public = Diese Instanz kennt ihre öffentliche Adresse nicht. Die Bausteine nennen deshalb die Adresse, unter der Sie diese Seite geöffnet haben. Ein CMS findet den Check so nicht über oEmbed.

embed-options-title = Auswählen
embed-option-language = Sprache
embed-option-theme = Farbschema
embed-option-accent = Farbe der Knöpfe und Links
embed-option-height = Höhe
embed-option-facebook = Zahl der Konten bei Facebook vorgeben
embed-option-instagram = Zahl der Konten bei Instagram vorgeben
embed-theme-light = hell
embed-theme-dark = dunkel
embed-theme-auto = wie am Gerät eingestellt
embed-theme-note = Das Schema „wie am Gerät eingestellt“ wird auf dunkel gestellten Geräten dunkel, auch auf einer hellen Seite. Es passt nur, wenn Ihre Website sich ebenso umstellt.
embed-accent-blue = Blau
embed-accent-own = Farbe des Betreibers
embed-accent-green = Grün
embed-accent-violet = Violett
embed-accent-red = Dunkelrot
# $height (Text)
embed-pixels = { $height } Pixel
# $height (Text)
embed-height-usual = passend zur Sprache ({ $height } Pixel)
embed-preset-open = keine Vorgabe
embed-apply = Baustein erstellen

embed-preview-title = Vorschau
embed-frame = Kopieren Sie den ganzen Text im Feld. Die Sandbox verbietet dem Rahmen jedes Skript. Ihr Browser meldet das in der Konsole als „Blocked script execution“; das ist gewollt. Längere Seiten scrollen im Rahmen. Lassen Sie den Link unter dem Rahmen stehen: Manche Systeme machen Rahmen unbrauchbar.
    .title = Baustein kopieren
embed-allowed-none = Zurzeit darf keine andere Website diesen Check in einem Rahmen zeigen. Der Betreiber muss Ihre Website zuerst eintragen.
embed-allowed-some = Diese Websites dürfen den Check in einem Rahmen zeigen:
embed-allowed-others = Ihre Website fehlt? Der Betreiber trägt sie ein.
embed-allowed-anyone = Jede Website darf diesen Check in einem Rahmen zeigen.
embed-contact = So erreichen Sie den Betreiber

embed-variants-title = Andere Bausteine
embed-script = Ein kleines Skript von diesem Server gibt dem Rahmen die Höhe seiner Seite, bei jedem Ergebnis 900 Pixel. Dafür sind in der Sandbox Skripte erlaubt.
    .title = Rahmen mit Höhenskript
embed-bare = Für Systeme, die eine Sandbox verändern, zum Beispiel TinyMCE. Der Check führt auch so nur ein Skript aus: Es meldet die Höhe und prüft, ob Formulare gesperrt sind. Zusichern kann Ihnen das aber nur die Sandbox.
    .title = Rahmen ohne Sandbox
embed-oembed = Für ein CMS, das oEmbed versteht. Fügen Sie nur diese Adresse in eine eigene Zeile ein.
    .title = oEmbed-Adresse
embed-html-link = Für ein CMS, das keine Rahmen zulässt.
    .title = Einfacher Link
embed-markdown = Für Markdown. Viele Systeme entfernen dort jedes HTML, den Rahmen samt dem Link.
    .title = Link in Markdown
embed-address = Für Wikis, Newsletter und Druck.
    .title = Adresse allein

embed-checks-title = Vor der Veröffentlichung
embed-test = Fügen Sie statt des Checks zuerst diesen Testrahmen ein. Er zeigt Ihnen, ob Links, Formulare, neue Fenster und Downloads in Ihrem CMS funktionieren.
    .title = Funktioniert es in Ihrem CMS?
embed-csp = Ergänzen Sie frame-src. Nur der Rahmen mit Höhenskript braucht auch script-src. Ein strenges style-src verwirft die Angaben im Attribut style: Der Rahmen funktioniert dann, hat aber den Rand des Browsers und steht im Text. Setzen Sie in Ihrer eigenen CSS-Datei „display: block“ und „border: 0“ für den Rahmen.
    .title = Hat Ihre Website eine Content-Security-Policy?
embed-privacy = Auf dieser Seite binden wir den Widerspruchs-Check ein. Er kommt von { $base }. Beim Laden erhält dieser Server Ihre IP-Adresse, sonst könnte er nichts senden. Er erhält auch technische Angaben Ihres Browsers. Der Browser lädt den Rahmen, schon bevor Sie zu ihm scrollen. Mit jedem Schritt erhält der Server Ihre Antworten. Er speichert sie nicht und gibt sie nicht an Meta weiter. Er setzt keine Cookies. [Bitte ergänzen: wer den Server betreibt, auf welcher Rechtsgrundlage und was der Server davor protokolliert.]
    .title = Absatz für Ihre Datenschutzerklärung (Entwurf zur Prüfung)

embed-consent-title = Erst nach Einwilligung laden
embed-consent = Adresse: { $base }. Zweck: Auskunft zum Widerspruch gegen das KI-Training von Meta. Cookies: keine. Speicher im Gerät: Der Check speichert nichts; der Browser behält Seiten in Zwischenspeicher und Verlauf, wie bei jeder Website. Skripte: eines im Rahmen, das die Höhe der Seite meldet und prüft, ob Formulare gesperrt sind; mit Höhenskript noch eines von dieser Adresse. Übertragen werden die IP-Adresse und technische Angaben des Browsers, bei jedem Schritt auch die Antworten.
    .title = Angaben für Ihr Einwilligungs-Werkzeug
embed-click = Beim Laden erhält der Server des Widerspruchs-Checks Ihre IP-Adresse. Er setzt keine Cookies.
    .link = Check laden
    .title = Zwei Klicks, ohne Werkzeug und ohne Skript
embed-klaro = Der Dienst heißt „objection-check“. Tragen Sie ihn in Ihrer Konfiguration von Klaro ein.
    .title = Klaro
# $id (Text), sein Name für eine Adresse
embed-iframemanager = Der Dienst heißt „objection-check“. Nennen Sie in Ihrer Konfiguration von iframemanager als embedUrl nur „{ $id }“. Die Höhe ist fest.
    .title = iframemanager

embed-recipes-title = Anleitungen für einzelne Systeme
recipe-wordpress = Wer Seiten redigieren darf, nutzt den Block „Individuelles HTML“. In einem Netzwerk von Websites (Multisite) darf das nur dessen Administration. Mit der Rolle „Autor“ geht das nicht. Fügen Sie dann die oEmbed-Adresse allein in eine Zeile ein. WordPress zeigt dann einen Link und lädt nichts von diesem Server. Soll dort der Rahmen stehen, ergänzt Ihre Administration diese Zeile in functions.php:
    .title = WordPress
recipe-typo3 = Legen Sie ein Inhaltselement vom Typ „HTML“ an. Fügen Sie dort den Baustein ein. Der Text-Editor (RTE) entfernt Rahmen. Ist die Content-Security-Policy für das Frontend aktiv, ergänzen Sie sie in csp.yaml:
    .title = TYPO3 und Government Site Builder 11
recipe-drupal = Wählen Sie ein Textformat, das iframe zulässt, zum Beispiel „Full HTML“. Oder tragen Sie { $address }/oembed mit dem Modul oembed_providers als Anbieter ein.
    .title = Drupal
recipe-tinymce = TinyMCE macht ab Version 7 jede Sandbox leer. Der Rahmen sieht dann richtig aus, aber kein Knopf geht. Nehmen Sie den Server von der Regel aus. In Joomla muss außerdem der Textfilter Ihrer Benutzergruppe iframe zulassen.
    .title = Joomla und andere mit TinyMCE
recipe-plone = Plone entfernt das Attribut sandbox und behält den Rahmen. Er funktioniert, aber ohne den Schutz der Sandbox.
    .title = Plone
recipe-wagtail = Legen Sie einen RawHTMLBlock an und fügen Sie dort den Baustein ein. Oder tragen Sie den Check für oEmbed ein:
    .title = Wagtail
recipe-ghost = Nutzen Sie die Karte „HTML“. Oder fügen Sie die oEmbed-Adresse allein in eine Zeile ein.
    .title = Ghost
recipe-mediawiki = Ohne Erweiterung lässt MediaWiki Rahmen nur mit dieser Einstellung zu. Sie erlaubt allen, die schreiben dürfen, jedes HTML. In offenen Wikis nutzen Sie deshalb die Adresse allein.
    .title = MediaWiki und DokuWiki
recipe-markdown = Eleventy und MkDocs behalten HTML: Fügen Sie dort den Code ein. Hugo und viele andere entfernen es, den Rahmen samt dem Link. Nutzen Sie dort den Link in Markdown. Oder erlauben Sie HTML, in Hugo mit:
    .title = Hugo, Eleventy, MkDocs und andere mit Markdown
recipe-html = Fügen Sie den Baustein an der gewünschten Stelle ein. Setzen Sie davor eine Überschrift erster oder zweiter Ebene. Die Überschriften im Rahmen beginnen mit der zweiten Ebene.
    .title = Reines HTML

frame-test-title = Test des Rahmens
frame-test-frame = Der Rahmen wird angezeigt. Probieren Sie nun die vier Tests. Danach muss sich der Text hier ändern, ein neues Fenster aufgehen oder eine Datei ankommen.
frame-test-page = Diese Seite steht gerade nicht in einem Rahmen. So lässt sich nichts testen. Öffnen Sie die Seite Ihrer Website, die den Testrahmen zeigt.
frame-test-link = Link im Rahmen testen
frame-test-form = Formular testen
frame-test-tab = Neues Fenster testen
frame-test-download = Download testen
frame-test-link-works = Links im Rahmen funktionieren.
frame-test-form-works = Formulare funktionieren. Der Check lässt sich hier ausfüllen.
frame-test-tab-works = Neue Fenster funktionieren. Sie können dieses Fenster schließen.
