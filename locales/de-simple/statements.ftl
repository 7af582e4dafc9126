### Die Einzelaussagen, aus denen Ergebnisse und Antworten bestehen.
### F1 bis F49 sind die Aussagen der Seite der Behörde; die Nummern stehen fest.
### Jede Aussage steht allein. Eine Zeile ist ein Satz.
### Adressen stehen nie im Text: Das Programm setzt die Links daneben.

## Stand und Beginn

statement-f1 =
    Die Seite von der Behörde ist vom 27. Mai 2025.
    Auf der Seite steht: Update.
    Das heißt: Es ist eine neue Fassung.
statement-f2 = Die Seite von der Behörde gibt es auch auf Deutsch.
statement-f3 =
    Meta hat gesagt: Wir wollen Daten für KI-Training nutzen.
    Das soll ab dem 27. Mai 2025 so sein.
statement-f4 =
    Meta sagt: Wir wollen öffentliche Daten nutzen.
    Das betrifft alle Erwachsenen in Europa mit Facebook oder Instagram.
statement-f5 = Meta sagt: Wir trainieren mit öffentlichen Daten unsere KI-Programme.
statement-f6 =
    Meta sagt: Wir trainieren mit öffentlichen Daten unsere KI-Dienste.
    Ein Beispiel ist das Chat-Programm Meta AI in WhatsApp.
    Ein anderes Beispiel sind große Modelle wie Llama.

## Widerspruch und seine Grenze

statement-f7 =
    Haben Sie ein Konto bei Facebook oder Instagram?
    Dann können Sie dem KI-Training jederzeit widersprechen.
statement-f8 = Sie können in den Apps von Facebook und Instagram widersprechen.
statement-f9 = Für Facebook gibt es ein eigenes Formular.
statement-f10 = Für Instagram gibt es ein eigenes Formular.
statement-f11 =
    Vielleicht hat Meta schon mit Ihren Daten trainiert.
    Ein späterer Widerspruch macht das nicht rückgängig.
statement-f12 =
    Die KI lernt aus den Daten.
    Die Daten werden für immer ein Teil von der KI.
    Niemand kann den Einfluss von den Daten entfernen.
    So ist es mit der Technik von heute.
statement-f13 = Ein Widerspruch gilt für KI-Training in der Zukunft.

## Daten und Zwecke

statement-f14 = Meta sagt: Wir nutzen alle öffentlichen Infos aus den Profilen.
statement-f15 = Meta sagt: Wir nutzen auch alle alten öffentlichen Daten.
statement-f16 =
    Meta sagt: Wir nutzen diese öffentlichen Daten:
    Beiträge, Kommentare, Fotos, Videos und Texte zu Bildern.
statement-f17 =
    Wer kann Ihren Beitrag sehen?
    Das steht in Ihren Einstellungen.
    Haben Sie das nicht eingeschränkt?
    Dann ist der Beitrag öffentlich.
statement-f18 =
    Meta sagt: Wir nutzen nur Inhalte von Erwachsenen.
    Gemeint sind Inhalte auf Facebook und Instagram.
statement-f19 =
    Meta entwickelt mit öffentlichen Daten die eigene KI.
    Meta macht die eigene KI damit besser.
    Das ist die KI in den Produkten von Meta.
statement-f20 =
    Meta nutzt öffentliche Daten auch außerhalb der eigenen Netzwerke.
    Ein Beispiel ist das Training vom Sprach-Modell Llama.

## Recht, Formulare und Gründe

statement-f21 =
    Meta nennt für das KI-Training einen Grund aus dem Recht.
    Der Grund heißt: berechtigte Interessen.
statement-f22 =
    Nutzen Sie Facebook oder Instagram?
    Dann haben Sie das Recht zum Widerspruch.
    Das steht in der Datenschutz-Grund-Verordnung.
    Das ist eine Art Gesetz.
    Es ist dort der Artikel 21.
statement-f23 = Meta hat für den Widerspruch besondere Formulare.
statement-f24 =
    Die Behörde nennt 2 Formulare.
    Eins ist für Facebook.
    Eins ist für Instagram.
statement-f25 =
    Sie brauchen nicht unbedingt das Formular.
    Sie können auch in der App widersprechen.
    Das geht in Facebook und in Instagram.
statement-f26 = Sie müssen für den Widerspruch keine Gründe nennen.
statement-f27 =
    Meta hat ein Feld für Gründe.
    Das Feld kann leer bleiben.

## Wirksamkeit und Bestätigung

statement-f28 =
    Hat Meta den Widerspruch bestätigt?
    Dann gilt er in jedem Fall.
statement-f29 =
    Nach dem Widerspruch kommt eine Bestätigung.
    Die App zeigt sofort einen Hinweis.
    Der Hinweis heißt auch Pop-up.
    Oder Meta schickt eine E-Mail.
statement-f30 = Mit der Bestätigung gilt der Widerspruch.
statement-f31 = Ein Widerspruch gilt nur für KI-Training in der Zukunft.
statement-f32 =
    Das KI-Training hat am 27. Mai 2025 begonnen.
    Vielleicht haben Sie erst später widersprochen.
    Für die Zeit dazwischen gilt der Widerspruch nicht.

## Mehrere Konten, Widerspruch von 2024

statement-f33 =
    Sind Ihre Konten bei Facebook und Instagram nicht verknüpft?
    Dann müssen Sie für jedes Konto einzeln widersprechen.
statement-f34 =
    Sind Ihre Konten in der „Kontenübersicht“ verknüpft?
    Dann reicht ein einziger Widerspruch.
statement-f35 = Ein Widerspruch gilt für alle verknüpften Konten.
statement-f36 =
    Haben Sie 2024 widersprochen?
    Und hat Meta das damals bestätigt?
    Dann gilt dieser Widerspruch weiter.
statement-f37 =
    Haben Sie keine Bestätigung von 2024?
    Die Behörde rät: Widersprechen Sie noch einmal.
    Der neue Widerspruch soll sicher machen:
    Meta nutzt Ihre Daten in Zukunft nicht für KI-Training.

## Fotos und Posts auf Konten anderer Personen

statement-f38 =
    Vielleicht sind Fotos von Ihnen auf anderen Konten.
    Oder dort sind Beiträge über Sie.
    Dafür gilt Ihr eigener Widerspruch nicht.
statement-f39 =
    Vielleicht sind Inhalte über Sie auf einem anderen Konto.
    Dann ist wichtig: Hat die andere Person selbst widersprochen?
statement-f40 =
    Sie können andere Personen bitten:
    Widersprechen Sie selbst.
    Oder löschen Sie die Inhalte über mich.

## Daten aus anderen Quellen

statement-f41 =
    Meta hat die eigene KI schon trainiert.
    Die Daten kamen aus verschiedenen Quellen.
statement-f42 = Meta hat mit öffentlichen Daten aus dem Internet trainiert.
statement-f43 =
    Meta hat mit Infos von anderen Firmen trainiert.
    Meta hat dafür eine Lizenz von diesen Firmen.
    Eine Lizenz ist eine Erlaubnis.
statement-f44 =
    Meta hat auch Daten aus anderen Quellen.
    Ein Beispiel sind Daten aus dem Internet.
    Dafür gibt es ein eigenes Formular zum Widersprechen.
    Das Formular ist für Menschen mit und ohne Konto.
statement-f45 =
    Es gibt ein Formular für Daten aus anderen Quellen.
    Dort will Meta mehr wissen.
    Meta will auch Nachweise haben.
    Das sind zum Beispiel Unterlagen.

## Chatbot

statement-f46 =
    Haben Sie dem KI-Training widersprochen?
    Sie können das Chat-Programm Meta AI trotzdem nutzen.
statement-f47 =
    Ein Chat-Programm gibt es in WhatsApp, Facebook und Instagram.
    Sie können es mit und ohne Widerspruch nutzen.
statement-f48 =
    Meta sagt: Wir nutzen auch Chats mit den Chat-Programmen.
    Auch diese Chats sind für das KI-Training.
    Das schrieb die Behörde am 27. Mai 2025.
statement-f49 =
    Für Chats mit Chat-Programmen geht kein Widerspruch.
    Das schrieb die Behörde am 27. Mai 2025.

## Ergänzungen, nicht von der Seite der Behörde: die Bestätigung

statement-code-mail =
    Im Jahr 2024 schickte Meta E-Mails mit einem Code.
    Der Code hatte 6 Ziffern.
    Er hat nur die E-Mail-Adresse geprüft.
    Diese E-Mail ist nicht die Bestätigung.
statement-received-mail =
    In manchen E-Mails steht nur: Meta hat Ihre Nachricht.
    Im April 2025 schrieb Meta allgemein über das Widersprechen.
    Beides ist nicht die Bestätigung.
statement-confirmation-text =
    Sie erkennen die Bestätigung am Inhalt.
    Meta schreibt dort:
    Wir nutzen Ihre öffentlichen Infos nicht für neue KI.
    Gemeint ist KI, die selbst Texte und Bilder macht.
statement-confirmation-time =
    Nach dem Formular kommt meist schnell eine E-Mail.
    Das dauert meist nur wenige Minuten.
    In der App kommt meist sofort ein Hinweis.
    Schauen Sie auch in den Spam-Ordner.
    Das ist der Ordner für unerwünschte E-Mails.
statement-keep-proof =
    Bewahren Sie die Bestätigung auf.
    Speichern Sie die E-Mail.
    Oder machen Sie ein Bildschirm-Foto von dem Hinweis.

## Ergänzungen: widersprechen

statement-log-in-first =
    Die Formulare für Facebook und Instagram brauchen eine Anmeldung.
    Melden Sie sich zuerst an.
    Nehmen Sie das Konto, für das Sie widersprechen.
statement-own-email =
    Das Formular fragt nach einer E-Mail-Adresse.
    Nehmen Sie die E-Mail-Adresse von diesem Konto.
    Hat das Konto keine E-Mail-Adresse?
    In der Presse steht: Eine andere reicht dann auch.
    Sie müssen dort E-Mails lesen können.
    Vielleicht fragt Meta auch etwas anderes.
statement-app-path-facebook =
    Dieser Weg ist von April und Mai 2025.
    Öffnen Sie die Facebook-App.
    Tippen Sie auf das Menü mit den 3 Linien.
    Tippen Sie auf „Einstellungen und Privatsphäre“.
    Tippen Sie auf „Einstellungen“.
    Tippen Sie ganz unten auf „Datenschutzrichtlinie“.
    Suchen Sie dort „Widerspruchsrecht“.
    Tippen Sie auf den Link zum Widersprechen.
    Vielleicht fragt Meta nach „KI bei Meta“.
    Dann wählen Sie „Ja“.
    Die Namen können heute anders sein.
statement-app-path-instagram =
    Dieser Weg ist von April und Mai 2025.
    Öffnen Sie die Instagram-App.
    Öffnen Sie Ihr Profil.
    Tippen Sie auf die 3 Linien.
    Tippen Sie auf „Privacy Center“ oder „Info“.
    Tippen Sie auf „Datenschutzrichtlinie“.
    Suchen Sie dort „Widerspruchsrecht“.
    Tippen Sie auf den Link zum Widersprechen.
    Vielleicht fragt Meta nach „KI bei Meta“.
    Dann wählen Sie „Ja“.
    Die Namen können heute anders sein.
statement-accounts-centre =
    Sind Ihre Konten verknüpft?
    Das sehen Sie in der App von Facebook oder Instagram.
    Öffnen Sie die Einstellungen.
    Öffnen Sie die „Kontenübersicht“.
    Öffnen Sie dann „Profile“.
    Stehen die Konten dort zusammen?
    Dann sind sie verknüpft.
statement-form-broken =
    Öffnet sich das Formular nicht?
    Melden Sie sich zuerst an.
    Am Handy gilt das auch für den Browser.
    Der Browser ist das Programm für Internet-Seiten.
    Oder widersprechen Sie in der App.

## Ergänzungen: was unser Schluss ist

statement-before-start =
    Haben Sie vor dem 27. Mai 2025 widersprochen?
    Und hat Meta das bestätigt?
    Dann gibt es keine Lücke.
    Ihr Widerspruch kam vor dem Training.
    Das schließen wir aus den Sätzen von der Behörde.
statement-same-rule-2025 =
    Die Behörde sagt für 2024:
    Haben Sie keine Bestätigung?
    Dann widersprechen Sie noch einmal.
    Wir sagen: Die Regel passt auch für spätere Widersprüche.
    Das schließen wir aus den Sätzen von der Behörde.
statement-proof-not-effect =
    Ein Widerspruch wirkt, wenn er bei Meta ankommt.
    Das folgt aus der Datenschutz-Grund-Verordnung, Artikel 21.
    Die Verordnung ist eine Art Gesetz.
    Die Bestätigung ist der Nachweis.
    Fehlt sie?
    Vielleicht gilt Ihr Widerspruch trotzdem.
    Aber sicher ist das nicht.
statement-keep-old-proof =
    Vielleicht haben Sie Nachweise vom früheren Widerspruch.
    Bewahren Sie diese auch auf.
    Sie zeigen den früheren Tag.
    Sie können bei einer Beschwerde wichtig sein.
statement-again-costs-nothing =
    Ein neuer Widerspruch kostet nichts.
    Gründe brauchen Sie nicht.
    Sie verlieren dadurch nichts.
statement-unknown-date =
    Wissen Sie den Tag vom Widerspruch nicht?
    Wann ist die Bestätigung gekommen?
    Das war meist am selben Tag.
    Sind Sie nicht sicher?
    Dann widersprechen Sie noch einmal.

## Ergänzungen: wo andere etwas anderes sagen

statement-views-differ-training =
    Im Mai 2025 sagten manche öffentlichen Stellen:
    Ein später Widerspruch wirkt weniger.
    Oder sie sagten: Seine Wirkung ist nicht klar.
    Auch manche Verbraucher-Zentralen sagten das.
    Wir folgen der Behörde in Hamburg.
    Ihre Seite ist vom 27. Mai 2025.
statement-views-differ-chatbot =
    Im April 2025 schrieb Meta über Chats mit Meta AI.
    Das kann man anders verstehen als die Behörde.
    Vielleicht gilt der Widerspruch auch für diese Chats.
    Verlassen Sie sich nicht darauf.
    Schreiben Sie in solchen Chats nichts Persönliches.
statement-views-differ-2024 =
    Die Organisation noyb sagte im Mai 2025:
    Meta will einen neuen Widerspruch.
    Das betrifft Menschen mit einem Widerspruch von 2024.
    Wir haben das nur von anderen gehört.
    Meta sagt: Wir beachten frühere Widersprüche.
    Wir folgen der Behörde.
    Wollen Sie sicher sein?
    Dann können Sie noch einmal widersprechen.

## Ergänzungen: das Formular für Daten aus anderen Quellen

statement-third-party-outcome =
    Es gibt ein Formular für Daten aus anderen Quellen.
    Meta prüft dort jede Anfrage.
    Das Ergebnis ist offen.
statement-third-party-not-photos =
    Vielleicht sind Fotos von Ihnen auf anderen Konten.
    Gilt dafür das Formular für Daten aus anderen Quellen?
    Die Behörde sagt das nicht.
    Verlassen Sie sich nicht darauf.
statement-third-party-data-economy =
    Vielleicht will Meta eine Kopie von Ihrem Ausweis.
    Senden Sie die Kopie nur, wenn es nötig ist.
    Meta braucht nicht alles auf dem Ausweis.
    Machen Sie den Rest schwarz.

## Ergänzungen: Konten und Verknüpfung

statement-link-unsure =
    Wissen Sie nicht, ob Ihre Konten verknüpft sind?
    Schauen Sie in die „Kontenübersicht“.
    Oder widersprechen Sie für jedes Konto einzeln.
    Das ist immer der sichere Weg.
statement-link-later =
    Wann mussten die Konten verknüpft sein?
    Das sagt die Behörde nicht.
    Kam ein Konto erst später dazu?
    Dann widersprechen Sie von diesem Konto noch einmal.
    Das ist sicherer.
statement-whatsapp-only =
    Nutzen Sie nur WhatsApp?
    Dort haben Sie keine öffentlichen Beiträge.
    Deshalb gibt es dafür kein Formular.
    Bei Chats mit Meta AI ist das anders.

## Ergänzungen: zu diesem Check

statement-information-only =
    Dieser Check gibt Ihnen Infos.
    Er ist keine Rechts-Beratung.
    Widersprechen können Sie nur bei Meta, nicht hier.
    Dieser Check sendet nichts an Meta.
statement-content-age =
    Diese Infos sind mindestens 1 Jahr alt.
    Vielleicht macht Meta es heute anders.
statement-not-maintained =
    Diese Infos sind mindestens 2 Jahre alt.
    Niemand hat sie seitdem erneuert.
    Vielleicht macht Meta heute etwas anders.
    Lesen Sie auch die Seite von der Behörde.

## Ergänzungen: die Bestätigung prüfen und aufheben

statement-sender-domains =
    Meta nennt E-Mail-Adressen von echten Absendern.
    Sie enden so:
    facebookmail.com, facebook.com, instagram.com,
    fb.com, meta.com oder metamail.com.
    Das steht in einer Kopie von einer Seite von Meta.
statement-doubtful-mail =
    Jeder kann einen Absender fälschen.
    Trauen Sie einer E-Mail nicht?
    Klicken Sie dort nie auf einen Link zum Anmelden.
    Öffnen Sie selbst die App.
statement-proof-readable =
    Ihr Nachweis soll 2 Dinge zeigen:
    den Tag und das Konto.
    Speichern Sie den Nachweis gut.
    Dann finden Sie ihn auch später.

## Ergänzungen: wenn etwas nicht klappt

statement-search-first =
    Schauen Sie zuerst in den Spam-Ordner.
    Dort sind unerwünschte E-Mails.
    Denken Sie dann an das Formular:
    War das Konto richtig?
    War die E-Mail-Adresse richtig?
statement-send-again =
    Senden Sie den Widerspruch noch einmal.
    Machen Sie dabei ein Bildschirm-Foto mit Datum.
statement-one-month =
    Ihr Widerspruch kommt bei Meta an.
    Dann muss Meta Ihnen schnell antworten.
    Meta hat höchstens 1 Monat Zeit.
    Manchmal darf Meta 2 Monate länger brauchen.
    Das geht nur, wenn es nötig ist.
    Meta muss Ihnen das im ersten Monat sagen.
    Meta muss dann auch die Gründe dafür nennen.
    Das steht in der Datenschutz-Grund-Verordnung.
    Das ist eine Art Gesetz.
    Es ist dort Artikel 12, Absatz 3.
statement-refusal-unknown =
    Sagt Meta manchmal Nein zum Widerspruch?
    Die Verbraucher-Zentralen kannten im Mai 2025 keinen Fall.
statement-refusal-reasons =
    Beachtet Meta Ihren Widerspruch nicht?
    Dann muss Meta Ihnen die Gründe sagen.
    Das muss schnell gehen.
    Meta hat dafür höchstens 1 Monat Zeit.
    Die Zeit beginnt, wenn der Widerspruch ankommt.
    Meta muss auch sagen:
    Sie können sich bei einer Datenschutz-Behörde beschweren.
    Oder Sie können zu einem Gericht gehen.
    Das steht in der Datenschutz-Grund-Verordnung.
    Es ist dort Artikel 12, Absatz 4.
statement-refusal-keep =
    Bewahren Sie die Antwort von Meta auf.
    Sie können noch einmal widersprechen.
    Dann können Sie auch Gründe nennen.
    Das Formular von Meta verlangt aber keine Gründe.
statement-complaint-right =
    Denken Sie: Meta hält sich nicht an den Datenschutz?
    Dann können Sie sich bei einer Datenschutz-Behörde beschweren.
    Das geht vor allem dort, wo Sie wohnen.
    Es geht auch dort, wo Sie arbeiten.
    Oder es geht am Ort vom möglichen Verstoß.
    Verstoß heißt: Jemand hält sich nicht an das Gesetz.
    Das steht in der Datenschutz-Grund-Verordnung.
    Es ist dort Artikel 77.
statement-complaint-free =
    Die Beschwerde kostet Sie kein Geld.
    Das steht in der Datenschutz-Grund-Verordnung.
    Es ist dort Artikel 57, Absatz 3.
    Für die Beschwerde gibt es keine besondere Form.
statement-complaint-where =
    Jedes Bundes-Land hat eine Datenschutz-Behörde.
    Am einfachsten ist die Behörde von Ihrem Bundes-Land.
    Das raten auch Verbraucher-Zentralen.
statement-complaint-bavaria =
    Wohnen Sie in Bayern?
    Für Firmen ist dort ein eigenes Amt da:
    das Bayerische Landes-Amt für Datenschutz-Aufsicht.
statement-complaint-passed-on =
    Vielleicht ist eine andere Behörde zuständig.
    Dann gibt Ihre Behörde die Beschwerde weiter.
    In der Europäischen Union gilt für Meta:
    Die Datenschutz-Behörde in Irland führt das Verfahren.
    Das folgt aus der Datenschutz-Grund-Verordnung.
    Es sind dort die Artikel 56 und 60.
statement-complaint-contents =
    Schreiben Sie: Für welches Konto haben Sie widersprochen?
    Schreiben Sie auch: An welchem Tag war das?
    Machen Sie Kopien von Ihren Bildschirm-Fotos.
    Machen Sie Kopien von den Antworten von Meta.
    Senden Sie die Kopien mit.
statement-complaint-meanwhile =
    Eine Beschwerde stoppt die Nutzung nicht sofort.
    Bis dahin können Sie öffentliche Beiträge löschen.
    Oder zeigen Sie die Beiträge nur wenigen Menschen.
statement-complaint-open =
    Wie entscheidet die Behörde?
    Das weiß vorher niemand.
statement-court =
    Sie können auch zu einem Gericht gehen.
    Das steht in der Datenschutz-Grund-Verordnung.
    Es ist dort Artikel 79.
    Holen Sie sich vorher Rat.
    Fragen Sie zum Beispiel eine Verbraucher-Zentrale.
    Oder fragen Sie einen Anwalt oder eine Anwältin.

## Ergänzungen: die Mustertexte

statement-texts-are-no-objection =
    Mit dieser Seite widersprechen Sie nicht.
    Hier sind nur Texte zum Kopieren.
    Der Widerspruch geht an Meta.
    Das geht mit dem Formular oder in der App.
statement-letter-is-request =
    Der Brief ist eine Bitte.
    Im Brief ist keine Drohung.
    Der Brief nennt keinen letzten Tag für die Antwort.
statement-letter-which-one =
    Hatten Sie das Bild erlaubt?
    Wollen Sie nur kein KI-Training?
    Dann nehmen Sie den Brief ohne Satz zur Erlaubnis.
statement-letter-visibility =
    Jeder von den 3 Wegen kann helfen.
    Vielleicht sehen nur noch wenige Menschen den Beitrag.
    Dann ist der Beitrag nicht mehr öffentlich.
    Das folgt aus den Worten von der Behörde.
statement-letter-children =
    Geht es um Fotos von Kindern?
    Dann sollen die Eltern zusammen entscheiden.
    Ältere Kinder sollen mit-entscheiden.
statement-letter-no-answer =
    Hilft die Bitte nicht?
    Melden Sie den Beitrag bei Facebook oder Instagram.
    Hilft das auch nicht?
    Fragen Sie einen Anwalt oder eine Anwältin.
    Die Stiftung Warentest nennt diesen Weg.
statement-picture-consent =
    Jemand will ein Bild von Ihnen zeigen?
    Man kann Sie darauf erkennen?
    Dann braucht die Person meist Ihre Erlaubnis.
    Das steht in einem Gesetz über Bilder.
    Das Gesetz heißt Kunst-Urheber-Gesetz.
    Es ist dort der Paragraf 22.
statement-picture-exceptions =
    Manchmal braucht die Person keine Erlaubnis.
    Ein Beispiel sind Bilder von wichtigen Ereignissen.
    Ein Beispiel sind Bilder von Versammlungen.
    Oder Sie sind nur zufällig auf dem Bild.
    Das steht im Kunst-Urheber-Gesetz, Paragraf 23.
statement-erasure =
    Manchmal haben Sie ein Recht auf Löschen.
    Ein Beispiel: Sie haben etwas erlaubt.
    Dann nehmen Sie die Erlaubnis zurück.
    Das steht in der Datenschutz-Grund-Verordnung.
    Das ist eine Art Gesetz.
    Es ist dort Artikel 17.
statement-erasure-private =
    Tut jemand etwas nur privat?
    Dann gilt die Datenschutz-Grund-Verordnung nicht.
    Das steht dort in Artikel 2, Absatz 2, Buchstabe c.
    Können alle den Beitrag sehen?
    Dann ist er meist nicht nur privat.
    Das folgt aus einem Urteil vom Europäischen Gerichtshof.
    Das Urteil heißt Lindqvist.
statement-erasure-expression =
    Jeder darf seine Meinung sagen.
    Auch Zeitungen dürfen über Menschen schreiben.
    Das kann wichtiger sein als das Löschen.
    Das steht in der Datenschutz-Grund-Verordnung.
    Es sind dort die Artikel 17 und 85.
statement-reasons-situation =
    Die Datenschutz-Grund-Verordnung ist eine Art Gesetz.
    Es geht dort auch um Gründe für den Widerspruch.
    Die Gründe kommen aus Ihrer besonderen Lage.
    Das steht dort in Artikel 21, Absatz 1.
statement-reasons-useful =
    Vielleicht gibt es später Streit.
    Dann kann ein eigener Satz helfen.
    Es gibt auch das Formular für andere Quellen.
    Wir raten dort auch zu einem eigenen Satz.
statement-reasons-true = Nehmen Sie nur Sätze, die für Sie stimmen.
statement-reasons-nothing-sensitive =
    Schreiben Sie dort nichts über Gesundheit.
    Schreiben Sie auch nichts über Religion oder Politik.
    Meta braucht das für Ihren Widerspruch nicht.
