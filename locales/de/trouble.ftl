### Die Prüfliste zur Bestätigung, Hilfe bei Schwierigkeiten, die Beschwerde.

proof-title = Prüfliste: Ist das die Bestätigung?
proof-is = Das ist die Bestätigung
proof-is-not = Das ist sie nicht
proof-doubt = Wenn Sie einer E-Mail nicht trauen
proof-keep = So bewahren Sie die Bestätigung auf

trouble-title = Wenn etwas nicht klappt
trouble-no-confirmation = Es kam keine Bestätigung
trouble-form = Das Formular öffnet sich nicht
trouble-form-more = So geht es in der App
trouble-refused = Meta lehnt den Widerspruch ab

complaint-title = Sich beschweren
complaint-where-title = Bei wem?
# $name (Text) – die Behörde, die der Betreiber nennt
complaint-operator = Zum Beispiel: { $name }
complaint-web = Zur Seite für Beschwerden
