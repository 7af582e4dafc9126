### Was man vom Ergebnis mitnimmt: das Blatt, der Kalender, der Link.

## Das Blatt

record-button = Speichern oder drucken
# $date (Text) – heute
record-dated = Ergebnis vom { $date }, nach Ihren eigenen Angaben.
record-is-not = Das ist keine Entscheidung einer Behörde und kein Nachweis gegenüber Meta.
# $version (Text)
record-version = Widerspruchs-Check, Version { $version }
record-how-title = So speichern oder drucken Sie dieses Blatt
record-how-computer = Am Computer: Drücken Sie Strg und P, am Mac Befehl und P.
record-how-phone = Am Handy: Öffnen Sie das Menü des Browsers oder „Teilen“. Tippen Sie auf „Drucken“.
record-how-pdf = Als Datei: Wählen Sie beim Drucken „Als PDF speichern“.
record-back = Zum Ergebnis
record-confirmed = Bestätigung von Meta gekommen am:
# $date (Text) – in einigen Tagen
record-look = { $date }: Ist die Bestätigung da? Wenn nicht, senden Sie den Widerspruch noch einmal.
# $date (Text) – einen Monat später
record-answer-due = { $date }: Keine Antwort? Dann können Sie sich beschweren.

## Der Kalender

reminder-button = Erinnern
# Name der Datei: nur Buchstaben, Ziffern und Bindestriche
reminder-file-name = Erinnerung
reminder-look = Ist die Bestätigung von Meta da?
reminder-look-about = Sie wollten dem KI-Training von Meta widersprechen. Haben Sie schon eine Bestätigung? Dann bewahren Sie sie auf. Wenn nicht:
reminder-answer-due = Hat Meta auf den Widerspruch geantwortet?
reminder-answer-due-about = Haben Sie die Bestätigung? Dann sind Sie fertig. Haben Sie einen Monat nach Ihrem Widerspruch keine Antwort? Dann gilt:
# $name (Text) – was dort ist; $address (Text)
reminder-address = { $name }: { $address }

## Der Link

link-about = In diesem Link stehen Ihre Antworten. Lesen kann sie, wer ihn bekommt, auch später in Browser-Verläufen und Server-Protokollen. Zum Kopieren: lange darauf tippen, mit der Maus rechts klicken oder Umschalttaste und F10 drücken.
link-open = Dieses Ergebnis als Link
