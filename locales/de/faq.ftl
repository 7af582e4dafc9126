### Die Seite mit Fragen und Antworten.
### Die Antworten auf faq-… setzt das Programm aus den Aussagen (statements.ftl) zusammen.
### Die Antworten auf case-… stehen hier, im Attribut .answer.

faq-title = Fragen und Antworten zum Widerspruch
faq-description = Fragen und Antworten zum Widerspruch gegen das KI-Training von Meta mit Daten von Facebook und Instagram, nach der Seite der Datenschutzbehörde vom 27. Mai 2025.
faq-contents = Inhalt
faq-intro = Diese Seite folgt den Fragen auf der Seite der Behörde vom 27. Mai 2025. Die Antworten geben wir in eigenen Worten. Danach kommen Fälle, die die Behörde dort nicht direkt beantwortet.

## Die Fragen der Behörde, in ihrer Reihenfolge

faq-start = Was geschieht seit dem 27. Mai 2025?
faq-objection = Kann ich widersprechen, und wo geht das?
faq-past = Lässt sich früheres KI-Training rückgängig machen?
faq-data = Welche Daten nutzt Meta für das KI-Training?
faq-purposes = Wofür nutzt Meta die Daten?
faq-prevent = Was kann ich gegen das KI-Training mit meinen Daten tun?
faq-forms = Wo gibt es die Formulare für den Widerspruch?
faq-reasons = Muss ich meinen Widerspruch begründen?
faq-effective = Ist mein Widerspruch in jedem Fall wirksam?
faq-accounts = Ich habe mehrere Konten. Muss ich für jedes widersprechen?
faq-objected-2024 = Ich habe schon 2024 widersprochen. Gilt das noch?
faq-photos = Was ist mit Fotos von mir auf Konten anderer Personen?
faq-no-account = Welche anderen Wege gibt es, etwa ohne Konto bei Meta?
faq-chatbot = Kann ich Meta AI nutzen, wenn ich widersprochen habe?

## Fälle, die die Seite der Behörde nicht beantwortet

faq-open-title = Was die Seite der Behörde offen lässt
faq-open-intro = Diese Fälle beantwortet die Seite der Behörde nicht oder nicht direkt. Die vorsichtigen Antworten sind von uns. Faustregel: Widersprechen Sie im Zweifel erneut. Das ist kostenlos, und Sie verlieren nichts.

case-not-sure-confirmed = Ich weiß nicht mehr, ob Meta meinen Widerspruch bestätigt hat. Was soll ich tun?
    .answer = Sehen Sie in Ihren E-Mails und im Spam-Ordner nach. Finden Sie keine Bestätigung, behandeln Sie den Widerspruch als nicht bestätigt. Widersprechen Sie dann erneut.

case-confirmation-lost = Ich hatte eine Bestätigung, aber ich finde sie nicht mehr. Was gilt?
    .answer = Nach der Regel der Behörde ist Ihr Widerspruch wirksam. Ohne Nachweis widersprechen Sie aber besser erneut. Bewahren Sie die neue Bestätigung auf.

case-code-mail = Ich habe 2024 nur eine E-Mail mit einem Code bekommen. Reicht das?
    .answer = Der sechsstellige Code prüfte nur Ihre E-Mail-Adresse. Er ist nicht die Bestätigung. Haben Sie sonst nichts erhalten, widersprechen Sie erneut.

case-linked-later = Ich habe meine Konten erst nach dem Widerspruch verknüpft. Was gilt?
    .answer = Die Behörde sagt nicht, wann die Konten verknüpft sein mussten. Widersprechen Sie von dem Konto aus erneut, um das es geht. Das raten wir auch bei neuen Konten und nach dem Lösen einer Verknüpfung.

case-email-changed = Meine E-Mail-Adresse hat sich geändert. Soll ich erneut widersprechen?
    .answer = Ja, zur Sicherheit. Dazu raten auch Verbraucherzentralen. Bewahren Sie die frühere Bestätigung trotzdem auf.

case-turns-18 = Was gilt, wenn ich 18 Jahre alt werde?
    .answer = Laut Meta nutzt das KI-Training keine Konten von Minderjährigen. Was später mit älteren öffentlichen Beiträgen geschieht, ist offen. Widersprechen Sie deshalb spätestens am 18. Geburtstag. Sie können es auch früher versuchen. Sind Sie auf Konten von Erwachsenen zu sehen, kommt es auf deren Widerspruch an.

case-false-age = Eine minderjährige Person ist im Konto als erwachsen eingetragen. Was gilt?
    .answer = Behandeln Sie das Konto wie das Konto einer erwachsenen Person. Widersprechen Sie also für dieses Konto.

case-family-devices = Was sollten Eltern auf den Geräten der Familie prüfen?
    .answer = Sehen Sie auf diesen Geräten nach, ob Meta Hinweise zum KI-Training geschickt hat. Das rät auch die Datenschutzbehörde eines anderen Bundeslandes. Für jedes Konto ohne Verknüpfung ist ein eigener Widerspruch nötig.

case-deleted = Ich habe mein Konto gelöscht. Was ist mit meinen Daten?
    .answer = Früheres KI-Training lässt sich nach aktuellem Stand der Technik nicht rückgängig machen. Gelöschte Inhalte sollten für künftiges Training nicht mehr bereitstehen. Geprüft haben wir das nicht. Die Formulare für Facebook und Instagram öffnen sich nur mit Anmeldung. Sonst bleibt das Formular für Daten aus anderen Quellen.

case-locked-out = Mein Konto ist gesperrt oder deaktiviert. Wie kann ich widersprechen?
    .answer = Die Formulare für Facebook und Instagram öffnen sich nur mit Anmeldung. Stellen Sie möglichst zuerst den Zugang wieder her. Gelingt das nicht, schreiben Sie an den Datenschutzkontakt von Meta. Sie können sich auch bei der Datenschutzbehörde Ihres Bundeslandes beschweren (Artikel 77 der Datenschutz-Grundverordnung).

case-whatsapp-only = Ich nutze nur WhatsApp. Brauche ich einen Widerspruch?
    .answer = In WhatsApp haben Sie keine öffentlichen Beiträge, deshalb gibt es dafür kein Formular. Anders ist es bei dem, was Sie an Meta AI schreiben. Geben Sie dort nichts Persönliches ein. Ein ungeprüfter Bericht vom Oktober 2026 nennt ein eigenes Formular für solche Nachrichten.

case-threads = Gilt der Widerspruch auch für Threads?
    .answer = Die Seite der Behörde nennt Threads nicht. Ob ein Widerspruch Threads erfasst, haben wir nicht geprüft. Widersprechen Sie über Instagram. Prüfen Sie, ob Ihr Threads-Profil in derselben Kontenübersicht steht.

case-messenger = Was gilt für Nachrichten im Messenger?
    .answer = Laut Meta nutzt das KI-Training keine privaten Nachrichten. Unterhaltungen mit Meta AI sind etwas anderes. Laut Meta dienen sie dem KI-Training (Stand 27. Mai 2025).

case-pages = Wie widerspreche ich für eine Seite, etwa von einem Verein oder Unternehmen?
    .answer = Laut einem Bericht kann man das Formular nicht im Namen einer Seite nutzen. Wer dort schreibt, widerspricht mit dem eigenen Profil. Eine Universität rät, auch für offizielle Profile und Seiten zu widersprechen.

case-public-comments = Mein Konto ist privat. Können meine Kommentare trotzdem öffentlich sein?
    .answer = Ja, das kann sein, wenn Sie unter öffentlichen Beiträgen kommentieren. So berichten es Medien. Ein Widerspruch ist deshalb auch mit einem privaten Konto sinnvoll.

case-private-profile = Mein Profil ist privat. Soll ich trotzdem widersprechen?
    .answer = Die Behörde nennt Beiträge öffentlich, wenn ihre Sichtbarkeit nicht eingeschränkt ist. Eingeschränkte Beiträge gehören also nicht dazu. Laut Behörde können Sie trotzdem jederzeit widersprechen. Wir halten das für sinnvoll.

case-deceased = Was gilt für Verstorbene und für Menschen mit rechtlicher Betreuung?
    .answer = Die Seite der Behörde sagt dazu nichts. Die Datenschutz-Grundverordnung gilt für lebende Menschen. Fragen Sie bei der Datenschutzbehörde nach.

case-outside-europe = Ich lebe außerhalb Europas. Kann ich widersprechen?
    .answer = Auf der Seite der Behörde geht es um Menschen in Europa. Formulare gibt es laut einem ungeprüften Bericht nur in bestimmten Ländern. Neben europäischen Ländern nennt der Bericht Brasilien, Japan und Südkorea. Ein Versuch schadet nicht.

case-refused = Meta lehnt meinen Widerspruch ab oder antwortet nicht. Was kann ich tun?
    .answer = Widersprechen Sie noch einmal und machen Sie ein Bildschirmfoto mit Datum. Lehnt Meta ab oder antwortet einen Monat lang nicht, können Sie sich kostenlos beschweren (Artikel 77 der Datenschutz-Grundverordnung). Am einfachsten ist das bei der Datenschutzbehörde Ihres Bundeslandes. Eine Beschwerde stoppt die Nutzung nicht sofort. Bis zu einer Entscheidung können Sie die Sichtbarkeit Ihrer Beiträge einschränken oder Beiträge löschen.

case-chain-letter = Hilft ein Kettenbrief oder ein Beitrag mit „Ich widerspreche“?
    .answer = Nein, das hat keine Wirkung. Nutzen Sie das Formular von Meta oder den Weg in der App.

case-deadline-missed = Ich habe bis zum 26. Mai 2025 nicht widersprochen. Geht es noch?
    .answer = Ja, die Behörde sagt: Widersprechen können Sie jederzeit. Der Widerspruch gilt dann für künftiges KI-Training. Er erfasst kein KI-Training vom 27. Mai 2025 bis zum Tag des Widerspruchs.

