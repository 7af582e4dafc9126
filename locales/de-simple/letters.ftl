### Mustertexte zum Kopieren. Auf eine Linie schreibt man selbst etwas.
### Einfache Sprache: Jede Zeile hier ist eine Zeile auf der Seite und im Brief.

letters-copy =
    Klicken oder tippen Sie in den Text.
    Dann ist der ganze Text markiert.
    Kopieren Sie den Text.
    Im Text sind Linien aus Strichen.
    Schreiben Sie dort selbst etwas hin.
    Beim Drucken hat jeder Brief ein eigenes Blatt.
letters-mail = E-Mail mit diesem Text schreiben
# $title (Text) – Überschrift des Textes
letters-mail-hidden = : { $title }

## Brief an Menschen, die Fotos oder Beiträge zeigen

letter-photos-title = Brief: Fotos und Beiträge auf anderen Konten
letter-photos-description = Ein Brief in Einfacher Sprache an Menschen mit Fotos oder Beiträgen über Sie auf Facebook oder Instagram.
letter-photos-lead =
    Zeigt jemand Sie auf Facebook oder Instagram?
    Oder schreibt dort jemand über Sie?
    Mit diesem Brief können Sie freundlich um Hilfe bitten.
letter-photos-why-title = Warum ein Brief?
letter-photos-plain = Brief ohne den Satz zur Erlaubnis
letter-photos-with-consent = Brief mit dem Satz zur Erlaubnis, für Bilder
letter-photos-before-title = Bevor Sie schreiben
letter-photos-law-title = Das steht im Gesetz
letter-photos-limits-title = Das Recht hat Grenzen
letter-photos-after-title = Wenn die Bitte nicht hilft

letter-photos-subject = Bitte zu einem Beitrag über mich
letter-photos-greeting = Guten Tag,
letter-photos-post =
    in einem öffentlichen Beitrag bin ich zu sehen.
    Oder der Beitrag ist über mich.
    Hier ist der Link zum Beitrag:
    ______
letter-photos-training =
    Meta sagt: Wir trainieren KI mit öffentlichen Beiträgen.
    Ich kann für meine eigenen Konten widersprechen.
    Das gilt aber nicht für Beiträge auf anderen Konten.
    So steht es bei der Datenschutz-Behörde in Hamburg.
letter-photos-request =
    Deshalb bitte ich um Hilfe.
    Es gibt 3 Wege:
letter-photos-delete = den Beitrag löschen
letter-photos-restrict = den Beitrag nicht mehr allen zeigen
letter-photos-object = selbst dem KI-Training widersprechen
letter-photos-forms = Zum Widersprechen hat Meta diese Formulare:
letter-photos-consent =
    Für dieses Bild gebe ich keine Erlaubnis.
    Habe ich die Erlaubnis früher gegeben?
    Dann nehme ich sie jetzt zurück.
    Am liebsten ist mir deshalb: Das Bild ist weg.
letter-photos-thanks = Vielen Dank und freundliche Grüße
letter-photos-name = ______

## Gründe für den Widerspruch

letter-reasons-title = Sätze: Gründe für den Widerspruch
letter-reasons-description = Sätze in Einfacher Sprache für Gründe zum Widerspruch gegen das KI-Training von Meta. Gründe sind freiwillig.
letter-reasons-lead =
    Sie müssen keine Gründe nennen.
    Wollen Sie trotzdem Gründe nennen?
    Meta hat dafür ein Feld.
    Hier finden Sie Sätze dafür.
letter-reasons-needed-title = Brauche ich Gründe?
letter-reasons-warning-title = Das schreiben Sie besser nicht
letter-reasons-whole = Ein ganzer Text
letter-reasons-subject = Gründe für meinen Widerspruch gegen KI-Training
letter-reasons-opening =
    Ich widerspreche nach Artikel 21, Absatz 1 der Datenschutz-Grund-Verordnung.
    Meta darf mit meinen Daten keine KI-Modelle entwickeln.
    Meta darf damit auch keine KI-Modelle besser machen.
letter-reasons-private =
    Meine Beiträge sind privat.
    Ich habe sie für andere Menschen geschrieben.
    Ich habe sie nicht für KI-Training geschrieben.
letter-reasons-control =
    Sind meine Daten einmal in einem KI-Modell?
    Dann kann ich nichts mehr bestimmen.
letter-reasons-context =
    Eine KI kann meine Worte oder Bilder falsch benutzen.
    Das kann mir schaden.
letter-reasons-misuse =
    Jemand hat meine Daten schon einmal missbraucht.
    Das darf nicht noch einmal passieren.
letter-reasons-context-title = Die KI benutzt etwas falsch
letter-reasons-misuse-title = Jemand hat Daten missbraucht
