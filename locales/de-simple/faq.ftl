### Die Seite mit Fragen und Antworten.
### Die Antworten auf faq-… setzt das Programm aus den Aussagen (statements.ftl) zusammen.
### Die Antworten auf case-… stehen hier, im Attribut .answer.

faq-title = Fragen und Antworten zum Widerspruch
faq-contents = Inhalt
faq-intro =
    Eine Behörde hat Fragen zum Widerspruch beantwortet.
    Ihre Seite ist vom 27. Mai 2025.
    Hier stehen diese Fragen.
    Die Sätze sind von uns.
    Danach kommen Fragen, die dort offen sind.
    KI ist kurz für: Künstliche Intelligenz.
    Das sind Computer-Programme, die aus Daten lernen.
    Dieses Lernen heißt KI-Training.
    Widersprechen heißt: Sie sagen Nein zum KI-Training.
    Ein Konto ist Ihre Anmeldung bei Facebook oder Instagram.
    Verknüpft heißt: Konten gehören bei Meta zusammen.

## Die Fragen der Behörde, in ihrer Reihenfolge

faq-start = Was passiert seit dem 27. Mai 2025?
faq-objection =
    Kann ich widersprechen?
    Und wo?
faq-past =
    Meta hat schon mit meinen Daten trainiert.
    Ist das rückgängig zu machen?
faq-data = Welche Daten nutzt Meta für das KI-Training?
faq-purposes = Wofür nutzt Meta die Daten?
faq-prevent = Was kann ich gegen das KI-Training tun?
faq-forms = Wo sind die Formulare für den Widerspruch?
faq-reasons = Muss ich Gründe nennen?
faq-effective = Gilt mein Widerspruch in jedem Fall?
faq-accounts = Muss ich für jedes Konto widersprechen?
faq-objected-2024 = Gilt mein Widerspruch von 2024 noch?
faq-photos = Was ist mit Fotos auf Konten von anderen?
faq-no-account = Was kann ich sonst tun, auch ohne Konto?
faq-chatbot = Kann ich Meta AI nach dem Widerspruch nutzen?

## Fälle, die die Seite der Behörde nicht beantwortet

faq-open-title = Das lässt die Behörde offen
faq-open-intro =
    Diese Fragen beantwortet die Behörde nicht direkt.
    Die vorsichtigen Antworten sind von uns.
    Unser Rat: Widersprechen Sie im Zweifel noch einmal.
    Das kostet nichts.
    Sie verlieren nichts.

case-not-sure-confirmed =
    Hat Meta bestätigt?
    Ich weiß es nicht mehr.
    .answer =
        Schauen Sie in Ihre E-Mails.
        Schauen Sie auch in den Spam-Ordner.
        Das ist der Ordner für unerwünschte E-Mails.
        Finden Sie keine Bestätigung?
        Dann widersprechen Sie noch einmal.

case-confirmation-lost =
    Ich finde die Bestätigung nicht mehr.
    Was gilt?
    .answer =
        Die Regel von der Behörde sagt: Ihr Widerspruch gilt.
        Aber Sie haben keinen Nachweis.
        Widersprechen Sie besser noch einmal.
        Bewahren Sie die neue Bestätigung auf.

case-code-mail =
    Ich habe 2024 nur einen Code bekommen.
    Reicht das?
    .answer =
        Der Code hat 6 Ziffern.
        Er hat nur Ihre E-Mail-Adresse geprüft.
        Er ist nicht die Bestätigung.
        Haben Sie sonst nichts bekommen?
        Dann widersprechen Sie noch einmal.

case-linked-later =
    Ich habe Konten erst später verknüpft.
    Was gilt?
    .answer =
        Wann mussten die Konten verknüpft sein?
        Das sagt die Behörde nicht.
        Um welches Konto geht es?
        Widersprechen Sie von diesem Konto noch einmal.
        Das raten wir auch bei neuen Konten.
        Haben Sie Konten wieder getrennt?
        Auch dann raten wir das.

case-email-changed =
    Meine E-Mail-Adresse ist neu.
    Soll ich noch einmal widersprechen?
    .answer =
        Ja, zur Sicherheit.
        Das raten auch Verbraucher-Zentralen.
        Bewahren Sie die alte Bestätigung trotzdem auf.

case-turns-18 =
    Ich werde 18 Jahre alt.
    Was gilt?
    .answer =
        Meta sagt: Konten von Menschen unter 18 nutzen wir nicht.
        Was passiert später mit Ihren alten Beiträgen?
        Das ist offen.
        Widersprechen Sie deshalb spätestens an Ihrem 18. Geburtstag.
        Vielleicht geht es mit dem Formular schon früher.
        Vielleicht sind Sie auch auf Konten von Erwachsenen.
        Dann ist wichtig: Haben diese Menschen widersprochen?

case-false-age =
    Eine Person unter 18 ist im Konto erwachsen.
    Was gilt?
    .answer =
        Behandeln Sie das Konto wie von einem Erwachsenen.
        Widersprechen Sie also für dieses Konto.

case-family-devices = Was sollen Eltern auf den Geräten prüfen?
    .answer =
        Suchen Sie dort Hinweise von Meta zum KI-Training.
        Das rät auch eine andere Datenschutz-Behörde.
        Ist ein Konto nicht verknüpft?
        Dann braucht es einen eigenen Widerspruch.

case-deleted =
    Mein Konto ist gelöscht.
    Was ist mit meinen Daten?
    .answer =
        Früheres KI-Training bleibt.
        Die Technik von heute kann das nicht ändern.
        Gelöschte Inhalte sind vermutlich nicht für neues Training da.
        Das haben wir aber nicht geprüft.
        Die Formulare für Facebook und Instagram brauchen eine Anmeldung.
        Sonst gibt es noch ein Formular.
        Es ist für Daten aus anderen Quellen.

case-locked-out =
    Mein Konto ist gesperrt.
    Wie kann ich widersprechen?
    .answer =
        Die Formulare für Facebook und Instagram brauchen eine Anmeldung.
        Versuchen Sie zuerst: Bekommen Sie den Zugang zurück?
        Geht das nicht?
        Dann schreiben Sie Meta zum Datenschutz.
        Sie können sich auch beschweren.
        Das steht in der Datenschutz-Grund-Verordnung, Artikel 77.
        Das geht bei der Datenschutz-Behörde von Ihrem Bundes-Land.

case-whatsapp-only =
    Ich nutze nur WhatsApp.
    Brauche ich einen Widerspruch?
    .answer =
        In WhatsApp haben Sie keine öffentlichen Beiträge.
        Deshalb gibt es dafür kein Formular.
        Bei Chats mit Meta AI ist das anders.
        Schreiben Sie dort nichts Persönliches.
        In einem Bericht vom Oktober 2026 steht:
        Für diese Chats gibt es ein eigenes Formular.
        Wir haben das nicht geprüft.

case-threads = Gilt der Widerspruch auch für Threads?
    .answer =
        Threads ist ein Netzwerk von Meta.
        Die Behörde schreibt nichts zu Threads.
        Gilt der Widerspruch auch dort?
        Das haben wir nicht geprüft.
        Widersprechen Sie über Instagram.
        Prüfen Sie dann die „Kontenübersicht“.
        Steht Ihr Threads-Profil auch dort?

case-messenger = Was gilt für Nachrichten im Messenger?
    .answer =
        Meta sagt: Private Nachrichten nutzen wir nicht für KI-Training.
        Chats mit Meta AI sind etwas anderes.
        Meta sagt: Diese nutzen wir für das KI-Training.
        Das ist der Stand vom 27. Mai 2025.

case-pages = Wie widerspreche ich für eine Vereins-Seite oder Firmen-Seite?
    .answer =
        Ein Bericht sagt: Das geht nicht für eine Seite.
        Wer dort schreibt, widerspricht mit dem eigenen Profil.
        Eine Universität rät: Widersprechen Sie auch für offizielle Profile.
        Und widersprechen Sie auch für Seiten.

case-public-comments =
    Mein Konto ist privat.
    Sind meine Kommentare öffentlich?
    .answer =
        Das kann sein.
        Vielleicht schreiben Sie unter einen öffentlichen Beitrag.
        Medien sagen: Dann kann der Kommentar öffentlich sein.
        Deshalb ist ein Widerspruch auch hier sinnvoll.

case-private-profile =
    Mein Profil ist privat.
    Soll ich trotzdem widersprechen?
    .answer =
        Wer darf einen Beitrag sehen?
        Ist das eingeschränkt?
        Dann ist er nicht öffentlich.
        Die Behörde sagt: Sie können trotzdem jederzeit widersprechen.
        Wir finden das sinnvoll.

case-deceased = Was gilt für Tote und für betreute Menschen?
    .answer =
        Die Behörde sagt dazu nichts.
        Die Datenschutz-Grund-Verordnung gilt für lebende Menschen.
        Fragen Sie die Datenschutz-Behörde.

case-outside-europe =
    Ich lebe nicht in Europa.
    Kann ich widersprechen?
    .answer =
        Die Behörde schreibt über Menschen in Europa.
        Ein Bericht sagt: Formulare gibt es nur in manchen Ländern.
        Das sind Länder in Europa.
        Dazu kommen Brasilien, Japan und Südkorea.
        Wir haben den Bericht nicht geprüft.
        Sie können es versuchen.

case-refused =
    Meta sagt Nein oder antwortet nicht.
    Was tun?
    .answer =
        Widersprechen Sie noch einmal.
        Machen Sie ein Bildschirm-Foto mit Datum.
        Sagt Meta Nein?
        Oder antwortet Meta 1 Monat lang nicht?
        Dann können Sie sich beschweren.
        Das steht in der Datenschutz-Grund-Verordnung, Artikel 77.
        Die Beschwerde kostet nichts.
        Am einfachsten ist die Datenschutz-Behörde von Ihrem Bundes-Land.
        Eine Beschwerde stoppt die Nutzung nicht sofort.
        Sie können so lange Ihre Beiträge löschen.
        Oder Sie machen Ihre Beiträge nicht mehr öffentlich.

case-chain-letter = Hilft ein Beitrag mit „Ich widerspreche“?
    .answer =
        Nein, das hilft nicht.
        Auch ein Ketten-Brief hilft nicht.
        Nutzen Sie das Formular von Meta.
        Oder widersprechen Sie in der App.

case-deadline-missed =
    Der 26. Mai 2025 ist vorbei.
    Geht es noch?
    .answer =
        Ja.
        Die Behörde sagt: Widersprechen können Sie jederzeit.
        Der Widerspruch gilt dann für Training in der Zukunft.
        Das Training hat am 27. Mai 2025 begonnen.
        Für die Zeit bis zum Widerspruch gilt er nicht.

## Beschreibung für Such-Maschinen

faq-description = Fragen und Antworten zum Widerspruch gegen das KI-Training von Meta.
