### Mustertexte zum Kopieren. In eckigen Klammern steht, was man selbst ergänzt.

letters-copy = Klicken oder tippen Sie in den Text, dann ist er ganz ausgewählt. Kopieren Sie ihn. Stehen eckige Klammern darin, füllen Sie diese aus.
letters-mail = Brief als E-Mail öffnen
# $title (Text) – Überschrift des Textes
letters-mail-hidden = : { $title }

## Brief an Menschen, die Fotos oder Beiträge zeigen

letter-photos-title = Musterbrief: Fotos und Beiträge auf Konten anderer
letter-photos-description = Musterbrief an Menschen, die Fotos oder Beiträge über Sie auf Facebook oder Instagram zeigen: löschen, einschränken oder selbst widersprechen.
letter-photos-lead = Jemand zeigt Sie auf Facebook oder Instagram oder schreibt dort über Sie? Mit diesem Brief bitten Sie freundlich um Hilfe.
letter-photos-why-title = Warum ein Brief?
letter-photos-plain = Brief ohne Satz zur Einwilligung
letter-photos-with-consent = Brief mit Satz zur Einwilligung, für Bilder
letter-photos-before-title = Bevor Sie schreiben
letter-photos-law-title = Was im Gesetz steht
letter-photos-limits-title = Grenzen des Rechts
letter-photos-after-title = Wenn die Bitte nicht hilft

letter-photos-subject = Bitte zu einem Beitrag über mich
letter-photos-greeting = Guten Tag,
letter-photos-post = in diesem öffentlichen Beitrag bin ich zu sehen oder es geht um mich: [Link zum Beitrag]
letter-photos-training = Meta hat angekündigt, KI mit öffentlichen Beiträgen zu trainieren. Ein Widerspruch von mir gilt nicht für Inhalte auf Ihrem Konto.
letter-photos-request = Deshalb bitte ich um einen dieser Schritte:
letter-photos-delete = den Beitrag löschen
letter-photos-restrict = die Sichtbarkeit so einschränken, dass der Beitrag nicht mehr öffentlich ist
letter-photos-object = selbst dem KI-Training widersprechen
letter-photos-forms = Zum Widersprechen hat Meta diese Formulare:
letter-photos-consent = In die Veröffentlichung dieses Bildes willige ich nicht oder nicht mehr ein. Am liebsten ist mir, wenn es gelöscht wird.
letter-photos-thanks = Vielen Dank und freundliche Grüße
letter-photos-name = [Name]

## Gründe für den Widerspruch

letter-reasons-title = Mustertext: Gründe für den Widerspruch
letter-reasons-description = Ein Mustertext für alle, die ihren Widerspruch gegen das KI-Training von Meta begründen wollen. Gründe sind freiwillig.
letter-reasons-lead = Gründe sind freiwillig. Wenn Sie welche nennen wollen, kopieren Sie diesen Text in das Textfeld im Formular von Meta.
letter-reasons-needed-title = Brauche ich Gründe?
letter-reasons-warning-title = Was Sie nicht schreiben sollten
letter-reasons-whole = Text für das Formular
letter-reasons-opening = Ich widerspreche nach Art. 21 Abs. 1 DSGVO der Verarbeitung meiner personenbezogenen Daten zur Entwicklung und Verbesserung von KI-Modellen.
letter-reasons-private = Meine Beiträge betreffen mein Privatleben und wurden für einen anderen Zweck veröffentlicht. Sind sie einmal in einem Modell, kann ich ihre Verwendung nicht mehr steuern.
letter-reasons-context = Eine KI kann meine Worte oder Bilder in einen Zusammenhang stellen, der falsch ist oder mir schadet.
letter-reasons-misuse = Meine Daten wurden schon einmal missbraucht. Das soll nicht noch einmal geschehen.
letter-reasons-context-title = Wenn Sie einen falschen Zusammenhang fürchten
letter-reasons-misuse-title = Wenn Ihre Daten schon missbraucht wurden
