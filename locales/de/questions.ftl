### Die Fragen des Checks: die Frage, Hinweise, die Auswahl, Hilfen, die Fehler.

# $number (Zahl) – die wievielte Frage; $left (Zahl) – wie viele noch höchstens kommen
progress = Frage { $number }, { $left ->
    [0] die letzte
    [1] danach höchstens noch eine
   *[other] danach höchstens noch { $left }
}
link-open-cases = Ist Ihr Fall anders? Fälle, die oft vorkommen

question-accounts = Wie viele Konten haben Sie?
    .hint = Zählen Sie Ihre eigenen Konten. Auch ohne Konto bekommen Sie eine Antwort.
    .others = Nur WhatsApp? Dann wählen Sie zweimal „keins“. Beim Messenger zählt Ihr Facebook-Konto, bei Threads Ihr Instagram-Konto. Ob der Widerspruch bei Threads gilt, ist offen.
answers-lost = Ihre Antworten sind nicht mehr da: Der Browser hat sie nicht aufbewahrt. Bitte fangen Sie noch einmal an.
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
choice-linked-all = Ja, alle
choice-linked-some = Einige ja, andere nein
choice-linked-none = Nein
choice-linked-unsure = Ich weiß es nicht

question-groups = Welche Konten sind miteinander verknüpft?
    .hint = Welches Konto das erste ist, legen Sie fest. Bleiben Sie bei dieser Reihenfolge.
# $account (Text) – ein Konto, am Satzanfang
groups-legend = { $account } ist verknüpft …
# $account (Text, Dativ) – ein Konto, das davor genannt wurde
choice-linked-with = mit { $account }
# $count (Zahl) – wie viele Konten davor genannt wurden
choice-linked-with-none = { $count ->
    [1] nicht mit dem Konto davor
   *[other] mit keinem der Konten davor
}
# $account (Text) – am Satzanfang; $other (Text, Dativ)
answer-linked-with = { $account } ist verknüpft mit { $other }.
answer-linked-with-none = { $account } ist mit keinem davor verknüpft.

# $subject (Text) – ein Konto oder mehrere verknüpfte
question-confirmed = Hat Meta Ihren Widerspruch gegen das KI-Training bestätigt, für { $subject }?
    .hint = Eine Bestätigung sagt dem Sinn nach: Meta nutzt Ihre öffentlichen Informationen nicht für künftige KI.
    .none = Ein Code mit sechs Ziffern ist keine Bestätigung. „Wir haben Ihre Anfrage erhalten“ ist auch keine. Die allgemeine Mitteilung vom April 2025 sagt nur, dass Sie widersprechen können. Ein eigener Beitrag „Ich widerspreche“ ist kein Widerspruch.
    .linked = Ein Widerspruch von einem dieser Konten zählt für alle: { $accounts }.
choice-confirmed-never = Ich habe noch nicht widersprochen
choice-confirmed-no = Ich habe widersprochen, aber keine Bestätigung bekommen
choice-confirmed-email = Ja, per E-Mail
choice-confirmed-popup = Ja, mit einem Hinweis in der App (vielleicht ist er nicht mehr zu sehen)
choice-confirmed-unsure = Ich weiß es nicht

# $subject (Text)
question-objected = Wann haben Sie für { $subject } widersprochen?
    .hint = Mehrmals? Dann zählt der früheste Widerspruch, den Meta bestätigt hat, auch wenn das 2024 war.
choice-objected-in-2024 = Im Jahr 2024
choice-objected-before-start = Zwischen dem 1. Januar und dem 26. Mai 2025
choice-objected-since-start = Am 27. Mai 2025 oder später
choice-objected-unsure = Ich weiß es nicht

# $subject (Text)
question-date = An welchem Tag haben Sie für { $subject } widersprochen?
    .hint = Es zählt der Tag Ihres Widerspruchs, nicht der Tag der Bestätigung. Zum Beispiel: 3 8 2025. Wissen Sie nur Monat und Jahr? Geben Sie diese ein und wählen Sie „Ich weiß den genauen Tag nicht“.
date-day = Tag
date-month = Monat
date-year = Jahr
choice-date-unknown = Ich weiß den genauen Tag nicht
answer-date-unknown = Tag nicht bekannt

## Hilfen, aufklappbar

help-accounts = Welche Konten zählen?
help-accounts-1 = Zählen Sie jedes Konto, das Sie bei Facebook oder Instagram haben. Messenger ohne Facebook-Konto? Das zählt nicht.
help-accounts-2 = Haben Sie mehr als fünf Konten in einem Netzwerk? Dann machen Sie den Check danach noch einmal für die übrigen.
help-linked = Wo sehe ich, ob Konten verknüpft sind?
help-groups = Wo sehe ich, welche Konten verknüpft sind?
help-confirmed = Woran erkenne ich die Bestätigung?
help-confirmed-1 = Finden Sie nichts? Suchen Sie auch im Spam-Ordner und bei älteren E-Mail-Adressen.
help-confirmed-2 = Haben Sie Meta einen Brief geschrieben? Suchen Sie nach der Antwort von Meta. Gibt es keine, wählen Sie „keine Bestätigung bekommen“.
help-objected = Woher weiß ich, wann das war?
help-objected-1 = Suchen Sie in Ihren E-Mails und Bildschirmfotos nach der Bestätigung von Meta.
help-objected-2 = Finden Sie nichts, wählen Sie „Ich weiß es nicht“. Das schadet nicht.
help-date = Wo steht der Tag?
help-date-1 = Sehen Sie auf die E-Mail oder das Bildschirmfoto. Die Bestätigung kommt oft am selben Tag wie der Widerspruch, aber nicht immer.
help-date-2 = Finden Sie den Tag nicht? Dann wählen Sie „Ich weiß den genauen Tag nicht“.

## Fehler

error-title = Es gibt ein Problem
error-prefix = Fehler:
error-accounts-missing-facebook = Wählen Sie aus, wie viele Konten Sie bei Facebook haben.
error-accounts-missing-instagram = Wählen Sie aus, wie viele Konten Sie bei Instagram haben.
error-linked-missing = Wählen Sie aus, ob Ihre Konten verknüpft sind.
error-objected-missing = Wählen Sie aus, wann Sie widersprochen haben.
error-confirmed-missing = Wählen Sie aus, ob Meta den Widerspruch bestätigt hat.
error-date-missing = Geben Sie den Tag ein. Oder wählen Sie „Ich weiß den genauen Tag nicht“.
error-date-incomplete = Geben Sie Tag, Monat und Jahr ein. Oder wählen Sie „Ich weiß den genauen Tag nicht“.
error-date-no-such-day = Diesen Tag gibt es nicht. Prüfen Sie Tag und Monat.
error-date-short-year = Geben Sie das Jahr mit vier Ziffern ein, zum Beispiel 2025.
error-date-unreadable = Das ist nicht als Datum zu lesen. Geben Sie Tag, Monat und Jahr ein, zum Beispiel 3 8 2025 oder 3 August 2025.
error-date-before-start = Geben Sie einen Tag ab dem 27. Mai 2025 ein. War es früher? Dann ändern Sie Ihre Antwort auf die Frage davor.
error-date-before-start-change = Antwort auf die Frage davor ändern
error-date-future = Dieser Tag liegt in der Zukunft. Geben Sie den heutigen Tag oder einen früheren ein.
error-date-both = Löschen Sie den Tag. Oder nehmen Sie die Auswahl „Ich weiß den genauen Tag nicht“ zurück.
# $account (Text) – ein Konto
error-groups-missing = Wählen Sie aus, womit { $account } verknüpft ist.

