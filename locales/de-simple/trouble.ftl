### Die Prüfliste zur Bestätigung, Hilfe bei Schwierigkeiten, die Beschwerde.
### Einfache Sprache: Jede Zeile hier ist eine Zeile auf der Seite.

proof-title = Prüfen Sie: Ist das die Bestätigung?
proof-is = Das ist die Bestätigung
proof-is-not = Das ist nicht die Bestätigung
proof-doubt = Wenn Sie einer E-Mail nicht trauen
proof-keep = So bewahren Sie die Bestätigung auf

trouble-title = Wenn etwas nicht klappt
trouble-no-confirmation = Es kam keine Bestätigung
trouble-form = Das Formular öffnet sich nicht
trouble-form-more = So geht es in der App
trouble-refused = Meta sagt Nein

complaint-title = Sich beschweren
complaint-where-title = Wo können Sie sich beschweren?
# $name (Text) – die Behörde, die der Betreiber nennt
complaint-operator =
    Zum Beispiel hier:
    { $name }
complaint-web = Zur Seite für Beschwerden
