### Die Seite mit Fragen und Antworten.
### Die Antworten auf faq-… setzt das Programm aus den Aussagen (statements.ftl) zusammen.
### Die Antworten auf case-… stehen hier, im Attribut .answer.

faq-title = Fragen und Antworten zum Widerspruch
faq-description = Fragen und Antworten zum Widerspruch gegen das KI-Training von Meta, nach der Seite der Hamburger Datenschutzbehörde (HmbBfDI) vom 27. Mai 2025.
faq-contents = Inhalt
faq-intro = Zuerst steht hier, was die Hamburger Datenschutzbehörde (HmbBfDI) auf ihrer Seite vom 27. Mai 2025 sagt. Fragen und Antworten sind in unseren Worten, unsere Ergänzungen sind gekennzeichnet. Danach kommen Fälle, die dort offen sind, und Hilfen.

## Die Fragen der Behörde, in ihrer Reihenfolge

faq-start = Worum geht es?
faq-objection = Kann ich widersprechen, und wo?
faq-past = Lässt sich früheres KI-Training rückgängig machen?
faq-data = Welche Daten nutzt Meta für das KI-Training?
faq-purposes = Wofür werden die Daten genutzt?
faq-prevent = Wie kann ich das KI-Training mit meinen Daten verhindern?
faq-forms = Wo sind die Formulare, und wie geht es in der App?
faq-reasons = Muss ich meinen Widerspruch begründen?
faq-effective = Ist mein Widerspruch in jedem Fall wirksam?
faq-accounts = Ich habe mehrere Konten. Muss ich für jedes widersprechen?
faq-objected-2024 = Ich habe schon 2024 widersprochen. Gilt das noch?
faq-photos = Was ist mit Fotos von mir auf Konten anderer Personen?
faq-no-account = Gibt es andere Wege, etwa ohne Konto bei Meta?
faq-chatbot = Kann ich Meta AI nutzen, wenn ich widersprochen habe?

## Fälle, die die Seite der Behörde nicht beantwortet

faq-open-title = Ihr Fall ist anders?
faq-open-intro = Diese Fälle beantwortet die Hamburger Behörde nicht oder nicht direkt. Wo nichts anderes steht, sind die vorsichtigen Antworten von der Redaktion dieses Checks. Im Zweifel widersprechen Sie noch einmal. Das ist kostenlos, und mit der alten Bestätigung in der Hand verlieren Sie nichts.

case-confirmation-lost = Ich finde die Bestätigung nicht oder weiß nicht, ob es eine gab
    .answer = Suchen Sie in Ihren E-Mails und im Spam-Ordner. Erinnern Sie sich an eine Bestätigung, ist Ihr Widerspruch nach der Regel der Hamburger Behörde (HmbBfDI) wirksam. Ohne Nachweis widersprechen Sie aber besser noch einmal. Das gilt auch, wenn Sie es nicht wissen.

case-code-mail = Ich habe 2024 nur einen Code bekommen
    .answer = Der sechsstellige Code prüfte nur Ihre E-Mail-Adresse. Kam sonst nichts, widersprechen Sie noch einmal.

case-received-only = Ich habe nur die Nachricht, dass meine Anfrage eingegangen ist
    .answer = Das ist nicht die Bestätigung. Warten Sie etwas und sehen Sie im Spam-Ordner nach. Kommt sonst nichts, widersprechen Sie noch einmal.

case-objected-twice = Ich habe mehrmals widersprochen
    .answer = Es zählt der früheste Widerspruch, den Meta bestätigt hat. Geben Sie diesen im Check an.

case-letter = Ich habe Meta geschrieben, statt das Formular zu nutzen
    .answer = Die Hamburger Behörde (HmbBfDI) sagt nur, dass Meta Formulare anbietet und dass es in den Apps geht. Was ein Brief bewirkt, sagt sie nicht. Suchen Sie nach einer Antwort von Meta oder widersprechen Sie sicherheitshalber per Formular. Behalten Sie eine Kopie Ihres Briefes.

case-chain-letter = Ich habe „Ich widerspreche“ veröffentlicht oder einen Kettenbrief geteilt
    .answer = Laut Presse hat das keine Wirkung. Nutzen Sie das Formular von Meta oder die App.

case-email-changed = Meine E-Mail-Adresse hat sich geändert
    .answer = Suchen Sie die Bestätigung möglichst noch im alten Postfach und bewahren Sie sie auf. Verbraucherzentralen raten, sicherheitshalber noch einmal zu widersprechen.

case-deadline-missed = Ich habe bis zum 26. Mai 2025 nicht widersprochen
    .answer = Sie können jederzeit widersprechen. Der Widerspruch gilt dann für künftiges KI-Training. Die Zeit vom 27. Mai 2025 bis dahin erfasst er nicht.

case-new-account = Ich habe mein Konto erst nach dem 27. Mai 2025 angelegt
    .answer = Widersprechen Sie wie für jedes andere Konto. Die Zeit, die der Widerspruch nicht erfasst, beginnt frühestens mit dem Konto.

case-linked-later = Ich habe ein Konto später verknüpft, hinzugefügt oder getrennt
    .answer = Die Hamburger Behörde (HmbBfDI) sagt nicht, wann die Konten verknüpft sein mussten. Widersprechen Sie noch einmal von dem Konto aus, um das es geht.

case-which-first = Welches Konto ist das erste, und wie wechsle ich das Konto?
    .answer = Sie legen fest, welches das erste ist. Bleiben Sie nur bei der Reihenfolge. Das Formular gilt für das Konto, mit dem Sie angemeldet sind. Für das nächste Konto melden Sie sich ab. Melden Sie sich mit dem anderen an. Öffnen Sie dann das Formular neu.

case-locked-out = Mein Konto ist gesperrt, deaktiviert oder gehackt
    .answer = Laut Verbraucherzentralen öffnen sich die Formulare nur, wenn Sie angemeldet sind. Versuchen Sie deshalb zuerst, wieder Zugang zu bekommen. Gelingt das nicht, schreiben Sie an den Datenschutzkontakt von Meta. Sie können sich auch bei einer Datenschutzbehörde beschweren.

case-deleted = Ich habe mein Konto gelöscht
    .answer = Früheres KI-Training lässt sich nach aktuellem Stand der Technik nicht rückgängig machen. Gelöschte Inhalte sollten für künftiges Training nicht mehr bereitstehen. Geprüft haben wir das nicht. Für Daten aus anderen Quellen gibt es ein eigenes Formular.

case-private-profile = Mein Profil ist privat
    .answer = Beiträge mit eingeschränkter Sichtbarkeit sind nicht öffentlich. Sie können trotzdem widersprechen, und wir raten dazu.

case-private-account = Mein Konto ist privat, aber ich kommentiere öffentliche Beiträge
    .answer = Laut Presse können solche Kommentare öffentlich sein. Wir raten deshalb zum Widerspruch.

case-pages = Ich betreue eine Seite, ein Firmenkonto oder ein Creator-Konto
    .answer = Laut einem Bericht kann man das Formular nicht als Seite nutzen. Wer dort schreibt, widerspricht mit dem eigenen Profil. Eine Universität rät zum Widerspruch auch für offizielle Profile und Seiten. Zu Creator-Konten haben wir nichts gefunden. Wir raten auch dort zum Widerspruch.

case-whatsapp-only = Ich nutze nur WhatsApp
    .answer = Dort haben Sie keine öffentlichen Beiträge, deshalb gibt es dafür kein Formular. Laut Meta dienen auch Unterhaltungen mit Meta AI dem KI-Training (Stand 27. Mai 2025). Geben Sie dort nichts Persönliches ein.

case-whatsapp-form = Gibt es ein Formular für KI-Unterhaltungen in WhatsApp?
    .answer = Ein Bericht nennt ein solches Formular. Geprüft haben wir das nicht.

case-messenger = Was gilt für Nachrichten im Messenger?
    .answer = Meta gibt an, private Nachrichten nicht zu nutzen. Unterhaltungen mit Meta AI sind etwas anderes.

case-threads = Gilt mein Widerspruch auch für Threads?
    .answer = Die Hamburger Behörde (HmbBfDI) nennt Threads nicht, und wir haben es nicht geprüft. Widersprechen Sie über Instagram. Prüfen Sie, ob Ihr Threads-Profil in derselben Kontenübersicht steht.

case-turns-18 = Ich bin unter 18 oder werde bald 18
    .answer = Meta gibt an, Konten von Menschen unter 18 nicht zu nutzen. Was später mit älteren öffentlichen Beiträgen geschieht, ist offen. Wir raten, spätestens am 18. Geburtstag zu widersprechen. Sie können es auch früher versuchen.

case-false-age = Ein Kind ist als erwachsen eingetragen
    .answer = Die Datenschutzbehörde von Sachsen-Anhalt spricht von Personen, die „als minderjährig registriert“ sind. Wir schließen daraus: Es zählt wohl das Alter im Konto. Behandeln Sie dieses Konto deshalb wie das einer erwachsenen Person und widersprechen Sie.

case-family-devices = Was können Eltern prüfen?
    .answer = Sehen Sie auf den Geräten der Familie nach Hinweisen von Meta. Jedes Konto ohne Verknüpfung braucht einen eigenen Widerspruch.

case-deceased = Jemand aus meiner Familie ist gestorben oder hat eine rechtliche Betreuung
    .answer = Die Hamburger Behörde (HmbBfDI) beantwortet das nicht. Für Verstorbene gilt die DSGVO nicht (Erwägungsgrund 27). Fragen Sie Ihre Datenschutzbehörde.

case-elsewhere-in-eu = Ich lebe in einem anderen EU-Land. An welche Behörde kann ich mich wenden?
    .answer = Sie können sich bei der Datenschutzbehörde an Ihrem Wohnort oder Arbeitsplatz beschweren (Artikel 77 DSGVO).

case-moved = Ich bin in die EU gezogen oder aus der EU weggezogen
    .answer = Die Hamburger Behörde (HmbBfDI) beantwortet das nicht. Wir raten, nach dem Umzug noch einmal zu widersprechen, wenn das Formular es zulässt.

case-outside-europe = Ich lebe außerhalb Europas
    .answer = Auf der Seite der Hamburger Behörde (HmbBfDI) geht es um europäische Nutzerinnen und Nutzer. Laut einem Bericht, den wir nicht geprüft haben, gibt es Formulare nur in bestimmten Ländern. Außerhalb Europas nennt er Brasilien, Japan und Südkorea. Sie können es versuchen.
