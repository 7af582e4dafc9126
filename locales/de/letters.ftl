### Mustertexte zum Kopieren. In eckigen Klammern steht, was man selbst ergänzt.

letters-copy = Klicken oder tippen Sie in den Text, dann ist er ganz ausgewählt. Kopieren Sie ihn und ergänzen Sie, was in eckigen Klammern steht. Beim Drucken hat jeder Brief ein eigenes Blatt.
letters-mail = Text in eine E-Mail übernehmen
# $title (Text) – Überschrift des Textes
letters-mail-hidden = : { $title }

## Brief an Menschen, die Fotos oder Beiträge zeigen

letter-photos-title = Musterbrief: Fotos und Beiträge auf Konten anderer
letter-photos-description = Musterbrief an Menschen, die Fotos oder Beiträge über Sie auf Facebook oder Instagram zeigen: löschen, einschränken oder selbst widersprechen.
letter-photos-lead = Jemand zeigt Sie auf Facebook oder Instagram oder schreibt dort über Sie? Mit diesem Brief können Sie freundlich um Hilfe bitten.
letter-photos-why-title = Warum ein Brief?
letter-photos-plain = Brief ohne Satz zur Einwilligung
letter-photos-with-consent = Brief mit Satz zur Einwilligung, für Bilder
letter-photos-before-title = Bevor Sie schreiben
letter-photos-law-title = Was dazu im Gesetz steht
letter-photos-limits-title = Wo das Recht Grenzen hat
letter-photos-after-title = Wenn die Bitte nicht hilft

letter-photos-subject = Bitte zu einem Beitrag über mich
letter-photos-greeting = Guten Tag,
letter-photos-post = in diesem öffentlichen Beitrag bin ich zu sehen oder es geht um mich: [Link zum Beitrag]
letter-photos-training = Meta trainiert nach eigenen Angaben KI mit öffentlichen Beiträgen. Ein Widerspruch von mir gilt laut der Hamburger Datenschutzbehörde nicht für Inhalte auf Konten anderer Personen.
letter-photos-request = Deshalb bitte ich um einen dieser Schritte:
letter-photos-delete = den Beitrag löschen
letter-photos-restrict = die Sichtbarkeit so einschränken, dass der Beitrag nicht mehr öffentlich ist
letter-photos-object = selbst dem KI-Training widersprechen
letter-photos-forms = Zum Widersprechen hat Meta diese Formulare:
letter-photos-consent = In die Veröffentlichung dieses Bildes willige ich nicht oder nicht mehr ein. Am liebsten ist mir deshalb, dass es gelöscht wird.
letter-photos-thanks = Vielen Dank und freundliche Grüße
letter-photos-name = [Name]

## Gründe für den Widerspruch

letter-reasons-title = Mustersätze: Gründe für den Widerspruch
letter-reasons-description = Mustersätze für alle, die ihren Widerspruch gegen das KI-Training von Meta begründen wollen. Gründe sind freiwillig.
letter-reasons-lead = Gründe sind freiwillig. Wenn Sie welche nennen wollen, finden Sie hier Sätze für das Textfeld von Meta.
letter-reasons-needed-title = Brauche ich Gründe?
letter-reasons-warning-title = Was Sie nicht schreiben sollten
letter-reasons-whole = Ein ganzer Text
letter-reasons-subject = Gründe für meinen Widerspruch gegen KI-Training
letter-reasons-opening = Ich widerspreche nach Artikel 21 Absatz 1 der Datenschutz-Grundverordnung. Meta soll meine personenbezogenen Daten nicht nutzen, um KI-Modelle zu entwickeln oder zu verbessern.
letter-reasons-private = Meine Beiträge gehören zu meinem Privatleben. Ich habe sie für andere Menschen veröffentlicht und nicht für das Training von KI.
letter-reasons-control = Sind meine Daten einmal Teil eines KI-Modells, kann ich nicht mehr steuern, was damit geschieht.
letter-reasons-context = Eine KI kann meine Worte oder Bilder in einen Zusammenhang stellen, der falsch ist oder mir schadet.
letter-reasons-misuse = Meine Daten wurden schon einmal missbraucht. Ich möchte verhindern, dass das noch einmal geschieht.
letter-reasons-context-title = Falscher Zusammenhang
letter-reasons-misuse-title = Früherer Missbrauch
