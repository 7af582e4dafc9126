### Die Einzelaussagen, aus denen Ergebnisse und Antworten bestehen.
### F1 bis F49 sind die Aussagen der Seite der Behörde; die Nummern stehen fest.
### Jede Aussage steht allein und lässt sich als Fließtext an andere reihen.
### Adressen stehen nie im Text: Das Programm setzt die Links daneben.

## Stand und Beginn

statement-f1 = Die Seite des HmbBfDI ist vom 27. Mai 2025 und als Update gekennzeichnet.
statement-f2 = Von der Seite des HmbBfDI gibt es eine deutsche Fassung.
statement-f3 = Meta hatte angekündigt, ab dem 27. Mai 2025 Daten für KI-Training zu nutzen.
statement-f4 = Laut Meta geht es um die öffentlichen Daten aller volljährigen europäischen Nutzerinnen und Nutzer von Facebook und Instagram.
statement-f5 = Meta hat angekündigt, mit den Daten eigene KI-Anwendungen zu trainieren.
statement-f6 = Laut Meta werden mit den Daten eigene KI-Dienste trainiert. Beispiele sind der Chatbot Meta AI in WhatsApp und große Modelle wie Llama.

## Widerspruch und seine Grenze

statement-f7 = Wer ein Konto bei Facebook oder Instagram hat, kann diesem KI-Training jederzeit widersprechen.
statement-f8 = Der Widerspruch ist in den Apps von Facebook und Instagram möglich.
statement-f9 = Für Facebook gibt es ein Widerspruchsformular.
statement-f10 = Für Instagram gibt es ein Widerspruchsformular.
statement-f11 = Wurden Ihre Daten schon für KI-Training genutzt, macht ein späterer Widerspruch das nicht rückgängig.
statement-f12 = Trainingsdaten werden unwiderruflich Teil des KI-Modells. Nach aktuellem Stand der Technik lässt sich ihr Einfluss nicht entfernen.
statement-f13 = Für künftiges KI-Training ist ein Widerspruch wirksam.

## Daten und Zwecke

statement-f14 = Meta hat angekündigt, alle öffentlichen Informationen aus den Profilen zu nutzen.
statement-f15 = Laut Meta werden auch alle öffentlichen Daten aus der Vergangenheit genutzt.
statement-f16 = Laut Meta werden öffentliche Beiträge (Posts), Kommentare, Fotos, Videos und Bildunterschriften genutzt.
statement-f17 = Öffentlich ist ein Beitrag, dessen Sichtbarkeit Sie in den Einstellungen nicht eingeschränkt haben.
statement-f18 = Laut Meta werden nur Inhalte genutzt, die Erwachsene auf Facebook und Instagram veröffentlichen.
statement-f19 = Mit den Daten wird die KI-Technik in den Produkten von Meta entwickelt und verbessert.
statement-f20 = Die Daten werden auch außerhalb der Netzwerke von Meta genutzt. Ein Beispiel ist das Training des Sprachmodells Llama.

## Recht, Formulare und Gründe

statement-f21 = Meta stützt das KI-Training auf berechtigte Interessen.
statement-f22 = Nutzerinnen und Nutzer haben ein Widerspruchsrecht nach Artikel 21 der Datenschutz-Grundverordnung (DSGVO).
statement-f23 = Meta bietet für den Widerspruch besondere Formulare an.
statement-f24 = Es gibt ein Formular für Facebook und eines für Instagram.
statement-f25 = Statt mit dem Formular können Sie in der App von Facebook oder Instagram widersprechen.
statement-f26 = Sie müssen Ihren Widerspruch nicht begründen.
statement-f27 = Das Formular von Meta hat ein Textfeld für Gründe. Es ist freiwillig.

## Wirksamkeit und Bestätigung

statement-f28 = Ein Widerspruch, den Meta bestätigt hat, ist in jedem Fall wirksam.
statement-f29 = Wer widerspricht, erhält eine Bestätigung, direkt als Hinweis in der App (Pop-up) oder per E-Mail.
statement-f30 = Mit der Bestätigung von Meta ist der Widerspruch wirksam.
statement-f31 = Ein Widerspruch gilt nur für künftiges KI-Training.
statement-f32 = Ein Widerspruch erfasst kein KI-Training vom 27. Mai 2025 bis zum Tag des Widerspruchs.

## Mehrere Konten, Widerspruch von 2024

statement-f33 = Sind Ihre Konten bei Facebook und Instagram nicht verknüpft, müssen Sie für jedes einzeln widersprechen.
statement-f34 = Sind Konten in der Kontenübersicht verknüpft, reicht ein Widerspruch.
statement-f35 = Ein Widerspruch gilt für alle Konten, die miteinander verknüpft sind.
statement-f36 = Ein Widerspruch aus dem Jahr 2024 ist weiterhin wirksam, wenn Meta ihn damals bestätigt hat.
statement-f37 = Hat Meta Ihren Widerspruch von 2024 nicht bestätigt, sollten Sie erneut widersprechen. Das soll sicherstellen, dass Ihre Daten künftig nicht für KI-Training genutzt werden.

## Fotos und Beiträge auf Konten anderer Personen

statement-f38 = Ihr Widerspruch gilt nicht für Fotos oder Beiträge über Sie auf Konten anderer Personen.
statement-f39 = Nutzt Meta Inhalte auf dem Konto einer anderen Person für KI-Training? Das hängt davon ab, ob diese Person widersprochen hat.
statement-f40 = Sie können andere Personen bitten, selbst zu widersprechen oder Inhalte über Sie zu löschen.

## Daten aus anderen Quellen

statement-f41 = Meta hat die eigene KI bereits mit Daten aus verschiedenen Quellen trainiert.
statement-f42 = Meta hat Daten genutzt, die im Internet öffentlich zugänglich sind.
statement-f43 = Meta hat lizenzierte Informationen von anderen Unternehmen genutzt.
statement-f44 = Für Daten aus anderen Quellen gibt es ein eigenes Widerspruchsformular. Es steht auch Personen ohne Konto bei Meta offen.
statement-f45 = Das Formular für Daten aus anderen Quellen verlangt genauere Angaben und Nachweise.

## Chatbot

statement-f46 = Sie können Meta AI auch nach einem Widerspruch nutzen.
statement-f47 = Den Chatbot in WhatsApp, Facebook und Instagram können Sie mit und ohne Widerspruch nutzen.
statement-f48 = Laut Meta dienen auch Unterhaltungen mit den Chatbots dem KI-Training (Stand 27. Mai 2025).
statement-f49 = Dem KI-Training mit Chatbot-Unterhaltungen kann man nicht widersprechen (Stand 27. Mai 2025).

## Ergänzungen, nicht von der Seite der Behörde: die Bestätigung

statement-code-mail = Im Jahr 2024 schickte Meta eine E-Mail mit einem sechsstelligen Code. Er prüfte nur die E-Mail-Adresse. Er ist nicht die Bestätigung.
statement-received-mail = Die Nachricht, dass Meta Ihre Anfrage erhalten hat, ist nicht die Bestätigung. Auch der allgemeine Hinweis vom April 2025, dass Sie widersprechen können, ist es nicht.
statement-confirmation-text = Die Bestätigung erkennen Sie am Inhalt. Dem Sinn nach: Meta wird Ihre öffentlichen Informationen nicht für künftige generative KI verwenden.
statement-confirmation-time = Nach dem Formular kommt die Bestätigung meist in wenigen Minuten per E-Mail. In der App erscheint meist sofort ein Hinweis (Pop-up).
statement-keep-proof = Speichern Sie die E-Mail. Erscheint ein Hinweis in der App, machen Sie ein Bildschirmfoto, bevor Sie ihn schließen.

## Ergänzungen: widersprechen

statement-log-in-first = Die Formulare für Facebook und Instagram öffnen sich nur, wenn Sie angemeldet sind. Melden Sie sich mit dem Konto an, für das Sie widersprechen.
statement-own-email = Hat das Konto keine E-Mail-Adresse? Laut Presse reicht eine andere, deren E-Mails Sie lesen können. Vielleicht fragt Meta nach anderen Angaben.
statement-app-path-facebook = Öffnen Sie in der Facebook-App (Stand Mai 2025) das Menü mit drei Linien. Tippen Sie auf „Einstellungen und Privatsphäre“, „Einstellungen“ und ganz unten „Datenschutzrichtlinie“. Folgen Sie dort dem Link zum Widersprechen oder suchen Sie „Widerspruchsrecht“. Fragt Meta nach „KI bei Meta“, wählen Sie „Ja“. Dann E-Mail-Adresse angeben und senden. Menüs können anders sein.
statement-app-path-instagram = Öffnen Sie in der Instagram-App (Stand Mai 2025) Ihr Profil und die drei Linien. Tippen Sie auf „Privacy Center“ oder „Info“ und dann auf „Datenschutzrichtlinie“. Folgen Sie dort dem Link zum Widersprechen oder suchen Sie „Widerspruchsrecht“. Fragt Meta nach „KI bei Meta“, wählen Sie „Ja“. Dann E-Mail-Adresse angeben und senden. Menüs können anders sein.
statement-accounts-centre = Öffnen Sie in der App von Facebook oder Instagram die Einstellungen, dann „Kontenübersicht“, dann „Profile“. Konten, die dort zusammen stehen, sind verknüpft.
statement-form-broken = Melden Sie sich am Handy auch im Browser an. Oder widersprechen Sie in der App.

## Ergänzungen: was unser Schluss ist

statement-before-start = Meta hatte den Beginn für den 27. Mai 2025 angekündigt. Ein bestätigter Widerspruch aus der Zeit davor lässt deshalb keine Lücke.
statement-same-rule-2025 = Die Hamburger Behörde (HmbBfDI) sagt für 2024: Ohne Bestätigung sollten Sie erneut widersprechen. Wir schließen, dass das auch für spätere Widersprüche gilt.
statement-proof-not-effect = Das Gesetz verlangt keine Bestätigung. Ohne sie fehlt aber der Nachweis.
statement-keep-old-proof = Bewahren Sie auf, was Sie vom früheren Widerspruch haben. Es zeigt das frühere Datum und kann bei einer Beschwerde wichtig sein.
statement-again-costs-nothing = Ein neuer Widerspruch ist kostenlos. Sie verlieren nichts, wenn Sie die alte Bestätigung behalten.
statement-unknown-date = Das Datum der E-Mail oder des Bildschirmfotos zeigt meist den Tag des Widerspruchs. Im Zweifel widersprechen Sie noch einmal.

## Ergänzungen: wo andere etwas anderes sagen

statement-views-differ-training = Im Mai 2025 sahen die Bremer Datenschutzbehörde und Verbraucherzentralen die Wirkung eines späten Widerspruchs enger oder als unklar. Dieser Check folgt der Hamburger Behörde (HmbBfDI).
statement-views-differ-chatbot = Nach einem Hinweis von Meta vom April 2025 könnte der Widerspruch auch Unterhaltungen mit Meta AI erfassen. Verlassen Sie sich nicht darauf. Geben Sie dort nichts Persönliches ein.
statement-views-differ-2024 = Laut der Organisation noyb verlangte Meta im Mai 2025 einen neuen Widerspruch, auch nach einem von 2024. Das wissen wir nur aus zweiter Hand. Meta kündigte im April 2025 an, frühere Widersprüche zu beachten. Dieser Check folgt der Hamburger Behörde (HmbBfDI). Wer sichergehen will, kann erneut widersprechen.

## Ergänzungen: das Formular für Daten aus anderen Quellen

statement-third-party-prepare = Laut einer Anleitung brauchen Sie Namen, Kontaktdaten, Land und eine kurze Erklärung. Ein älteres Formular wollte auch ein Bildschirmfoto: eine KI-Antwort, die Ihre Daten zeigt, mit der Frage.
statement-third-party-outcome = Meta prüft jede Anfrage über das Formular für Daten aus anderen Quellen. Das Ergebnis ist offen.
statement-third-party-not-photos = Erfasst das Formular für andere Quellen auch Fotos von Ihnen auf fremden Konten? Die Hamburger Behörde (HmbBfDI) sagt das nicht. Verlassen Sie sich nicht darauf.
statement-third-party-data-economy = Senden Sie eine Kopie Ihres Ausweises nur, wenn es nicht anders geht. Schwärzen Sie alles, was Meta nicht braucht.

## Ergänzungen: Konten und Verknüpfung

statement-link-unsure = Stehen die Konten in der Kontenübersicht zusammen, reicht ein Widerspruch. Können Sie das nicht klären, widersprechen Sie für jedes Konto. Das ist der sichere Weg.
statement-link-later = Die Hamburger Behörde (HmbBfDI) sagt nicht, wann die Konten verknüpft sein mussten. Haben Sie ein Konto später verknüpft oder hinzugefügt, widersprechen Sie sicherheitshalber noch einmal von dort.
statement-whatsapp-only = Wer nur WhatsApp nutzt, hat dort keine öffentlichen Beiträge. Deshalb gibt es dafür kein Formular.

## Ergänzungen: zu diesem Check

statement-information-only = Dies sind Informationen, keine Rechtsberatung im Einzelfall. Sie widersprechen bei Meta, nicht hier. Dieser Check sendet nichts an Meta.
statement-content-age = Meta kann das Verfahren seitdem geändert haben.
statement-not-maintained = Dieser Inhalt ist mindestens zwei Jahre alt und wurde seitdem nicht überarbeitet. Meta kann das Verfahren geändert haben. Lesen Sie auch auf der Seite der Hamburger Datenschutzbehörde (HmbBfDI) nach.

## Ergänzungen: die Bestätigung prüfen und aufheben

statement-sender-domains = Meta nennt diese Endungen echter Absender: facebookmail.com, facebook.com, instagram.com, fb.com, meta.com und metamail.com.
statement-doubtful-mail = Absender lassen sich fälschen. Folgen Sie in einer zweifelhaften E-Mail keinem Link zum Anmelden. Öffnen Sie selbst die App.
statement-proof-readable = Das Datum und das Konto sollten darauf zu sehen sein.

## Ergänzungen: wenn etwas nicht klappt

statement-search-first = Sehen Sie im Spam-Ordner nach. Prüfen Sie, ob Konto und E-Mail-Adresse richtig waren.
statement-send-again = Kommt nach ein paar Tagen nichts, senden Sie den Widerspruch noch einmal. Machen Sie dabei ein Bildschirmfoto mit Datum.
statement-one-month = Meta muss spätestens nach einem Monat antworten (Artikel 12 Absatz 3 DSGVO). Wenn nötig, darf Meta zwei Monate länger brauchen. Das muss Meta Ihnen im ersten Monat mitteilen und begründen. Nach einem Monat ohne Antwort können Sie sich beschweren.
statement-refusal-unknown = Den Verbraucherzentralen war im Mai 2025 kein Fall bekannt, in dem Meta ablehnte.
statement-refusal-reasons = Lehnt Meta ab, muss Meta Ihnen spätestens nach einem Monat die Gründe nennen (Artikel 12 Absatz 4 DSGVO). Meta muss auch auf Beschwerde und Klage hinweisen.
statement-refusal-keep = Bewahren Sie die Ablehnung auf. Sie können noch einmal widersprechen und Gründe nennen.
statement-complaint-right = Meinen Sie, dass Meta gegen das Gesetz verstößt? Dann können Sie sich bei einer Datenschutzbehörde beschweren (Artikel 77 DSGVO). Das geht etwa dort, wo Sie wohnen oder arbeiten, oder am Ort des möglichen Verstoßes.
statement-complaint-free = Die Beschwerde ist kostenlos (Artikel 57 Absatz 3 DSGVO) und formlos.
statement-complaint-where = Am einfachsten ist die Behörde Ihres Bundeslandes. Dazu raten auch Verbraucherzentralen.
statement-complaint-bavaria = In Bayern ist für Unternehmen das Bayerische Landesamt für Datenschutzaufsicht (BayLDA) zuständig.
statement-complaint-passed-on = Ist eine andere Behörde zuständig, gibt Ihre den Fall weiter. In der EU ist für Meta die irische Datenschutzbehörde federführend (Artikel 56 und 60 DSGVO).
statement-complaint-contents = Schreiben Sie, für welches Konto und wann Sie widersprochen haben. Legen Sie Bildschirmfotos und Antworten von Meta in Kopie bei.
statement-complaint-meanwhile = Eine Beschwerde stoppt die Nutzung nicht sofort. Bis dahin können Sie öffentliche Beiträge einschränken oder löschen.
statement-complaint-open = Wie eine Beschwerde ausgeht, ist offen.
statement-court = Sie können auch vor Gericht gehen (Artikel 79 DSGVO). Lassen Sie sich vorher beraten, etwa bei einer Verbraucherzentrale, einem Anwalt oder einer Anwältin.

## Ergänzungen: die Mustertexte

statement-texts-are-no-objection = Mit dieser Seite widersprechen Sie nicht. Dafür brauchen Sie das Formular von Meta oder die App.
statement-letter-is-request = Der Brief ist eine Bitte, ohne Drohung und ohne Frist.
statement-letter-which-one = Haben Sie dem Bild einmal zugestimmt und wollen nur kein KI-Training? Dann nehmen Sie den Brief ohne den Satz zur Einwilligung.
statement-letter-visibility = Jeder der drei Schritte kann helfen. Ein Beitrag mit eingeschränkter Sichtbarkeit ist nicht mehr öffentlich.
statement-letter-children = Bei Fotos von Kindern sollten die Eltern gemeinsam entscheiden. Ältere Kinder sollten mitreden.
statement-letter-no-answer = Hilft die Bitte nicht, melden Sie den Beitrag bei Facebook oder Instagram. Danach kann ein Anwalt oder eine Anwältin helfen.
statement-picture-consent = Wer ein Bild veröffentlicht, auf dem man Sie erkennt, braucht in der Regel Ihre Einwilligung (§ 22 Kunsturhebergesetz).
statement-picture-exceptions = Es gibt Ausnahmen (§ 23 Kunsturhebergesetz). Beispiele sind wichtige Ereignisse, Versammlungen und Bilder, auf denen Sie nur nebenbei zu sehen sind.
statement-erasure = In manchen Fällen haben Sie ein Recht auf Löschung (Artikel 17 DSGVO), etwa wenn Sie Ihre Einwilligung widerrufen.
statement-erasure-private = Für rein private Tätigkeiten gilt die DSGVO nicht (Artikel 2 Absatz 2 Buchstabe c). Bei Beiträgen, die alle sehen können, gilt diese Ausnahme meist nicht.
statement-erasure-expression = Meinungsfreiheit und Journalismus können wichtiger sein als die Löschung (Artikel 17 Absatz 3 und Artikel 85 DSGVO).
statement-reasons-situation = Das Gesetz spricht von Gründen, die sich aus Ihrer besonderen Situation ergeben (Artikel 21 Absatz 1 DSGVO).
statement-reasons-useful = Ein eigener Satz kann deshalb helfen, wenn es Streit gibt. Wir raten dazu beim Formular für Daten aus anderen Quellen.
statement-reasons-true = Schreiben Sie nur, was auf Sie zutrifft.
statement-reasons-nothing-sensitive = Schreiben Sie nichts über Gesundheit, Religion oder Politik. Das braucht Meta nicht.
