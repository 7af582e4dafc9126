### Was man vom Ergebnis mitnimmt: Blatt zum Aufbewahren, Kalender, Link.
### Einfache Sprache: Jede Zeile hier ist eine Zeile auf der Seite.

takeaway-title = Zum Mitnehmen

## Das Blatt zum Aufbewahren

record-offer =
    Sie bekommen ein Blatt mit Ihrem Ergebnis.
    Darauf stehen der Tag und die nächsten Schritte.
    Jeden Schritt können Sie abhaken.
record-button = Speichern oder drucken
record-title = Ihr Ergebnis zum Aufbewahren
# $date (Text) – heute
record-dated = Ergebnis vom { $date }
# $version (Text)
record-version = Widerspruchs-Check, Version { $version }
record-how-title = So bewahren Sie dieses Blatt auf
record-how-computer =
    Wollen Sie am Computer drucken?
    Drücken Sie die Tasten Strg und P zusammen.
    Am Mac sind es die Tasten Befehl und P.
record-how-phone =
    Wollen Sie am Handy drucken?
    Öffnen Sie das Menü vom Browser.
    Der Browser ist das Programm für Internet-Seiten.
    Oder tippen Sie auf „Teilen“.
    Tippen Sie dann auf „Drucken“.
record-how-pdf =
    Wollen Sie eine PDF-Datei?
    Das ist ein Blatt als Datei.
    Wählen Sie beim Drucken „Als PDF speichern“.
record-back = Zum Ergebnis
record-forms-title = Formulare von Meta
record-forms-scan =
    Das Bild mit den schwarzen Kästchen heißt QR-Code.
    Halten Sie die Kamera vom Handy darüber.
    Dann öffnet sich das Formular.
# $form (Text) – Name eines Formulars
record-qr = QR-Code: { $form }
record-send =
    Füllen Sie das Formular aus und senden Sie es.
    Gründe brauchen Sie nicht.
record-confirmed =
    Bewahren Sie die Bestätigung auf.
    Sie kam am:
record-later-title = Sehen Sie später noch einmal nach
# $date (Text) – in einigen Tagen
record-look =
    Am { $date }:
    Ist die Bestätigung da?
    Ist sie nicht da?
    Dann senden Sie den Widerspruch noch einmal.
    Machen Sie ein Bildschirm-Foto mit Datum.
# $date (Text) – einen Monat später
record-answer-due =
    Am { $date }:
    Haben Sie keine Antwort?
    Dann können Sie sich beschweren.
record-prepare = Legen Sie alle Angaben und Nachweise bereit.
record-third-party =
    Soll Meta solche Daten nicht nutzen?
    Dann widersprechen Sie mit dem Formular.
    Füllen Sie das Formular aus und senden Sie es.
record-photos =
    Sind Fotos von Ihnen auf Konten von anderen Menschen?
    Oder sind dort Beiträge über Sie?
    Bitten Sie diese Menschen um Hilfe.
record-basis-title = Daraus folgt das Ergebnis

## Der Kalender

reminder-offer =
    Sie bekommen 2 Termine für Ihren Kalender.
    Dann denken Sie an die Bestätigung.
    Ihre Konten stehen dort nicht.
reminder-button = Termine für den Kalender
# Name der Datei: nur Buchstaben, Ziffern und Bindestriche
reminder-file-name = Erinnerung
reminder-look = Ist die Bestätigung von Meta da?
reminder-look-about =
    Sie wollten dem KI-Training von Meta widersprechen.
    Haben Sie schon eine Bestätigung?
    Dann bewahren Sie sie auf.
    Haben Sie keine?
    Dann tun Sie das:
reminder-answer-due = Hat Meta auf den Widerspruch geantwortet?
reminder-answer-due-about =
    Haben Sie die Bestätigung?
    Dann sind Sie fertig.
    Haben Sie 1 Monat nach dem Widerspruch keine Antwort?
    Dann lesen Sie das:
# $name (Text) – was dort ist; $address (Text)
reminder-address =
    { $name }:
    { $address }

## Der Link

link-title = Link zu diesem Ergebnis
link-about =
    In diesem Link stehen Ihre Antworten.
    Wer den Link bekommt, kann Ihre Antworten lesen.
    Ihr Browser kann den Link speichern.
    Der Browser ist das Programm für Internet-Seiten.
    Auch andere Computer können den Link speichern.
    Dort kann ihn auch später jemand lesen.
link-open = Dieses Ergebnis als Link
link-copy =
    Wollen Sie den Link kopieren?
    Drücken Sie lange auf den Link.
    Haben Sie eine Maus?
    Drücken Sie auf dem Link die rechte Taste.
