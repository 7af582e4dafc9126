### Das Ergebnis.

result-title = Ihr Ergebnis

## Urteil je Gruppe verknüpfter Konten, ein einfacher Satz

verdict-effective = Ihr Widerspruch gilt weiter.
# $date (Text)
verdict-effective-from = Ihr Widerspruch gilt für das Training ab dem { $date }.
# $month (Text) – Monat und Jahr
verdict-effective-from-month = Ihr Widerspruch gilt, ab einem Tag im { $month }.
verdict-effective-from-unknown = Ihr Widerspruch gilt. Ab wann, zeigt Ihre Bestätigung.
verdict-object-again = Es ist nicht sicher, ob Ihr Widerspruch gilt. Bitte widersprechen Sie erneut.
verdict-object-now = Sie haben noch nicht widersprochen. Das können Sie jederzeit tun.

# $todo (Zahl) – Konten, für die etwas zu tun ist; $left (Zahl) – die anderen; $total (Zahl) – alle
summary = { $todo ->
    [0] Alle Ihre Widersprüche gelten.
   *[other] { $left ->
        [0] { $total ->
            [2] Für beide Konten ist noch etwas zu tun.
           *[other] Für alle { $total } Konten ist noch etwas zu tun.
        }
       *[other] { $todo ->
            [1] Für eines Ihrer { $total } Konten ist noch etwas zu tun.
           *[other] Für { $todo } von { $total } Konten ist noch etwas zu tun.
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
why-confirmed-popup = Meta hat den Widerspruch mit einem Hinweis in der App bestätigt.
why-confirmed-email = Meta hat den Widerspruch per E-Mail bestätigt.
why-confirmed-no = Meta hat den Widerspruch nicht bestätigt.
why-confirmed-unsure = Sie wissen nicht, ob Meta den Widerspruch bestätigt hat.
why-more = Mehr dazu, mit Quellen

change-title = Was würde das Ergebnis ändern?
change-effective = War es nur ein Code mit sechs Ziffern? Das war keine Bestätigung. Widersprechen Sie dann erneut.
change-object-again = Finden Sie die Bestätigung doch noch? Dann gilt Ihr Widerspruch. Ändern Sie dann Ihre Antwort.
change-object-now = Haben Sie doch schon widersprochen? Dann ändern Sie Ihre Antwort.
change-button = Antwort ändern
# $accounts (Text)
change-button-hidden = : { $accounts }

## Ab wann

since-title = Ab wann gilt das?
gap-none = Laut Meta begann das Training am 27. Mai 2025. Sie haben vorher widersprochen. Deshalb gibt es keine Lücke. Ihr Widerspruch gilt vom Start an.
gap-first-day = Ihr Widerspruch wirkt für das Training ab dem 27. Mai 2025. An diesem Tag begann laut Meta das Training. Vielleicht hat Meta am selben Tag schon vorher Daten genutzt. Das erfasst Ihr Widerspruch nicht.
# $date (Text)
gap-until = Ihr Widerspruch wirkt für das Training ab dem { $date }. Er erfasst nicht die Zeit vom Start am 27. Mai 2025 bis zu diesem Tag.
gap-until-unknown = Ihr Widerspruch wirkt ab dem Tag, an dem Sie widersprochen haben. War das nach dem Start am 27. Mai 2025? Dann erfasst er die Zeit bis zu diesem Tag nicht.
gap-until-new-objection = Der Widerspruch, den Sie jetzt einlegen, gilt für künftiges Training, sobald Meta ihn bestätigt. Rechnen Sie damit: Die Zeit vom 27. Mai 2025 bis zum Tag dieses Widerspruchs erfasst er nicht.

## Was jetzt zu tun ist

todo-title = Was Sie jetzt tun
todo-nothing = Sie müssen nichts tun.
todo-check-date = Sehen Sie in der Bestätigung nach, wann Sie widersprochen haben.
# $account (Text, Dativ) – ein Konto
todo-log-in = Melden Sie sich mit { $account } an.
todo-log-in-linked = Melden Sie sich mit einem dieser Konten an.
todo-open = Öffnen Sie das Formular von Meta:
todo-open-linked = Öffnen Sie eines der Formulare von Meta. Ein Widerspruch reicht für alle diese Konten:
todo-open-linked-one = Öffnen Sie das Formular von Meta. Ein Widerspruch reicht für alle diese Konten:
todo-send = Füllen Sie das Formular aus und senden Sie es ab. Gründe müssen Sie nicht nennen.
todo-keep = Warten Sie auf die Bestätigung und bewahren Sie sie auf. Dann sind Sie fertig.
todo-more = Alle Schritte genauer
todo-proof = So erkennen Sie die Bestätigung

howto-title = So widersprechen Sie, Schritt für Schritt
howto-log-in = Vorher anmelden
howto-fill = Formular ausfüllen
howto-app = Oder in der App

link-unsure-title = Verknüpft oder nicht?

## Was der Widerspruch nicht erfasst

not-covered-title = Was ein Widerspruch nicht erfasst
not-covered-others-accounts = Fotos und Beiträge auf Konten anderer Personen
not-covered-chats = Ihre Unterhaltungen mit Meta AI, dem Chatbot mit dem blauen Kreis
not-covered-own-other-accounts = Ihre anderen Konten, die nicht verknüpft sind
third-party-title = Daten aus dem Internet und von anderen Firmen
third-party-lead = Dafür gilt Ihr Widerspruch nicht. Es gibt ein eigenes Formular, für Personen mit und ohne Konto.
third-party-more = Mehr zu diesem Formular
views-title = Andere Stellen sehen es teils anders

## Ohne Konto

verdict-no-account = Ohne Konto brauchen Sie keinen Widerspruch für ein Konto.
no-account-lead = Meta kann trotzdem Daten über Sie haben. Dafür gibt es ein eigenes Formular.
no-account-data-title = Um welche Daten es geht
no-account-form-title = Das Formular
no-account-form = Hier können Sie der Nutzung solcher Daten widersprechen:
no-account-photos-title = Fotos auf Konten anderer Personen
no-account-photos = Jemand zeigt Sie auf Facebook oder Instagram? Bitten Sie diese Person, das zu löschen oder selbst zu widersprechen.
no-account-whatsapp-title = Sie nutzen nur WhatsApp?

result-answers-hint = Stimmt etwas nicht? Ändern Sie eine Antwort. Die übrigen Antworten bleiben erhalten.
