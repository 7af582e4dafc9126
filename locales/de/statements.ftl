### Die Einzelaussagen, aus denen Ergebnisse und Antworten bestehen.
### F1 bis F49 sind die Aussagen der Seite der Behörde; die Nummern stehen fest.
### Jede Aussage steht allein und lässt sich als Fließtext an andere reihen.
### Adressen stehen nie im Text: Das Programm setzt die Links daneben.

## Stand und Beginn

statement-f1 = Die Seite der Behörde ist vom 27. Mai 2025 und als Update gekennzeichnet.
statement-f2 = Von der Seite der Behörde gibt es eine deutsche Fassung.
statement-f3 = Meta hat angekündigt, ab dem 27. Mai 2025 Daten für KI-Training zu nutzen.
statement-f4 = Laut Meta betrifft das KI-Training die öffentlichen Daten aller Erwachsenen in Europa, die Facebook oder Instagram nutzen.
statement-f5 = Meta gibt an, mit öffentlichen Daten die eigenen KI-Anwendungen zu trainieren.
statement-f6 = Laut Meta dienen öffentliche Daten dem Training der eigenen KI-Dienste. Beispiele sind der Chatbot Meta AI in WhatsApp und große Modelle wie Llama.

## Widerspruch und seine Grenze

statement-f7 = Wer ein Konto bei Facebook oder Instagram hat, kann dem KI-Training jederzeit widersprechen.
statement-f8 = Der Widerspruch ist in den Apps von Facebook und Instagram möglich.
statement-f9 = Für Facebook gibt es ein eigenes Widerspruchsformular.
statement-f10 = Für Instagram gibt es ein eigenes Widerspruchsformular.
statement-f11 = Ein späterer Widerspruch macht früheres KI-Training mit Ihren Daten nicht rückgängig.
statement-f12 = Trainingsdaten werden unwiderruflich Teil des KI-Modells. Nach aktuellem Stand der Technik kann man ihren Einfluss nicht wieder entfernen.
statement-f13 = Für künftiges KI-Training ist ein Widerspruch wirksam.

## Daten und Zwecke

statement-f14 = Meta hat angekündigt, alle öffentlichen Informationen aus den Profilen für das KI-Training zu nutzen.
statement-f15 = Laut Meta umfasst das KI-Training auch alle öffentlichen Daten aus der Vergangenheit.
statement-f16 = Laut Meta gehören öffentliche Beiträge (Posts), Kommentare, Fotos, Videos und Bildunterschriften zu den Trainingsdaten.
statement-f17 = Öffentlich ist ein Beitrag, dessen Sichtbarkeit Sie in den Einstellungen nicht eingeschränkt haben.
statement-f18 = Laut Meta nutzt das KI-Training nur Inhalte, die Erwachsene auf Facebook und Instagram veröffentlichen.
statement-f19 = Mit öffentlichen Daten entwickelt und verbessert Meta die KI-Technik in den eigenen Produkten.
statement-f20 = Meta nutzt öffentliche Daten auch außerhalb der eigenen Netzwerke. Ein Beispiel ist das Training des Sprachmodells Llama.

## Recht, Formulare und Gründe

statement-f21 = Als Rechtsgrundlage für das KI-Training nennt Meta berechtigte Interessen.
statement-f22 = Wer Facebook oder Instagram nutzt, hat ein Widerspruchsrecht. Es steht in Artikel 21 der Datenschutz-Grundverordnung (DSGVO).
statement-f23 = Für den Widerspruch gegen das KI-Training hat Meta besondere Formulare eingerichtet.
statement-f24 = Die Behörde nennt ein Formular für Facebook und eines für Instagram.
statement-f25 = Statt mit dem Formular können Sie in der App von Facebook oder Instagram widersprechen.
statement-f26 = Sie müssen Ihren Widerspruch nicht begründen.
statement-f27 = Meta bietet ein Textfeld für Gründe an. Sie können es leer lassen.

## Wirksamkeit und Bestätigung

statement-f28 = Ein Widerspruch ist in jedem Fall wirksam, wenn Meta ihn bestätigt hat.
statement-f29 = Wer widerspricht, erhält eine Bestätigung. Die App zeigt sie direkt als Pop-up, oder Meta sendet eine E-Mail.
statement-f30 = Mit der Bestätigung ist der Widerspruch wirksam.
statement-f31 = Ein Widerspruch gilt nur für künftiges KI-Training.
statement-f32 = Ein Widerspruch erfasst kein KI-Training vom 27. Mai 2025 bis zum Tag des Widerspruchs.

## Mehrere Konten, Widerspruch von 2024

statement-f33 = Sind Ihre Konten bei Facebook und Instagram nicht verknüpft, müssen Sie für jedes einzeln widersprechen.
statement-f34 = Sind Konten in der Kontenübersicht verknüpft, reicht ein einziger Widerspruch.
statement-f35 = Ein Widerspruch gilt für alle Konten, die miteinander verknüpft sind.
statement-f36 = Ein Widerspruch aus dem Jahr 2024 ist weiterhin wirksam, wenn Meta ihn damals bestätigt hat.
statement-f37 = Ohne Bestätigung aus dem Jahr 2024 sollten Sie erneut widersprechen. Der neue Widerspruch soll sicherstellen, dass Meta Ihre Daten künftig nicht für KI-Training nutzt.

## Fotos und Beiträge auf Konten anderer Personen

statement-f38 = Ihr eigener Widerspruch gilt nicht für Fotos oder Beiträge über Sie auf Konten anderer Personen.
statement-f39 = Bei Inhalten auf dem Konto einer anderen Person kommt es darauf an, ob diese Person selbst widersprochen hat.
statement-f40 = Sie können andere Personen bitten, selbst zu widersprechen oder Inhalte über Sie zu löschen.

## Daten aus anderen Quellen

statement-f41 = Meta hat für das Training der eigenen KI bereits verschiedene Datenquellen genutzt.
statement-f42 = Meta hat mit Daten trainiert, die im Internet öffentlich zugänglich sind.
statement-f43 = Meta hat mit lizenzierten Informationen trainiert, die von anderen Unternehmen stammen.
statement-f44 = Für Daten aus anderen Quellen, etwa aus dem Internet, gibt es ein eigenes Widerspruchsformular. Es steht Personen mit und ohne Konto bei Meta offen.
statement-f45 = Das Formular für Daten aus anderen Quellen verlangt genauere Angaben und Nachweise.

## Chatbot

statement-f46 = Wer dem KI-Training widersprochen hat, kann Meta AI trotzdem nutzen.
statement-f47 = Den Chatbot in WhatsApp, Facebook und Instagram können Sie unabhängig von einem Widerspruch nutzen.
statement-f48 = Laut Meta dienen auch Unterhaltungen mit den Chatbots dem KI-Training. So gab es die Behörde am 27. Mai 2025 wieder.
statement-f49 = Für Unterhaltungen mit den Chatbots gibt es keine Möglichkeit zum Widerspruch. So stand es am 27. Mai 2025 auf der Seite der Behörde.

## Ergänzungen, nicht von der Seite der Behörde: die Bestätigung

statement-code-mail = Im Jahr 2024 schickte Meta eine E-Mail mit einem sechsstelligen Code. Der Code prüfte nur die E-Mail-Adresse. Diese E-Mail ist nicht die Bestätigung.
statement-received-mail = Manche E-Mails melden nur, dass Meta Ihre Anfrage erhalten hat. Im April 2025 informierte Meta außerdem allgemein über das Widerspruchsrecht. Beides ist nicht die Bestätigung.
statement-confirmation-text = Die Bestätigung erkennen Sie am Inhalt. Meta schreibt darin, dass es Ihre öffentlichen Informationen nicht verwenden wird. Gemeint ist die künftige Entwicklung generativer KI, die zum Beispiel Texte und Bilder erzeugt.
statement-confirmation-time = Nach dem Formular kommt die Bestätigung meist in wenigen Minuten per E-Mail. In der App erscheint meist sofort ein Pop-up. Sehen Sie auch im Spam-Ordner nach.
statement-keep-proof = Bewahren Sie die Bestätigung auf. Speichern Sie die E-Mail oder machen Sie vom Pop-up ein Bildschirmfoto.

## Ergänzungen: widersprechen

statement-log-in-first = Die Formulare für Facebook und Instagram öffnen sich nur, wenn Sie angemeldet sind. Melden Sie sich mit dem Konto an, für das der Widerspruch gelten soll.
statement-own-email = Geben Sie im Formular die E-Mail-Adresse des Kontos an, um das es geht. Ist dort keine hinterlegt, reicht laut Presse eine andere, die Sie lesen können. Vielleicht fragt Meta nach etwas anderen Angaben.
statement-app-path-facebook = Stand April und Mai 2025: Öffnen Sie in der Facebook-App das Menü mit drei Linien. Tippen Sie auf „Einstellungen und Privatsphäre“, dann „Einstellungen“, dann ganz unten „Datenschutzrichtlinie“. Suchen Sie dort „Widerspruchsrecht“ und folgen Sie dem Link zum Widersprechen. Fragt Meta nach „KI bei Meta“, wählen Sie „Ja“. Die Namen können inzwischen anders sein.
statement-app-path-instagram = Stand April und Mai 2025: Öffnen Sie in der Instagram-App Ihr Profil. Tippen Sie auf die drei Linien, dann „Privacy Center“ oder „Info“, dann „Datenschutzrichtlinie“. Suchen Sie dort „Widerspruchsrecht“ und folgen Sie dem Link zum Widersprechen. Fragt Meta nach „KI bei Meta“, wählen Sie „Ja“. Die Namen können inzwischen anders sein.
statement-accounts-centre = Ob Konten verknüpft sind, sehen Sie in der App von Facebook oder Instagram. Öffnen Sie die Einstellungen, dann „Kontenübersicht“ und dann „Profile“. Konten, die dort zusammen stehen, sind verknüpft.
statement-form-broken = Öffnet sich ein Formular nicht, melden Sie sich zuerst an, am Handy auch im Browser. Oder nutzen Sie den Weg über die App.

## Ergänzungen: was unser Schluss ist

statement-before-start = Ein bestätigter Widerspruch aus der Zeit vor dem 27. Mai 2025 lässt keine Lücke. Er kam vor dem Beginn des Trainings. Das schließen wir aus den Aussagen der Behörde.
statement-same-rule-2025 = Die Regel „ohne Bestätigung erneut widersprechen“ nennt die Behörde für das Jahr 2024. Für spätere Widersprüche leiten wir sie aus der Aussage der Behörde zur Bestätigung ab.
statement-proof-not-effect = Nach Artikel 21 der Datenschutz-Grundverordnung wirkt ein Widerspruch, wenn er bei Meta ankommt. Die Bestätigung ist der Nachweis dafür. Fehlt sie, kann der Widerspruch trotzdem gelten. Er ist nur nicht gesichert.
statement-keep-old-proof = Bewahren Sie auch Nachweise über den früheren Widerspruch auf. Sie belegen das frühere Datum und können bei einer Beschwerde wichtig sein.
statement-again-costs-nothing = Ein neuer Widerspruch ist kostenlos und braucht keine Gründe. Sie verlieren dadurch nichts.
statement-unknown-date = Sie wissen nicht, an welchem Tag Sie widersprochen haben? Die Bestätigung kommt meist am selben Tag, ihr Datum hilft also weiter. Im Zweifel widersprechen Sie erneut.

## Ergänzungen: wo andere etwas anderes sagen

statement-views-differ-training = Im Mai 2025 beschrieben manche öffentlichen Stellen und Verbraucherzentralen die Wirkung eines späten Widerspruchs enger oder als unklar. Wir folgen der Hamburger Behörde und ihrer Seite vom 27. Mai 2025.
statement-views-differ-chatbot = Einen Hinweis von Meta vom April 2025 kann man anders verstehen als die Behörde. Vielleicht erfasst der Widerspruch danach auch Unterhaltungen mit Meta AI. Verlassen Sie sich nicht darauf. Geben Sie in solchen Unterhaltungen nichts Persönliches ein.
statement-views-differ-2024 = Laut der Organisation noyb verlangte Meta im Mai 2025: Wer 2024 widersprochen hat, muss erneut widersprechen. Wir kennen das nur aus zweiter Hand. Meta selbst gibt an, dass es frühere Widersprüche beachtet. Wir folgen der Behörde. Wer sichergehen will, kann erneut widersprechen.

## Ergänzungen: das Formular für Daten aus anderen Quellen

statement-third-party-outcome = Meta prüft jede Anfrage über das Formular für Daten aus anderen Quellen. Das Ergebnis ist offen.
statement-third-party-not-photos = Vielleicht stehen Fotos von Ihnen auf Konten anderer Personen bei Facebook oder Instagram. Die Behörde sagt nicht, dass das Formular für Daten aus anderen Quellen sie erfasst. Verlassen Sie sich nicht darauf.
statement-third-party-data-economy = Senden Sie eine Kopie Ihres Ausweises nur, wenn es unbedingt nötig ist. Schwärzen Sie alles, was Meta nicht braucht.

## Ergänzungen: Konten und Verknüpfung

statement-link-unsure = Sie wissen nicht, ob Ihre Konten verknüpft sind? Sehen Sie in der Kontenübersicht nach. Oder widersprechen Sie für jedes Konto einzeln. Das ist immer der sichere Weg.
statement-link-later = Die Behörde sagt nicht, wann die Konten verknüpft sein mussten. Haben Sie ein Konto erst später verknüpft oder hinzugefügt? Dann widersprechen Sie zur Sicherheit von diesem Konto aus erneut.
statement-whatsapp-only = Wer nur WhatsApp nutzt, hat dort keine öffentlichen Beiträge. Deshalb gibt es dafür kein Formular. Was Sie an Meta AI schreiben, ist eine andere Frage.

## Ergänzungen: zu diesem Check

statement-information-only = Dies sind Informationen, keine Rechtsberatung im Einzelfall. Den Widerspruch legen Sie bei Meta ein, nicht hier. Dieser Check sendet nichts an Meta.
statement-content-age = Dieser Inhalt ist mindestens ein Jahr alt. Meta kann das Verfahren seitdem geändert haben.
statement-not-maintained = Dieser Inhalt ist mindestens zwei Jahre alt. Seitdem wurde er nicht auf einen neuen Stand gebracht. Meta kann das Verfahren inzwischen geändert haben. Lesen Sie auch auf der Seite der Behörde nach.

## Ergänzungen: die Bestätigung prüfen und aufheben

statement-sender-domains = Meta nennt als echte Absender Adressen mit diesen Endungen: facebookmail.com, facebook.com, instagram.com, fb.com, meta.com und metamail.com. Das steht in der Kopie einer Seite von Meta.
statement-doubtful-mail = Absender lassen sich fälschen. Klicken Sie in einer zweifelhaften E-Mail nie auf einen Link zum Anmelden. Öffnen Sie stattdessen selbst die App.
statement-proof-readable = Auf dem Nachweis sollten das Datum und das Konto zu sehen sein. Legen Sie ihn so ab, dass Sie ihn auch später finden.

## Ergänzungen: wenn etwas nicht klappt

statement-search-first = Schauen Sie zuerst in den Spam-Ordner. Prüfen Sie dann, ob das Konto und die E-Mail-Adresse im Formular richtig waren.
statement-send-again = Senden Sie den Widerspruch noch einmal. Machen Sie dabei ein Bildschirmfoto mit Datum.
statement-one-month = Meta muss Ihnen unverzüglich antworten, spätestens einen Monat nach Eingang des Widerspruchs (Artikel 12 Absatz 3 der Datenschutz-Grundverordnung). Meta kann die Frist um weitere zwei Monate verlängern, wenn das nötig ist. Das und die Gründe dafür muss Meta Ihnen im ersten Monat mitteilen.
statement-refusal-unknown = Den Verbraucherzentralen war im Mai 2025 kein Fall bekannt, in dem Meta einen solchen Widerspruch ablehnte.
statement-refusal-reasons = Setzt Meta Ihren Widerspruch nicht um, muss Meta Ihnen die Gründe nennen. Das muss ohne Verzögerung geschehen, spätestens einen Monat nach Eingang (Artikel 12 Absatz 4 der Datenschutz-Grundverordnung). Meta muss dann auch sagen, dass Sie sich bei einer Datenschutzbehörde beschweren oder vor Gericht gehen können.
statement-refusal-keep = Bewahren Sie die Ablehnung auf. Sie können noch einmal widersprechen und dann auch Gründe nennen. Das Formular von Meta verlangt aber keine Gründe.
statement-complaint-right = Meinen Sie, dass Meta gegen die Datenschutz-Grundverordnung verstößt? Dann können Sie sich bei einer Datenschutzbehörde beschweren (Artikel 77). Das geht vor allem dort, wo Sie wohnen oder arbeiten, oder am Ort des möglichen Verstoßes.
statement-complaint-free = Die Beschwerde kostet Sie nichts (Artikel 57 Absatz 3 der Datenschutz-Grundverordnung). Sie braucht keine besondere Form.
statement-complaint-where = Am einfachsten ist die Datenschutzbehörde Ihres Bundeslandes. Dazu raten auch Verbraucherzentralen.
statement-complaint-bavaria = In Bayern ist für Firmen das Bayerische Landesamt für Datenschutzaufsicht da.
statement-complaint-passed-on = Ist eine andere Behörde zuständig, gibt die Behörde Ihren Fall weiter. In der Europäischen Union ist für Meta die irische Datenschutzbehörde federführend (Artikel 56 und 60 der Datenschutz-Grundverordnung).
statement-complaint-contents = Schreiben Sie, für welches Konto und wann Sie widersprochen haben. Legen Sie Bildschirmfotos und Antworten von Meta in Kopie bei.
statement-complaint-meanwhile = Eine Beschwerde stoppt die Nutzung nicht sofort. So lange können Sie die Sichtbarkeit einschränken oder öffentliche Beiträge löschen.
statement-complaint-open = Wie die Behörde entscheidet, ist offen.
statement-court = Sie können auch vor Gericht gehen (Artikel 79 der Datenschutz-Grundverordnung). Lassen Sie sich vorher beraten, zum Beispiel bei einer Verbraucherzentrale oder von einem Anwalt oder einer Anwältin.

## Ergänzungen: die Mustertexte

statement-texts-are-no-objection = Mit dieser Seite widersprechen Sie nicht. Sie finden hier nur Texte zum Kopieren. Der Widerspruch geht an Meta, über das Formular oder in der App.
statement-letter-is-request = Der Brief ist eine Bitte. Er droht nicht und setzt keine Frist.
statement-letter-which-one = Haben Sie der Veröffentlichung zugestimmt und wollen nur das KI-Training vermeiden? Dann passt der Brief ohne den Satz zur Einwilligung.
statement-letter-visibility = Jeder der drei Wege kann helfen. Ein Beitrag mit eingeschränkter Sichtbarkeit ist nicht mehr öffentlich. Das schließen wir aus der Aussage der Behörde.
statement-letter-children = Bei Fotos von Kindern sollten die Eltern gemeinsam entscheiden. Ältere Kinder sollten dabei mitreden.
statement-letter-no-answer = Hilft die Bitte nicht, können Sie den Beitrag bei Facebook oder Instagram melden. Danach kann ein Anwalt oder eine Anwältin helfen. Diese Reihenfolge nennt die Stiftung Warentest.
statement-picture-consent = Wer ein Bild veröffentlicht, auf dem man Sie erkennt, braucht in der Regel Ihre Einwilligung (§ 22 Kunsturhebergesetz).
statement-picture-exceptions = Davon gibt es Ausnahmen (§ 23 Kunsturhebergesetz). Beispiele sind wichtige Ereignisse, Versammlungen und Bilder, auf denen Sie nur nebenbei zu sehen sind.
statement-erasure = Artikel 17 der Datenschutz-Grundverordnung gibt unter bestimmten Bedingungen ein Recht auf Löschung. Ein Beispiel: Sie haben Ihre Einwilligung widerrufen.
statement-erasure-private = Für rein private Tätigkeiten gilt die Datenschutz-Grundverordnung nicht (Artikel 2 Absatz 2 Buchstabe c). Bei Beiträgen, die alle sehen können, hilft diese Ausnahme meist nicht. Das folgt aus dem Urteil C-101/01 (Lindqvist).
statement-erasure-expression = Meinungsfreiheit und Journalismus können wichtiger sein als die Löschung (Artikel 17 Absatz 3 und Artikel 85 der Datenschutz-Grundverordnung).
statement-reasons-situation = Artikel 21 Absatz 1 der Datenschutz-Grundverordnung spricht von Gründen, die sich aus Ihrer besonderen Situation ergeben.
statement-reasons-useful = Ein eigener Satz kann deshalb helfen, wenn es später Streit gibt. Wir raten dazu auch beim Formular für Daten aus anderen Quellen.
statement-reasons-true = Nehmen Sie nur Sätze, die auf Sie zutreffen.
statement-reasons-nothing-sensitive = Schreiben Sie dort nichts über Gesundheit, Religion oder Politik. Solche Angaben braucht Meta für Ihren Widerspruch nicht.
