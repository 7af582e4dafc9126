### Was man vom Ergebnis mitnimmt: Blatt zum Aufbewahren, Kalender, Link.

takeaway-title = Zum Mitnehmen

## Das Blatt zum Aufbewahren

record-offer = Das Blatt zum Aufbewahren zeigt Ihr Ergebnis mit Datum und hat Kästchen zum Abhaken.
record-button = Speichern oder drucken
record-title = Ihr Ergebnis zum Aufbewahren
# $date (Text) – heute
record-dated = Ergebnis vom { $date }
# $version (Text)
record-version = Widerspruchs-Check, Version { $version }
record-how-title = So bewahren Sie dieses Blatt auf
record-how-computer = Am Computer drucken: Drücken Sie Strg und P, am Mac Befehl und P.
record-how-phone = Am Telefon drucken: Öffnen Sie das Menü des Browsers oder „Teilen“. Tippen Sie dort auf „Drucken“.
record-how-pdf = Als PDF: Wählen Sie beim Drucken „Als PDF speichern“.
record-back = Zum Ergebnis
record-forms-title = Formulare von Meta
record-forms-scan = Den QR-Code öffnen Sie mit der Kamera Ihres Telefons.
# $form (Text) – Name eines Formulars
record-qr = QR-Code: { $form }
record-send = Formular ausfüllen und absenden. Gründe sind nicht nötig.
record-confirmed = Bestätigung aufbewahren. Sie kam am:
record-later-title = Später nachsehen
# $date (Text) – in einigen Tagen
record-look = { $date }: Ist die Bestätigung da? Wenn nicht, senden Sie den Widerspruch erneut. Machen Sie ein Bildschirmfoto mit Datum.
# $date (Text) – einen Monat später
record-answer-due = { $date }: Keine Antwort? Dann können Sie sich beschweren.
record-prepare = Angaben und Nachweise sammeln.
record-third-party = Formular ausfüllen und absenden, wenn Sie der Nutzung solcher Daten widersprechen wollen.
record-photos = Fotos oder Beiträge auf Konten anderer Personen? Bitten Sie diese Personen um Hilfe.
record-basis-title = Worauf das Ergebnis beruht

## Der Kalender

reminder-offer = Zwei Termine erinnern Sie daran, nach der Bestätigung zu schauen. Darin stehen keine Konten.
reminder-button = Termine für den Kalender
# Name der Datei: nur Buchstaben, Ziffern und Bindestriche
reminder-file-name = Erinnerung
reminder-look = Ist die Bestätigung von Meta da?
reminder-look-about = Sie wollten dem KI-Training von Meta widersprechen. Haben Sie schon eine Bestätigung? Dann bewahren Sie sie auf. Wenn nicht:
reminder-answer-due = Hat Meta auf den Widerspruch geantwortet?
reminder-answer-due-about = Haben Sie die Bestätigung? Dann sind Sie fertig. Haben Sie einen Monat nach Ihrem Widerspruch keine Antwort? Dann gilt:
# $name (Text) – was dort ist; $address (Text)
reminder-address = { $name }: { $address }

## Der Link

link-title = Link zu diesem Ergebnis
link-about = In diesem Link stehen Ihre Antworten, lesbar für alle, die ihn bekommen, auch später in Browser-Verläufen und Server-Protokollen.
link-open = Dieses Ergebnis als Link
link-copy = Zum Kopieren drücken Sie lange auf den Link. Mit der Maus geht es mit der rechten Taste.
