### Das Ergebnis.

result-title = Ihr Ergebnis

## Urteil je Gruppe verknüpfter Konten, ein einfacher Satz

verdict-effective = Ihr Widerspruch gilt weiter.
# $date (Text)
verdict-effective-from = Ihr Widerspruch gilt für Training ab dem { $date }.
# $month (Text) – Monat und Jahr
verdict-effective-from-month = 
    Ihr Widerspruch gilt.
    Er gilt ab einem Tag im { $month }.
verdict-effective-from-unknown =
    Ihr Widerspruch gilt.
    Ihre Bestätigung zeigt, ab wann.
verdict-object-again =
    Es ist nicht sicher, ob Ihr Widerspruch gilt.
    Bitte widersprechen Sie noch einmal.
verdict-object-now =
    Sie haben noch nicht widersprochen.
    Das können Sie jederzeit tun.

# $todo (Zahl) – Konten, für die etwas zu tun ist; $left (Zahl) – die anderen; $total (Zahl) – alle
summary = { $todo ->
    [0] Alle Ihre Widersprüche gelten.
   *[other] { $left ->
        [0] { $total ->
            [2] Für beide Konten müssen Sie etwas tun.
           *[other] Für alle { $total } Konten müssen Sie etwas tun.
        }
       *[other] { $todo ->
            [1] Für 1 von { $total } Konten müssen Sie etwas tun.
           *[other] Für { $todo } von { $total } Konten müssen Sie etwas tun.
        }
    }
}

## Warum

why-title = Warum?
why-objected-in-2024 = Sie haben im Jahr 2024 widersprochen.
why-objected-before-start = Sie haben vor dem 27. Mai 2025 widersprochen.
why-objected-since-start = Sie haben am 27. Mai 2025 oder später widersprochen.
why-objected-unsure = Sie wissen nicht, wann Sie widersprochen haben.
why-confirmed-never = Sie haben noch nicht widersprochen.
why-confirmed-popup = Meta hat das mit einem Hinweis in der App bestätigt.
why-confirmed-email = Meta hat das mit einer E-Mail bestätigt.
why-confirmed-no = Meta hat das nicht bestätigt.
why-confirmed-unsure = Sie wissen nicht, ob Meta das bestätigt hat.
why-more = Mehr dazu, mit Quellen

change-title = Was ändert das Ergebnis?
change-effective =
    War es nur ein Code mit 6 Ziffern?
    Das war keine Bestätigung.
    Dann widersprechen Sie noch einmal.
change-object-again =
    Finden Sie die Bestätigung doch noch?
    Dann gilt Ihr Widerspruch.
    Ändern Sie dann Ihre Antwort.
change-object-now =
    Haben Sie doch schon widersprochen?
    Dann ändern Sie Ihre Antwort.
change-button = Antwort ändern
# $accounts (Text)
change-button-hidden = : { $accounts }

## Ab wann

since-title = Ab wann gilt das?
gap-none =
    Meta sagt: Das Training hat am 27. Mai 2025 begonnen.
    Sie haben vorher widersprochen.
    Deshalb gibt es keine Lücke.
    Ihr Widerspruch gilt vom ersten Tag an.
gap-first-day =
    Ihr Widerspruch gilt für Training ab dem 27. Mai 2025.
    Meta sagt: An diesem Tag hat das Training begonnen.
    Vielleicht nutzte Meta an diesem Tag schon vorher Daten.
    Dafür gilt Ihr Widerspruch nicht.
# $date (Text)
gap-until =
    Ihr Widerspruch gilt für Training ab dem { $date }.
    Das Training hat aber schon früher begonnen.
    Es begann am 27. Mai 2025.
    Für die Zeit dazwischen gilt Ihr Widerspruch nicht.
gap-until-unknown =
    Wann haben Sie widersprochen?
    Ab diesem Tag gilt Ihr Widerspruch.
    Das Training hat am 27. Mai 2025 begonnen.
    Haben Sie erst danach widersprochen?
    Für die Zeit dazwischen gilt Ihr Widerspruch nicht.
gap-until-new-objection =
    Ihr nächster Widerspruch gilt für Training in der Zukunft.
    Er gilt, sobald Meta ihn bestätigt.
    Das Training hat am 27. Mai 2025 begonnen.
    Für die Zeit bis zu diesem Widerspruch gilt er nicht.
    Damit müssen Sie rechnen.

## Was jetzt zu tun ist

todo-title = Das tun Sie jetzt
todo-nothing = Sie müssen nichts tun.
todo-check-date =
    Sehen Sie in der Bestätigung nach.
    Wann haben Sie widersprochen?
# $account (Text, Dativ) – ein Konto
todo-log-in = Melden Sie sich mit { $account } an.
todo-log-in-linked = Melden Sie sich mit einem von diesen Konten an.
todo-open = Öffnen Sie das Formular von Meta:
todo-open-linked =
    Ein Widerspruch reicht für alle diese Konten.
    Öffnen Sie eins von den Formularen von Meta:
todo-open-linked-one =
    Ein Widerspruch reicht für alle diese Konten.
    Öffnen Sie das Formular von Meta:
todo-send =
    Füllen Sie das Formular aus.
    Gründe brauchen Sie nicht.
    Senden Sie das Formular ab.
todo-keep =
    Warten Sie auf die Bestätigung.
    Das ist eine Nachricht von Meta.
    Bewahren Sie die Bestätigung auf.
    Dann sind Sie fertig.
todo-more = Alle Schritte genauer
todo-proof = So erkennen Sie die Bestätigung

howto-title = So widersprechen Sie, Schritt für Schritt
howto-log-in = Vorher anmelden
howto-fill = Formular ausfüllen
howto-app = Oder in der App

link-unsure-title = Verknüpft oder nicht?

## Was der Widerspruch nicht erfasst

not-covered-title = Dafür gilt der Widerspruch nicht
not-covered-others-accounts = Fotos und Beiträge auf Konten von anderen Menschen
not-covered-chats = Ihre Chats mit Meta AI, dem Chat-Programm mit blauem Kreis
not-covered-own-other-accounts = Ihre anderen Konten, die nicht verknüpft sind
third-party-title = Daten aus dem Internet und von anderen Firmen
third-party-lead =
    Dafür gilt Ihr Widerspruch nicht.
    Es gibt ein eigenes Formular.
    Sie können es mit und ohne Konto nutzen.
third-party-more = Mehr zu diesem Formular
views-title = Andere Stellen sehen es zum Teil anders

## Ohne Konto

verdict-no-account =
    Sie haben kein Konto.
    Dann brauchen Sie keinen Widerspruch für ein Konto.
no-account-lead =
    Meta kann trotzdem Daten über Sie haben.
    Dafür gibt es ein eigenes Formular.
no-account-data-title = Um diese Daten geht es
no-account-form-title = Das Formular
no-account-form =
    Wollen Sie dem widersprechen?
    Das geht mit diesem Formular:
no-account-photos-title = Fotos auf Konten von anderen Menschen
no-account-photos =
    Zeigt jemand Sie auf Facebook oder Instagram?
    Sprechen Sie mit diesem Menschen.
    Sie können ihn bitten: Löschen Sie das.
    Oder Sie bitten ihn: Widersprechen Sie selbst.
no-account-whatsapp-title = Nutzen Sie nur WhatsApp?

result-answers-hint =
    Stimmt etwas nicht?
    Ändern Sie eine Antwort.
    Die anderen Antworten bleiben da.
