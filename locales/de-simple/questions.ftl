### Die Fragen des Checks: die Frage, Hinweise, die Auswahl, Hilfen, die Fehler.

# $number (Zahl) – die wievielte Frage; $left (Zahl) – wie viele noch höchstens kommen
progress = Frage { $number }, { $left ->
    [0] die letzte
    [1] danach höchstens noch 1
   *[other] danach höchstens noch { $left }
}
link-open-cases = Ist es bei Ihnen anders?

question-accounts = Wie viele Konten haben Sie?
    .hint =
        Zählen Sie nur Ihre eigenen Konten.
        Sie haben kein Konto?
        Auch dann bekommen Sie eine Antwort.
    .others =
        Sie haben nur WhatsApp?
        Dann wählen Sie zweimal „keins“.
        Beim Messenger zählt Ihr Facebook-Konto.
        Bei Threads zählt Ihr Instagram-Konto.
        Gilt der Widerspruch auch bei Threads?
        Das wissen wir nicht.
answers-lost =
    Ihre Antworten sind nicht mehr da.
    Der Browser hat die Antworten nicht behalten.
    Bitte fangen Sie noch einmal an.
choice-count-0 = keins
choice-count-1 = 1
choice-count-2 = 2
choice-count-3 = 3
choice-count-4 = 4
choice-count-5 = 5
# $count (Zahl), $network (Text)
answer-count = { $network }: { $count ->
    [0] kein Konto
    [1] 1 Konto
   *[other] { $count } Konten
}

question-linked = Sind Ihre Konten miteinander verknüpft?
    .hint =
        Verknüpft heißt: Die Konten gehören bei Meta zusammen.
        Sie stehen dann zusammen in der „Kontenübersicht“.
        Kennen Sie diese Seite nicht?
        Dann wählen Sie „Ich weiß es nicht“.
choice-linked-all = Ja, alle
choice-linked-some = Einige ja, andere nein
choice-linked-none = Nein
choice-linked-unsure = Ich weiß es nicht

question-groups = Welche Konten sind miteinander verknüpft?
    .hint =
        Welches Konto ist das erste?
        Das entscheiden Sie selbst.
        Bleiben Sie dann bei dieser Reihenfolge.
# $account (Text) – ein Konto, am Satzanfang
groups-legend = { $account } ist verknüpft:
# $account (Text, Dativ) – ein Konto, das davor genannt wurde
choice-linked-with = mit { $account }
# $count (Zahl) – wie viele Konten davor genannt wurden
choice-linked-with-none = { $count ->
    [1] nicht mit dem Konto davor
   *[other] mit keinem Konto davor
}
# $account (Text) – am Satzanfang; $other (Text, Dativ)
answer-linked-with = { $account } ist verknüpft mit { $other }.
answer-linked-with-none = { $account } ist mit keinem davor verknüpft.

# $subject (Text) – ein Konto oder mehrere verknüpfte
question-confirmed =
    Hat Meta Ihren Widerspruch bestätigt?
    Für { $subject }
    .hint =
        Es geht um den Widerspruch gegen das KI-Training.
        Der Sinn ist:
        Meta nutzt Ihre öffentlichen Infos nicht für neue KI.
    .none =
        Das ist keine Bestätigung:
        ein Code mit 6 Ziffern,
        „Anfrage erhalten“,
        die Nachricht an alle vom April 2025.
        Ein eigener Beitrag ist kein Widerspruch.
    .linked =
        Diese Konten gehören zusammen:
        { $accounts }.
        Ein Widerspruch von 1 Konto zählt für alle.
choice-confirmed-never = Ich habe noch nicht widersprochen
choice-confirmed-no = Ich habe widersprochen, aber Meta hat nicht bestätigt
choice-confirmed-email = Ja, mit einer E-Mail
choice-confirmed-popup = Ja, mit einem Hinweis in der App
choice-confirmed-unsure = Ich weiß es nicht

# $subject (Text)
question-objected =
    Wann haben Sie widersprochen?
    Für { $subject }
    .hint =
        Haben Sie mehrmals widersprochen?
        Dann zählt der erste bestätigte Widerspruch.
        Auch aus dem Jahr 2024.
choice-objected-in-2024 = Im Jahr 2024
choice-objected-before-start = Zwischen dem 1. Januar und dem 26. Mai 2025
choice-objected-since-start = Am 27. Mai 2025 oder später
choice-objected-unsure = Ich weiß es nicht

# $subject (Text)
question-date =
    An welchem Tag haben Sie widersprochen?
    Für { $subject }
    .hint =
        Ein Beispiel für den 3. August 2025: 3 8 2025.
        Es zählt der Tag von Ihrem Widerspruch.
        Wissen Sie nur den Monat und das Jahr?
        Dann geben Sie den Monat und das Jahr ein.
        Und wählen Sie: „Ich weiß den genauen Tag nicht“.
date-day = Tag
date-month = Monat
date-year = Jahr
choice-date-unknown = Ich weiß den genauen Tag nicht
answer-date-unknown = Tag nicht bekannt

## Hilfen, aufklappbar

help-accounts = Welche Konten zählen?
help-accounts-1 =
    Ein Konto ist Ihre Anmeldung bei Facebook oder Instagram.
    Zählen Sie Ihre Konten bei Facebook.
    Zählen Sie dann Ihre Konten bei Instagram.
    Messenger ohne Konto bei Facebook zählt nicht.
help-accounts-2 =
    Haben Sie bei Facebook mehr als 5 Konten?
    Oder haben Sie bei Instagram mehr als 5?
    Dann machen Sie den Check danach noch einmal.
    Zählen Sie dann die übrigen Konten.
help-linked = Wo sehe ich, ob Konten verknüpft sind?
help-groups = Wo sehe ich, welche Konten verknüpft sind?
help-confirmed = So erkennen Sie die Bestätigung
help-confirmed-1 =
    Finden Sie nichts?
    Suchen Sie auch im Spam-Ordner.
    Suchen Sie auch bei alten E-Mail-Adressen.
help-confirmed-2 =
    Haben Sie Meta einen Brief geschrieben?
    Suchen Sie die Antwort von Meta.
    Gibt es keine Antwort?
    Dann wählen Sie „aber Meta hat nicht bestätigt“.
help-objected = Wann war das?
help-objected-1 =
    Suchen Sie die Bestätigung von Meta.
    Suchen Sie in E-Mails und Bildschirm-Fotos.
help-objected-2 =
    Finden Sie nichts?
    Dann wählen Sie „Ich weiß es nicht“.
    Das schadet nicht.
help-date = Wo steht der Tag?
help-date-1 =
    Sehen Sie auf die E-Mail oder das Bildschirm-Foto.
    Die Bestätigung kommt oft am selben Tag.
    Aber nicht immer.
help-date-2 =
    Finden Sie den Tag nicht?
    Dann wählen Sie „Ich weiß den genauen Tag nicht“.

## Fehler

error-title = Es gibt ein Problem
error-prefix = Fehler:
error-accounts-missing-facebook = Wählen Sie aus, wie viele Facebook-Konten Sie haben.
error-accounts-missing-instagram = Wählen Sie aus, wie viele Instagram-Konten Sie haben.
error-linked-missing = Wählen Sie aus, ob Ihre Konten verknüpft sind.
error-objected-missing = Wählen Sie aus, wann Sie widersprochen haben.
error-confirmed-missing = Wählen Sie aus, ob Meta den Widerspruch bestätigt hat.
error-date-missing =
    Geben Sie den Tag ein.
    Oder wählen Sie „Ich weiß den genauen Tag nicht“.
error-date-incomplete =
    Geben Sie Tag, Monat und Jahr ein.
    Oder wählen Sie „Ich weiß den genauen Tag nicht“.
error-date-no-such-day =
    Diesen Tag gibt es nicht.
    Prüfen Sie den Tag und den Monat.
error-date-short-year =
    Geben Sie das Jahr mit 4 Ziffern ein.
    Zum Beispiel: 2025.
error-date-unreadable =
    Wir können das Datum nicht lesen.
    Geben Sie Tag, Monat und Jahr ein.
    Zum Beispiel: 3 8 2025.
    Oder: 3 August 2025.
error-date-before-start =
    Geben Sie einen Tag ab dem 27. Mai 2025 ein.
    War es früher?
    Dann ändern Sie Ihre Antwort auf die Frage davor.
error-date-before-start-change = Antwort auf die Frage davor ändern
error-date-future =
    Dieser Tag ist in der Zukunft.
    Geben Sie den Tag von heute ein.
    Oder geben Sie einen früheren Tag ein.
error-date-both =
    Bitte nur eins davon:
    Löschen Sie den Tag.
    Oder nehmen Sie diese Auswahl weg:
    „Ich weiß den genauen Tag nicht“.
# $account (Text) – ein Konto
error-groups-missing = Wählen Sie aus, womit { $account } verknüpft ist.

