### Was man vom Ergebnis mitnimmt: das Blatt, der Kalender, der Link.
### Einfache Sprache: Jede Zeile hier ist eine Zeile auf der Seite.

## Das Blatt

record-button = Ergebnis drucken
# $date (Text) – heute
record-dated =
    Ergebnis vom { $date }
    Es kommt nur aus diesen Antworten.
record-is-not =
    Keine Behörde hat das entschieden.
    Für Meta ist es kein Nachweis.
# $version (Text)
record-version = Widerspruchs-Check, Version { $version }
record-how-title = So speichern oder drucken Sie dieses Blatt
record-how-computer =
    Sie haben einen Computer?
    Drücken Sie die Tasten Strg und P zusammen.
    Am Mac sind es die Tasten Befehl und P.
record-how-phone =
    Sie haben ein Handy?
    Öffnen Sie das Menü vom Browser.
    Oder tippen Sie auf „Teilen“.
    Tippen Sie dann auf „Drucken“.
record-how-pdf =
    Sie wollen eine Datei?
    Wählen Sie beim Drucken „Als PDF speichern“.
record-back = Zum Ergebnis
record-confirmed = Die Bestätigung von Meta kam am:
# $date (Text) – in einigen Tagen
record-look =
    Am { $date }: Ist die Bestätigung da?
    Wenn nicht: Senden Sie den Widerspruch noch einmal.
# $date (Text) – einen Monat später
record-answer-due =
    Am { $date }: Haben Sie keine Antwort?
    Dann können Sie sich beschweren.

## Der Kalender

reminder-button = Erinnern
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

link-about =
    In diesem Link stehen Ihre Antworten.
    Wer den Link bekommt, kann sie lesen.
    Auch Computer können den Link speichern.
    So kopieren Sie ihn:
    Drücken Sie lange darauf.
    Oder nehmen Sie die rechte Maus-Taste.
    Oder die Umschalt-Taste mit F10.
link-open = Dieses Ergebnis als Link
