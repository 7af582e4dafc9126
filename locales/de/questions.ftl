### Die Fragen des Checks: die Frage, ein Hinweis, die Auswahl, die Fehler, Hilfen.

question-accounts = Wie viele Konten haben Sie?
    .hint = Zählen Sie Ihre eigenen Konten. Auch ohne Konto bekommen Sie eine Antwort.
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
    .hint = Verknüpft heißt: Die Konten stehen in der „Kontenübersicht“ von Meta zusammen. Kennen Sie die nicht? Dann wählen Sie „Ich weiß es nicht“.
    .short = Verknüpft
choice-linked-all = Ja, alle
choice-linked-some = Einige ja, andere nein
choice-linked-none = Nein
choice-linked-unsure = Ich weiß es nicht

# $subject (Text) – ein Konto oder die verknüpften Konten
question-objected = Haben Sie für { $subject } schon widersprochen?
    .hint = Gemeint ist der Widerspruch gegen das KI-Training, per Formular oder in der App.
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
    .hint = Zum Beispiel: 3 8 2025. Es zählt der Tag Ihres Widerspruchs, nicht der Tag der Bestätigung. Wissen Sie nur Monat und Jahr? Geben Sie diese ein und wählen Sie „Ich weiß den genauen Tag nicht“.
    .short = Tag des Widerspruchs
date-day = Tag
date-month = Monat
date-year = Jahr
choice-date-unknown = Ich weiß den genauen Tag nicht
answer-date-unknown = Tag nicht bekannt

# $subject (Text)
question-confirmed = Hat Meta den Widerspruch für { $subject } bestätigt?
    .hint = Meta bestätigt per E-Mail oder mit einem Hinweis in der App. Ein Code mit sechs Ziffern ist keine Bestätigung.
    .short = Bestätigt
choice-confirmed-email = Ja, per E-Mail
choice-confirmed-popup = Ja, mit einem Hinweis in der App (Pop-up)
choice-confirmed-no = Nein
choice-confirmed-unsure = Ich weiß es nicht

## Hilfen, aufklappbar

help-accounts = Welche Konten zählen?
help-accounts-1 = Zählen Sie jedes Konto, das Sie bei Facebook oder Instagram haben.
help-accounts-2 = Haben Sie nur WhatsApp? Dann wählen Sie zweimal „keins“.
help-accounts-3 = Haben Sie mehr als fünf Konten in einem Netzwerk? Dann machen Sie den Check danach noch einmal für die übrigen.
help-linked = Wo sehe ich, ob Konten verknüpft sind?
help-objected = Was zählt? Und wann war das?
help-objected-1 = Es zählt ein Widerspruch über ein Formular von Meta oder über die App.
help-objected-2 = Ein eigener Beitrag wie „Ich widerspreche“ zählt nicht.
help-objected-3 = Sie legen fest, welches Konto das erste ist. Bleiben Sie bei dieser Reihenfolge.
help-objected-4 = Sie wissen nicht genau, wann? Suchen Sie in Ihren E-Mails nach der Bestätigung von Meta. Finden Sie nichts, wählen Sie „Ich weiß nicht, ob oder wann“. Das schadet nicht.
help-date = Wo steht der Tag?
help-date-1 = Sehen Sie auf das Datum der Bestätigung. Sie kommt meist am selben Tag.
help-date-2 = Finden Sie den Tag nicht? Dann wählen Sie „Ich weiß den genauen Tag nicht“.
help-confirmed = Woran erkenne ich die Bestätigung?

## Fehler

error-title = Es gibt ein Problem
error-prefix = Fehler:
error-accounts-missing-facebook = Wählen Sie aus, wie viele Konten Sie bei Facebook haben.
error-accounts-missing-instagram = Wählen Sie aus, wie viele Konten Sie bei Instagram haben.
error-linked-missing = Wählen Sie aus, ob Ihre Konten verknüpft sind.
error-objected-missing = Wählen Sie aus, ob und wann Sie widersprochen haben.
error-confirmed-missing = Wählen Sie aus, ob Meta den Widerspruch bestätigt hat.
error-date-missing = Geben Sie den Tag ein. Oder wählen Sie „Ich weiß den genauen Tag nicht“.
error-date-incomplete = Geben Sie Tag, Monat und Jahr ein. Oder wählen Sie „Ich weiß den genauen Tag nicht“.
error-date-no-such-day = Diesen Tag gibt es nicht. Prüfen Sie Tag und Monat.
error-date-short-year = Geben Sie das Jahr mit vier Ziffern ein, zum Beispiel 2025.
error-date-unreadable = Das ist nicht als Datum zu lesen. Geben Sie Tag, Monat und Jahr ein, zum Beispiel 3 8 2025 oder 3 August 2025.
error-date-before-start = Geben Sie einen Tag ab dem 27. Mai 2025 ein. War es früher? Dann ändern Sie Ihre Antwort auf die Frage davor.
error-date-before-start-change = Antwort auf die Frage davor ändern
# $today (Text) – das heutige Datum
error-date-future = Dieser Tag liegt in der Zukunft. Geben Sie einen Tag bis zum { $today } ein.
error-date-both = Löschen Sie den Tag oder nehmen Sie die Auswahl „Ich weiß den genauen Tag nicht“ zurück.
