### Was man vom Ergebnis mitnimmt: Blatt zum Drucken, Kalender, Link.

takeaway-title = Zum Mitnehmen

## Das Blatt zum Drucken

record-offer = Sie bekommen ein Blatt mit Datum, Ergebnis und Kästchen zum Abhaken.
record-button = Speichern oder drucken
record-title = Ihr Ergebnis zum Aufheben
# $date (Text) – heute
record-dated = Ergebnis vom { $date }
record-how-title = So drucken oder speichern Sie dieses Blatt
record-how = Drücken Sie Strg und P, am Mac Befehl und P. Am Telefon steht „Drucken“ im Menü des Browsers oder unter „Teilen“. Wählen Sie als Drucker „Als PDF speichern“, wenn Sie eine Datei möchten.
record-back = Zum Ergebnis
record-forms-title = Formulare von Meta
record-forms-scan = Den QR-Code öffnen Sie mit der Kamera Ihres Telefons.
# $form (Text) – Name eines Formulars
record-qr = QR-Code: { $form }
record-send = Formular ausfüllen und absenden. Gründe sind nicht nötig.
record-confirmed = Bestätigung aufheben. Sie kam am:
record-later-title = Danach nachsehen
# $date (Text) – in einigen Tagen
record-look = { $date }: Ist die Bestätigung da? Wenn nicht: erneut senden, Bildschirmfoto mit Datum machen.
# $date (Text) – einen Monat später
record-answer-due = { $date }: Keine Antwort? Dann können Sie sich beschweren.
record-prepare = Angaben und Nachweise bereitlegen.
record-third-party = Formular ausfüllen und absenden, wenn Sie der Nutzung solcher Daten widersprechen wollen.
record-photos = Fotos oder Beiträge auf Konten anderer? Diese Menschen um Hilfe bitten.
# $version (Text)
record-version = Widerspruchs-Check, Version { $version }

## Der Link

link-title = Link zu diesem Ergebnis
link-about = In diesem Link stehen Ihre Antworten. Wer ihn bekommt, kann sie lesen. Öffnen Sie ihn, steht er auch im Verlauf Ihres Browsers.
link-open = Dieses Ergebnis als Link
link-copy = Zum Kopieren:

## Der Kalender

reminder-offer = Zwei Termine erinnern Sie daran, nach der Bestätigung zu sehen. Darin stehen keine Konten.
reminder-button = Termine für den Kalender (.ics)
reminder-look = Ist die Bestätigung von Meta da?
reminder-look-about = Sie wollten dem KI-Training von Meta widersprechen. Haben Sie schon eine Bestätigung? Dann heben Sie sie auf. Wenn nicht:
reminder-answer-due = Hat Meta auf den Widerspruch geantwortet?
reminder-answer-due-about = Haben Sie die Bestätigung? Dann sind Sie fertig. Haben Sie einen Monat nach Ihrem Widerspruch keine Antwort? Dann gilt:
# $form (Text), $address (Text)
reminder-form = { $form }: { $address }
