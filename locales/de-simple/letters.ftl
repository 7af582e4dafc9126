### Mustertexte zum Kopieren. Auf eine Linie schreibt man selbst etwas.
### Einfache Sprache: Jede Zeile hier ist eine Zeile auf der Seite und im Brief.

letters-copy =
    Klicken oder tippen Sie in den Text.
    Dann ist der ganze Text markiert.
    Kopieren Sie den Text.
    Sind im Text Linien aus Strichen?
    Schreiben Sie dort selbst etwas hin.
    Beim Drucken hat jeder Text ein eigenes Blatt.
letters-mail = E-Mail mit diesem Text schreiben
# $title (Text) – Überschrift des Textes
letters-mail-hidden = : { $title }

## Brief an Menschen, die Fotos oder Beiträge zeigen

letter-photos-title = Brief: Fotos und Beiträge auf Konten von anderen Menschen
letter-photos-description = Ein Brief zum Kopieren. Damit bitten Sie um Hilfe bei Fotos und Beiträgen über Sie.
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
    ein öffentlicher Beitrag zeigt mich.
    Oder der Beitrag ist über mich.
    Hier ist der Link zum Beitrag:
    ______
letter-photos-training =
    Meta ist die Firma von Facebook und Instagram.
    Meta sagt: Wir trainieren KI mit öffentlichen Beiträgen.
    KI ist kurz für: Künstliche Intelligenz.
    Ein Widerspruch gilt nur für die eigenen Konten.
    Er gilt nicht für Beiträge auf anderen Konten.
    Das sagt die Datenschutz-Behörde in Hamburg.
letter-photos-request = Deshalb bitte ich um einen von diesen 3 Wegen:
letter-photos-delete = den Beitrag löschen
letter-photos-restrict = den Beitrag nicht mehr allen zeigen
letter-photos-object = selbst dem KI-Training widersprechen
letter-photos-forms = Zum Widersprechen hat Meta diese Formulare:
letter-photos-consent =
    Ich erlaube nicht, dass dieses Bild öffentlich ist.
    Vielleicht habe ich das früher erlaubt.
    Dann nehme ich die Erlaubnis jetzt zurück.
    Am liebsten ist mir deshalb: das Bild löschen.
letter-photos-thanks = Vielen Dank und freundliche Grüße
letter-photos-name = Mein Name: ______

## Gründe für den Widerspruch

letter-reasons-title = Sätze: Gründe für den Widerspruch
letter-reasons-description = Sätze zum Kopieren: Gründe für den Widerspruch bei Meta. Gründe sind freiwillig.
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
    Ich widerspreche nach der Datenschutz-Grund-Verordnung.
    Es ist dort Artikel 21, Absatz 1.
    Meta soll mit meinen Daten keine KI-Modelle entwickeln.
    Meta soll damit auch keine KI-Modelle besser machen.
letter-reasons-private =
    Meine Beiträge gehören zu meinem privaten Leben.
    Ich habe sie für andere Menschen gemacht.
    Ich habe sie nicht für KI-Training gemacht.
letter-reasons-control =
    Vielleicht kommen meine Daten in ein KI-Modell.
    Dann kann ich über diese Daten nicht mehr bestimmen.
letter-reasons-context =
    Eine KI kann meine Worte oder Bilder falsch benutzen.
    Oder die KI benutzt sie so, dass es mir schadet.
letter-reasons-misuse =
    Jemand hat meine Daten schon einmal missbraucht.
    Das soll nicht noch einmal passieren.
letter-reasons-context-title = Die KI benutzt etwas falsch
letter-reasons-misuse-title = Jemand hat Daten missbraucht
