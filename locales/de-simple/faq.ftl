### Die Seite mit Fragen und Antworten.
### Die Antworten auf faq-… setzt das Programm aus den Aussagen (statements.ftl) zusammen.
### Die Antworten auf case-… stehen hier, im Attribut .answer.

faq-title = Fragen und Antworten zum Widerspruch
faq-contents = Inhalt
faq-intro =
    Zuerst steht hier, was eine Behörde sagt.
    Es ist die Datenschutz-Behörde in Hamburg.
    Ihre Seite ist vom 27. Mai 2025.
    Die Fragen und die Sätze sind von uns.
    Danach kommen Fragen, die dort offen sind.
    KI ist kurz für: Künstliche Intelligenz.
    Das sind Computer-Programme, die aus Daten lernen.
    Dieses Lernen heißt KI-Training.
    Widersprechen heißt: Sie sagen Nein zum KI-Training.
    Ein Konto ist Ihre Anmeldung bei Facebook oder Instagram.
    Verknüpft heißt: Konten gehören bei Meta zusammen.

## Die Fragen der Behörde, in ihrer Reihenfolge

faq-start = Worum geht es?
faq-objection =
    Kann ich widersprechen?
    Und wo?
faq-past = Kann man früheres KI-Training rückgängig machen?
faq-data = Welche Daten nutzt Meta für das KI-Training?
faq-purposes = Wofür nutzt Meta die Daten?
faq-prevent = Was kann ich gegen das KI-Training tun?
faq-forms =
    Wo sind die Formulare?
    Und wie geht es in der App?
faq-reasons = Muss ich Gründe nennen?
faq-effective = Gilt mein Widerspruch in jedem Fall?
faq-accounts = Muss ich für jedes Konto widersprechen?
faq-objected-2024 = Gilt mein Widerspruch von 2024 noch?
faq-photos = Was ist mit Fotos auf Konten von anderen?
faq-no-account = Was kann ich sonst tun, auch ohne Konto?
faq-chatbot = Kann ich Meta AI nach dem Widerspruch nutzen?

## Fälle, die die Seite der Behörde nicht beantwortet

faq-open-title = Ist es bei Ihnen anders?
faq-open-intro =
    Die Behörde in Hamburg sagt dazu meist nichts Genaues.
    Die meisten Antworten sind von uns.
    Kommt eine Antwort von anderen, dann steht es dort.
    Unser Rat: Widersprechen Sie im Zweifel noch einmal.
    Das kostet nichts.
    Behalten Sie auch die alte Bestätigung.

case-confirmation-lost =
    Ich finde die Bestätigung nicht.
    Oder ich weiß nicht, ob sie da war.
    .answer =
        Suchen Sie in Ihren E-Mails und im Spam-Ordner.
        Hatten Sie eine Bestätigung?
        Dann gilt Ihr Widerspruch laut Behörde in Hamburg.
        Ohne Nachweis widersprechen Sie besser noch einmal.
        Tun Sie das auch, wenn Sie es nicht wissen.

case-code-mail = Ich habe 2024 nur einen Code bekommen.
    .answer =
        Der Code hat nur Ihre E-Mail-Adresse geprüft.
        Haben Sie sonst nichts bekommen?
        Dann widersprechen Sie noch einmal.

case-received-only = Meta schrieb nur, dass meine Anfrage da ist.
    .answer =
        Das ist nicht die Bestätigung.
        Warten Sie etwas.
        Schauen Sie in den Spam-Ordner.
        Kommt nichts?
        Dann widersprechen Sie noch einmal.

case-objected-twice = Ich habe mehrmals widersprochen.
    .answer =
        Welche Widersprüche hat Meta bestätigt?
        Von diesen zählt der früheste.
        Nehmen Sie im Check diesen Widerspruch.

case-letter = Ich habe Meta einen Brief geschrieben.
    .answer =
        Meta hat Formulare für den Widerspruch.
        Gilt auch ein Brief?
        Das sagt die Behörde in Hamburg nicht.
        Suchen Sie die Antwort von Meta.
        Oder widersprechen Sie mit dem Formular.
        Das ist sicherer.
        Behalten Sie eine Kopie von Ihrem Brief.

case-chain-letter = Ich habe in einem Beitrag oder Ketten-Brief widersprochen.
    .answer =
        Laut Presse hilft das nicht.
        Nutzen Sie das Formular von Meta oder die App.

case-email-changed = Meine E-Mail-Adresse ist neu.
    .answer =
        Suchen Sie die Bestätigung in den alten E-Mails.
        Bewahren Sie die Bestätigung auf.
        Verbraucher-Zentralen raten: Widersprechen Sie noch einmal.
        Das ist sicherer.

case-deadline-missed = Ich habe bis zum 26. Mai 2025 nicht widersprochen.
    .answer =
        Sie können jederzeit widersprechen.
        Der Widerspruch gilt für Training in der Zukunft.
        Er gilt nicht für die Zeit davor:
        vom 27. Mai 2025 bis zu Ihrem Widerspruch.

case-new-account = Mein Konto ist neuer als der 27. Mai 2025.
    .answer =
        Widersprechen Sie wie für jedes andere Konto.
        Die Zeit vor Ihrem Konto spielt keine Rolle.

case-linked-later = Ich habe später Konten verknüpft, hinzugefügt oder getrennt.
    .answer =
        Wann mussten die Konten verknüpft sein?
        Das sagt die Behörde in Hamburg nicht.
        Um welches Konto geht es?
        Widersprechen Sie von diesem Konto noch einmal.

case-which-first =
    Welches Konto ist das erste?
    Und wie wechsle ich das Konto?
    .answer =
        Sie bestimmen, welches Konto das erste ist.
        Bleiben Sie bei der Reihenfolge.
        Das Formular gilt für das Konto mit Ihrer Anmeldung.
        Melden Sie sich dann ab.
        Melden Sie sich mit dem nächsten Konto an.
        Öffnen Sie das Formular noch einmal.

case-locked-out = Ich komme nicht mehr in mein Konto.
    .answer =
        Verbraucher-Zentralen sagen: Die Formulare brauchen eine Anmeldung.
        Versuchen Sie zuerst, wieder in das Konto zu kommen.
        Geht das nicht?
        Dann schreiben Sie an den Datenschutz-Kontakt von Meta.
        Oder beschweren Sie sich bei einer Datenschutz-Behörde.

case-deleted = Mein Konto ist gelöscht.
    .answer =
        Früheres KI-Training bleibt.
        Die Technik von heute kann das nicht ändern.
        Neues Training hat die Inhalte vermutlich nicht mehr.
        Das haben wir nicht geprüft.
        Für Daten aus anderen Quellen gibt es ein Formular.

case-private-profile = Mein Profil ist privat.
    .answer =
        Können nicht alle Ihren Beitrag sehen?
        Dann ist er nicht öffentlich.
        Sie können trotzdem widersprechen.
        Das raten wir Ihnen.

case-private-account =
    Mein Konto ist privat.
    Aber ich kommentiere öffentliche Beiträge.
    .answer =
        Laut Presse können diese Kommentare öffentlich sein.
        Wir raten Ihnen: Widersprechen Sie.

case-pages = Ich habe ein Konto für Verein, Firma oder Geld-Verdienen.
    .answer =
        Laut einem Bericht geht das Formular nicht für Seiten.
        Wer dort schreibt, widerspricht mit dem eigenen Profil.
        Eine Universität rät:
        Widersprechen Sie für offizielle Profile und Seiten.
        Verdienen Sie mit dem Konto Geld?
        Dazu haben wir nichts gefunden.
        Unser Rat: Widersprechen Sie auch dort.

case-whatsapp-only = Ich nutze nur WhatsApp.
    .answer =
        Dort haben Sie keine öffentlichen Beiträge.
        Deshalb gibt es dafür kein Formular.
        Laut Meta dienen Chats mit Meta AI auch dem KI-Training.
        Das war der Stand am 27. Mai 2025.
        Schreiben Sie dort nichts Persönliches.

case-whatsapp-form = Gibt es ein Formular für KI-Chats in WhatsApp?
    .answer =
        In einem Bericht steht: ja.
        Wir haben das nicht geprüft.

case-messenger = Was gilt für Nachrichten im Messenger?
    .answer =
        Laut Meta sind private Nachrichten nicht für KI-Training.
        Chats mit Meta AI sind etwas anderes.

case-threads = Gilt mein Widerspruch auch für Threads?
    .answer =
        Threads ist ein Netzwerk von Meta.
        Die Behörde in Hamburg schreibt nichts zu Threads.
        Wir haben es nicht geprüft.
        Widersprechen Sie über Instagram.
        Prüfen Sie dann die „Kontenübersicht“.
        Steht Ihr Threads-Profil auch dort?

case-turns-18 = Ich bin noch nicht 18 Jahre alt.
    .answer =
        Laut Meta nutzt Meta keine Konten von Menschen unter 18.
        Was passiert später mit Ihren alten Beiträgen?
        Das ist offen.
        Unser Rat: Widersprechen Sie spätestens am 18. Geburtstag.
        Vielleicht geht es auch früher.

case-false-age = Ein Kind ist im Konto als erwachsen eingetragen.
    .answer =
        Wichtig ist wohl das Alter im Konto.
        So verstehen wir die Behörde in Sachsen-Anhalt.
        Widersprechen Sie also für dieses Konto.

case-family-devices = Was können Eltern prüfen?
    .answer =
        Schauen Sie auf die Geräte von der Familie.
        Gibt es dort Hinweise von Meta?
        Ist ein Konto nicht verknüpft?
        Dann braucht es einen eigenen Widerspruch.

case-deceased = Was gilt für verstorbene oder betreute Menschen?
    .answer =
        Die Behörde in Hamburg sagt dazu nichts.
        Die Datenschutz-Grund-Verordnung gilt nicht für Verstorbene.
        Fragen Sie Ihre Datenschutz-Behörde.

case-elsewhere-in-eu = Ich lebe in einem anderen EU-Land.
    .answer =
        Beschweren können Sie sich dort, wo Sie wohnen.
        Das geht auch dort, wo Sie arbeiten.
        Das steht im Gesetz, Artikel 77.

case-moved = Ich bin in die EU oder aus der EU gezogen.
    .answer =
        Die Behörde in Hamburg sagt dazu nichts.
        Unser Rat: Versuchen Sie nach dem Umzug einen neuen Widerspruch.

case-outside-europe = Ich lebe nicht in Europa.
    .answer =
        Die Behörde in Hamburg schreibt über Menschen aus Europa.
        Laut Bericht gibt es Formulare nur in manchen Ländern.
        Es sind Länder in Europa, Brasilien, Japan und Südkorea.
        Wir haben das nicht geprüft.
        Sie können es versuchen.

## Beschreibung für Such-Maschinen

faq-description = Fragen und Antworten zum Widerspruch gegen das KI-Training von Meta.
