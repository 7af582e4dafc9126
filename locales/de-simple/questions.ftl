### Die Fragen des Checks: die Frage, ein Hinweis, die Auswahl, die Fehler, Hilfen.

question-accounts = Wie viele Konten haben Sie?
    .hint =
        Ein Konto ist Ihre Anmeldung bei Facebook oder Instagram.
        Zählen Sie nur Ihre eigenen Konten.
        Haben Sie kein Konto?
        Auch dann bekommen Sie eine Antwort.
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
        Meta hat dafür eine Seite.
        Sie heißt „Kontenübersicht“.
        Dort stehen verknüpfte Konten zusammen.
        Kennen Sie diese Seite nicht?
        Dann wählen Sie „Ich weiß es nicht“.
    .short = Verknüpft
choice-linked-all = Ja, alle
choice-linked-some = Einige ja, andere nein
choice-linked-none = Nein
choice-linked-unsure = Ich weiß es nicht

# $subject (Text) – ein Konto oder die verknüpften Konten
question-objected = Haben Sie für { $subject } schon widersprochen?
    .hint =
        Widersprechen heißt: Sie sagen Nein zu Meta.
        Sie sagen Nein zum KI-Training mit Ihren Daten.
        KI ist kurz für: Künstliche Intelligenz.
        Das sind Computer-Programme, die aus Daten lernen.
    .short = Widersprochen
choice-objected-no = Nein
choice-objected-in-2024 = Ja, im Jahr 2024
choice-objected-before-start = Ja, vom 1. Januar bis zum 26. Mai 2025
choice-objected-since-start = Ja, am 27. Mai 2025 oder später
choice-objected-unsure = Ich weiß nicht, ob oder wann
# $account (Text, Dativ) – ein früheres Konto
choice-objected-with = Dieses Konto ist verknüpft mit { $account }

# $subject (Text)
question-date = Wann haben Sie für { $subject } widersprochen?
    .hint =
        Ein Beispiel für den 3. August 2025: 3 8 2025.
        Wichtig ist der Tag, an dem Sie widersprochen haben.
        Der Tag von der Bestätigung zählt nicht.
        Wissen Sie nur den Monat und das Jahr?
        Dann geben Sie den Monat und das Jahr ein.
        Und wählen Sie: „Ich weiß den genauen Tag nicht“.
    .short = Tag vom Widerspruch
date-day = Tag
date-month = Monat
date-year = Jahr
choice-date-unknown = Ich weiß den genauen Tag nicht
answer-date-unknown = Tag nicht bekannt

# $subject (Text)
question-confirmed = Hat Meta den Widerspruch für { $subject } bestätigt?
    .hint =
        Eine Bestätigung ist eine Nachricht von Meta.
        Ein Code mit 6 Ziffern ist keine Bestätigung.
    .short = Bestätigt
choice-confirmed-email = Ja, mit einer E-Mail
choice-confirmed-popup = Ja, mit einem Hinweis in der App
choice-confirmed-no = Nein
choice-confirmed-unsure = Ich weiß es nicht

## Hilfen, aufklappbar

help-accounts = Welche Konten zählen?
help-accounts-1 =
    Zählen Sie Ihre Konten bei Facebook.
    Zählen Sie dann Ihre Konten bei Instagram.
help-accounts-2 =
    Haben Sie nur WhatsApp?
    Dann wählen Sie zweimal „keins“.
help-accounts-3 =
    Haben Sie bei Facebook mehr als 5 Konten?
    Oder haben Sie bei Instagram mehr als 5?
    Dann machen Sie den Check danach noch einmal.
    Zählen Sie dann die übrigen Konten.
help-linked = Wo sehe ich, ob Konten verknüpft sind?
help-objected =
    Was zählt als Widerspruch?
    Und wann war das?
help-objected-1 =
    Meta hat ein Formular für den Widerspruch.
    Oder man widerspricht in der App.
    Beides zählt.
help-objected-2 =
    Ein eigener Beitrag zählt nicht.
    Zum Beispiel ein Beitrag wie: „Ich widerspreche.“
help-objected-3 =
    Welches Konto ist das erste?
    Das entscheiden Sie selbst.
    Bleiben Sie dann bei dieser Reihenfolge.
help-objected-4 =
    Wissen Sie nicht genau, wann?
    Suchen Sie in Ihren E-Mails die Bestätigung von Meta.
    Finden Sie nichts?
    Dann wählen Sie „Ich weiß nicht, ob oder wann“.
    Das schadet nicht.
help-date = Wo steht der Tag?
help-date-1 =
    Wann ist die Bestätigung von Meta gekommen?
    Das war meist am selben Tag.
help-date-2 =
    Finden Sie den Tag nicht?
    Dann wählen Sie „Ich weiß den genauen Tag nicht“.
help-confirmed = So erkennen Sie die Bestätigung

## Fehler

error-title = Es gibt ein Problem
error-prefix = Fehler:
error-accounts-missing-facebook = Wählen Sie aus, wie viele Facebook-Konten Sie haben.
error-accounts-missing-instagram = Wählen Sie aus, wie viele Instagram-Konten Sie haben.
error-linked-missing = Wählen Sie aus, ob Ihre Konten verknüpft sind.
error-objected-missing = Wählen Sie aus, ob und wann Sie widersprochen haben.
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
# $today (Text) – das heutige Datum
error-date-future =
    Dieser Tag ist in der Zukunft.
    Geben Sie einen Tag bis zum { $today } ein.
error-date-both =
    Bitte nur eins davon:
    Geben Sie den genauen Tag ein.
    Oder wählen Sie „Ich weiß den genauen Tag nicht“.
