### Die Seite für Webmaster und der Testrahmen.

embed-title = Den Check in Ihre Website einbinden
embed-description = So zeigen Sie den Widerspruchs-Check auf Ihrer Website: Optionen, Vorschau und der fertige Code zum Einfügen.
embed-lead = Sie fügen einen HTML-Baustein ein. Er braucht kein JavaScript und setzt keine Cookies. Er lädt nur den Check von diesem Server.
embed-link = Widerspruchs-Check auf einer eigenen Seite öffnen
embed-not-public = Diese Instanz kennt ihre öffentliche Adresse nicht. Die Bausteine nennen deshalb die Adresse, unter der Sie diese Seite geöffnet haben.

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
embed-accent-blue = Blau
embed-accent-own = Farbe des Betreibers
embed-accent-green = Grün
embed-accent-violet = Violett
embed-accent-red = Dunkelrot
# $height (Text)
embed-pixels = { $height } Pixel
embed-preset-open = keine Vorgabe
embed-apply = Baustein erstellen

embed-code-title = Baustein kopieren
embed-code-lead = Markieren Sie den Text in einem der Felder und kopieren Sie ihn.
embed-variant-frame = Für jedes CMS, das einen Rahmen (iframe) zulässt. Die Sandbox verbietet dem Rahmen jedes Skript. Jede übliche Frage passt in die übliche Höhe. Längere Seiten scrollen im Rahmen.
    .title = Rahmen ohne Skript (empfohlen)
embed-variant-script = Mit einem kleinen Skript von diesem Server. Der Rahmen bekommt damit in jedem Browser die Höhe seines Inhalts.
    .title = Rahmen mit Höhenskript
embed-variant-oembed = Für ein CMS, das oEmbed versteht. Fügen Sie nur diese Adresse in eine eigene Zeile ein.
    .title = oEmbed-Adresse
embed-variant-link = Für ein CMS, das keine Rahmen zulässt.
    .title = Einfacher Link

embed-preview-title = Vorschau
embed-preview-lead = So sieht der Rahmen auf Ihrer Website aus.

embed-allowed-title = Wer einbinden darf
embed-allowed-none = Zurzeit darf keine andere Website diesen Check in einem Rahmen zeigen. Der Betreiber muss Ihre Website zuerst eintragen.
embed-allowed-some = Diese Websites dürfen den Check in einem Rahmen zeigen:
embed-allowed-anyone = Jede Website darf diesen Check in einem Rahmen zeigen.
embed-csp = Hat Ihre Website eine Content-Security-Policy? Dann ergänzen Sie darin:

embed-notices-title = Texte für Ihre Website
embed-privacy = Auf dieser Seite binden wir den Widerspruchs-Check ein. Er kommt von { $base }. Beim Laden erhält dieser Server Ihre IP-Adresse, sonst könnte er nichts senden. Er erhält auch technische Angaben Ihres Browsers. Mit jedem Schritt erhält er Ihre Antworten. Er speichert sie nicht und gibt sie nicht an Meta weiter. Nur eine Seite, die mehrmals verlangt wird, hält er höchstens zehn Minuten im Arbeitsspeicher, ohne Bezug zu Ihnen. Er setzt keine Cookies. [Bitte ergänzen: wer den Server betreibt, auf welcher Rechtsgrundlage und was der Server davor protokolliert.]
    .title = Absatz für Ihre Datenschutzerklärung (Entwurf zur Prüfung)
embed-consent = Adresse: { $base }. Zweck: Auskunft zum Widerspruch gegen das KI-Training von Meta. Cookies: keine. Speicher im Gerät: keiner. Skripte: keine; beim Rahmen mit Höhenskript eines von dieser Adresse. Übertragen werden die IP-Adresse beim Laden und die Antworten bei jedem Schritt.
    .title = Angaben für Ihr Einwilligungs-Werkzeug

embed-recipes-title = Anleitungen für einzelne Systeme
recipe-typo3 = Legen Sie ein Inhaltselement vom Typ „HTML“ an. Fügen Sie dort den Baustein ein. Ist die Content-Security-Policy für das Frontend aktiv, ergänzen Sie frame-src um { $base }. Der Text-Editor (RTE) entfernt Rahmen.
    .title = TYPO3 und Government Site Builder 11
recipe-wordpress = Nutzen Sie den Block „Individuelles HTML“. Das darf nur, wer ungefiltertes HTML schreiben darf. Mit der oEmbed-Adresse zeigt WordPress einen Link statt des Rahmens. Das ist Absicht: WordPress würde im Rahmen alle Formulare sperren. Wer Ihr WordPress verwaltet, kann { $address } mit wp_oembed_add_provider als vertrauten Anbieter eintragen. Dann erscheint der Rahmen.
    .title = WordPress
recipe-drupal = Wählen Sie ein Textformat, das iframe zulässt, zum Beispiel „Full HTML“. Oder tragen Sie { $address }/oembed mit dem Modul oembed_providers als Anbieter ein.
    .title = Drupal
recipe-html = Fügen Sie den Baustein an der gewünschten Stelle ein. Setzen Sie davor eine Überschrift erster oder zweiter Ebene. Die Überschriften im Rahmen beginnen mit der zweiten Ebene.
    .title = Reines HTML

embed-test-title = Funktioniert es in Ihrem CMS?
embed-test-lead = Fügen Sie statt des Checks zuerst diesen Testrahmen ein. Er zeigt Ihnen, ob Links, Formulare und neue Fenster in Ihrem CMS funktionieren.

frame-test-title = Test des Rahmens
frame-test-frame = Der Rahmen wird angezeigt. Probieren Sie nun die drei Tests. Danach muss sich jedes Mal der Text hier ändern oder ein neues Fenster aufgehen.
frame-test-link = Link im Rahmen testen
frame-test-form = Formular testen
frame-test-tab = Neues Fenster testen
frame-test-link-works = Links im Rahmen funktionieren.
frame-test-form-works = Formulare funktionieren. Der Check lässt sich hier ausfüllen.
frame-test-tab-works = Neue Fenster funktionieren. Sie können dieses Fenster schließen.
