### Die Einzelaussagen, aus denen Ergebnisse und Antworten bestehen.
### F1 bis F49 sind die Aussagen der Seite der Behörde; die Nummern stehen fest.
### Jede Aussage steht allein. Eine Zeile ist ein Satz.
### Adressen stehen nie im Text: Das Programm setzt die Links daneben.

## Stand und Beginn

statement-f1 =
    Die Seite von der Behörde in Hamburg ist vom 27. Mai 2025.
    Auf der Seite steht: Update.
statement-f2 = Die Seite von der Behörde gibt es auch auf Deutsch.
statement-f3 =
    Meta will Daten für KI-Training nutzen.
    Als Start hat Meta den 27. Mai 2025 genannt.
statement-f4 =
    Laut Meta geht es um öffentliche Daten.
    Es sind Daten von Erwachsenen aus Europa:
    von allen mit Facebook oder Instagram.
statement-f5 = Meta will mit den Daten eigene KI-Programme trainieren.
statement-f6 =
    Laut Meta lernen eigene KI-Dienste aus den Daten.
    Ein Beispiel ist das Chat-Programm Meta AI in WhatsApp.
    Ein anderes Beispiel sind große Modelle wie Llama.

## Widerspruch und seine Grenze

statement-f7 =
    Haben Sie ein Konto bei Facebook oder Instagram?
    Dann können Sie dem KI-Training jederzeit widersprechen.
statement-f8 = Sie können in den Apps von Facebook und Instagram widersprechen.
statement-f9 = Für Facebook gibt es ein Formular.
statement-f10 = Für Instagram gibt es ein Formular.
statement-f11 =
    Vielleicht hat Meta schon mit Ihren Daten trainiert.
    Ein späterer Widerspruch ändert das nicht mehr.
statement-f12 =
    Die KI lernt aus den Daten.
    Die Daten werden für immer ein Teil von der KI.
    Mit der Technik von heute bleibt ihr Einfluss.
statement-f13 = Ein Widerspruch gilt für KI-Training in der Zukunft.

## Daten und Zwecke

statement-f14 = Meta will alle öffentlichen Infos aus den Profilen nutzen.
statement-f15 = Meta will auch alle alten öffentlichen Daten nutzen.
statement-f16 =
    Laut Meta sind es diese öffentlichen Daten:
    Beiträge, Kommentare, Fotos, Videos und Texte zu Bildern.
statement-f17 =
    Wer kann Ihren Beitrag sehen?
    Haben Sie das in den Einstellungen nicht eingeschränkt?
    Dann ist der Beitrag öffentlich.
statement-f18 =
    Laut Meta sind es nur Inhalte von Erwachsenen.
    Gemeint sind Inhalte auf Facebook und Instagram.
statement-f19 =
    Mit den Daten entwickelt Meta die KI in seinen Produkten.
    Meta macht diese KI damit auch besser.
statement-f20 =
    Meta nutzt die Daten auch außerhalb von den eigenen Netzwerken.
    Ein Beispiel ist das Training vom Sprach-Modell Llama.

## Recht, Formulare und Gründe

statement-f21 =
    Meta nennt für das KI-Training einen Grund aus dem Recht.
    Der Grund heißt: berechtigte Interessen.
statement-f22 =
    Sie haben ein Recht auf Widerspruch.
    Das steht in der Datenschutz-Grund-Verordnung, Artikel 21.
    Das ist eine Art Gesetz.
statement-f23 = Meta hat für den Widerspruch besondere Formulare.
statement-f24 =
    Für den Widerspruch gibt es 2 Formulare.
    Eins ist für Facebook und eins für Instagram.
statement-f25 = Sie können auch in der App widersprechen.
statement-f26 = Sie müssen für den Widerspruch keine Gründe nennen.
statement-f27 =
    Das Formular von Meta hat ein Feld für Gründe.
    Das Feld kann leer bleiben.

## Wirksamkeit und Bestätigung

statement-f28 =
    Hat Meta den Widerspruch bestätigt?
    Dann gilt er in jedem Fall.
statement-f29 =
    Nach dem Widerspruch kommt eine Bestätigung.
    Sie kommt als Hinweis in der App.
    Der Hinweis heißt auch Pop-up.
    Oder sie kommt als E-Mail.
statement-f30 = Mit der Bestätigung von Meta gilt der Widerspruch.
statement-f31 = Ein Widerspruch gilt nur für KI-Training in der Zukunft.
statement-f32 =
    Für diese Zeit gilt ein Widerspruch nicht:
    vom 27. Mai 2025 bis zum Tag vom Widerspruch.

## Mehrere Konten, Widerspruch von 2024

statement-f33 =
    Sind Ihre Konten bei Facebook und Instagram nicht verknüpft?
    Dann müssen Sie für jedes Konto einzeln widersprechen.
statement-f34 =
    Sind Ihre Konten in der „Kontenübersicht“ verknüpft?
    Dann reicht ein Widerspruch.
statement-f35 = Ein Widerspruch gilt für alle verknüpften Konten.
statement-f36 =
    Haben Sie 2024 widersprochen?
    Und hat Meta das damals bestätigt?
    Dann gilt dieser Widerspruch weiter.
statement-f37 =
    Haben Sie keine Bestätigung von 2024?
    Dann widersprechen Sie besser noch einmal.
    So soll sicher sein:
    Meta nutzt Ihre Daten in Zukunft nicht für KI-Training.

## Fotos und Posts auf Konten anderer Personen

statement-f38 =
    Vielleicht sind Fotos von Ihnen auf anderen Konten.
    Oder dort sind Beiträge über Sie.
    Dafür gilt Ihr Widerspruch nicht.
statement-f39 =
    Vielleicht sind Inhalte über Sie auf einem anderen Konto.
    Nutzt Meta sie für KI-Training?
    Dafür ist wichtig:
    Hat die andere Person selbst widersprochen?
statement-f40 =
    Sie können die anderen Personen bitten:
    Sie sollen selbst widersprechen.
    Oder sie sollen die Inhalte über Sie löschen.

## Daten aus anderen Quellen

statement-f41 =
    Meta hat die eigene KI schon trainiert.
    Die Daten kamen aus verschiedenen Quellen.
statement-f42 = Meta hat öffentliche Daten aus dem Internet genutzt.
statement-f43 =
    Meta hat auch Infos von anderen Firmen genutzt.
    Diese Firmen haben es erlaubt.
statement-f44 =
    Für Daten aus anderen Quellen gibt es ein eigenes Formular.
    Sie brauchen dafür kein Konto bei Meta.
statement-f45 =
    Im Formular für andere Quellen will Meta mehr wissen.
    Meta will auch Nachweise haben.
    Das sind zum Beispiel Unterlagen.

## Chatbot

statement-f46 = Sie können Meta AI nach dem Widerspruch weiter nutzen.
statement-f47 =
    Meta AI gibt es in WhatsApp, Facebook und Instagram.
    Sie können es mit und ohne Widerspruch nutzen.
statement-f48 =
    Laut Meta dienen Chats mit Meta AI auch dem KI-Training.
    So war es am 27. Mai 2025.
statement-f49 =
    Gegen KI-Training mit Chats geht kein Widerspruch.
    So war es am 27. Mai 2025.

## Ergänzungen, nicht von der Seite der Behörde: die Bestätigung

statement-code-mail =
    2024 schickte Meta E-Mails mit einem Code.
    Der Code hatte 6 Ziffern.
    Er hat nur die E-Mail-Adresse geprüft.
    Er ist nicht die Bestätigung.
statement-received-mail =
    Vielleicht schrieb Meta nur, dass Ihre Anfrage da ist.
    Das ist nicht die Bestätigung.
    Im April 2025 schrieb Meta nur: Man kann widersprechen.
    Auch das ist nicht die Bestätigung.
statement-confirmation-text =
    Sie erkennen die Bestätigung am Inhalt.
    Der Sinn ist:
    Meta nutzt Ihre öffentlichen Infos nicht für neue KI.
statement-confirmation-time =
    Nach dem Formular kommt meist schnell eine E-Mail.
    Das dauert meist nur wenige Minuten.
    In der App kommt meist sofort ein Hinweis.
statement-keep-proof =
    Speichern Sie die E-Mail.
    Oder kommt ein Hinweis in der App?
    Machen Sie ein Bildschirm-Foto, bevor Sie ihn schließen.

## Ergänzungen: widersprechen

statement-log-in-first =
    Die Formulare für Facebook und Instagram brauchen eine Anmeldung.
    Melden Sie sich zuerst an.
    Nehmen Sie das Konto, für das Sie widersprechen.
statement-own-email =
    Hat das Konto keine E-Mail-Adresse?
    Laut Presse reicht dann eine andere.
    Sie müssen dort E-Mails lesen können.
    Vielleicht fragt Meta auch etwas anderes.
statement-app-path-facebook =
    Dieser Weg ist von Mai 2025.
    Öffnen Sie die Facebook-App.
    Tippen Sie auf das Menü mit den 3 Linien.
    Tippen Sie auf „Einstellungen und Privatsphäre“.
    Tippen Sie auf „Einstellungen“.
    Tippen Sie ganz unten auf „Datenschutzrichtlinie“.
    Suchen Sie dort „Widerspruchsrecht“.
    Tippen Sie auf den Link zum Widersprechen.
    Vielleicht fragt Meta nach „KI bei Meta“.
    Dann wählen Sie „Ja“.
    Geben Sie Ihre E-Mail-Adresse ein.
    Tippen Sie auf „Senden“.
    Die Namen können heute anders sein.
statement-app-path-instagram =
    Dieser Weg ist von Mai 2025.
    Öffnen Sie in der Instagram-App Ihr Profil.
    Tippen Sie auf die 3 Linien.
    Tippen Sie auf „Privacy Center“ oder „Info“.
    Tippen Sie auf „Datenschutzrichtlinie“.
    Suchen Sie dort „Widerspruchsrecht“.
    Tippen Sie auf den Link zum Widersprechen.
    Vielleicht fragt Meta nach „KI bei Meta“.
    Dann wählen Sie „Ja“.
    Geben Sie Ihre E-Mail-Adresse ein.
    Tippen Sie auf „Senden“.
    Die Namen können heute anders sein.
statement-accounts-centre =
    Öffnen Sie die App von Facebook oder Instagram.
    Öffnen Sie die Einstellungen.
    Öffnen Sie die „Kontenübersicht“.
    Öffnen Sie dann „Profile“.
    Stehen die Konten dort zusammen?
    Dann sind sie verknüpft.
statement-form-broken =
    Haben Sie ein Handy?
    Melden Sie sich auch im Browser an.
    Der Browser ist das Programm für Internet-Seiten.
    Oder widersprechen Sie in der App.

## Ergänzungen: was unser Schluss ist

statement-before-start =
    Als Start hat Meta den 27. Mai 2025 genannt.
    Kam Ihr Widerspruch davor?
    Und hat Meta ihn bestätigt?
    Dann gibt es keine Lücke.
statement-same-rule-2025 =
    Die Behörde in Hamburg sagt für 2024:
    Haben Sie keine Bestätigung?
    Dann widersprechen Sie noch einmal.
    Wir meinen: Das gilt auch für spätere Widersprüche.
statement-proof-not-effect =
    Das Gesetz verlangt keine Bestätigung.
    Aber ohne Bestätigung fehlt der Nachweis.
statement-keep-old-proof =
    Vielleicht haben Sie Nachweise vom früheren Widerspruch.
    Bewahren Sie diese auf.
    Sie zeigen den früheren Tag.
    Das kann bei einer Beschwerde wichtig sein.
statement-again-costs-nothing =
    Ein neuer Widerspruch kostet nichts.
    Behalten Sie auch die alte Bestätigung.
    Dann verlieren Sie nichts.
statement-unknown-date =
    Das Datum von E-Mail oder Bild hilft.
    Meist ist es der Tag vom Widerspruch.
    Im Zweifel widersprechen Sie neu.

## Ergänzungen: wo andere etwas anderes sagen

statement-views-differ-training =
    Die Datenschutz-Behörde in Bremen sagte im Mai 2025:
    Ein Widerspruch nach dem Start wirkt weniger.
    Oder die Wirkung ist nicht klar.
    Auch Verbraucher-Zentralen sagten so etwas.
    Wir folgen der Behörde in Hamburg.
statement-views-differ-chatbot =
    Im April 2025 schrieb Meta über Chats mit Meta AI.
    Vielleicht gilt der Widerspruch auch dort.
    Verlassen Sie sich nicht darauf.
    Schreiben Sie dort nichts Persönliches.
statement-views-differ-2024 =
    Die Organisation noyb sagte im Mai 2025:
    Ein Widerspruch von 2024 reicht Meta nicht.
    Wir haben das nur von anderen gehört.
    Meta sagte im April 2025:
    Auch frühere Widersprüche zählen.
    Wir folgen der Behörde in Hamburg.
    Wollen Sie sicher sein?
    Dann können Sie noch einmal widersprechen.

## Ergänzungen: das Formular für Daten aus anderen Quellen

statement-third-party-prepare =
    Laut einer Anleitung brauchen Sie:
    Name, Kontakt, Land, kurze Erklärung.
    Ein älteres Formular wollte auch ein Bild.
    Das Bild zeigt Ihre Frage an eine KI.
    Und es zeigt die Antwort mit Ihren Daten.
statement-third-party-outcome =
    Meta prüft jede Anfrage zu Daten aus anderen Quellen.
    Das Ergebnis ist offen.
statement-third-party-not-photos =
    Vielleicht sind Fotos von Ihnen auf anderen Konten.
    Gilt dafür das Formular für Daten aus anderen Quellen?
    Die Behörde in Hamburg sagt das nicht.
    Verlassen Sie sich nicht darauf.
statement-third-party-data-economy =
    Geht es ohne Kopie vom Ausweis?
    Dann senden Sie keine Kopie.
    Sonst machen Sie Unnötiges schwarz.

## Ergänzungen: Konten und Verknüpfung

statement-link-unsure =
    Stehen die Konten in der „Kontenübersicht“ zusammen?
    Dann reicht ein Widerspruch.
    Wissen Sie es nicht?
    Dann widersprechen Sie für jedes Konto.
    Das ist der sichere Weg.
statement-link-later =
    Wann mussten die Konten verknüpft sein?
    Das sagt die Behörde in Hamburg nicht.
    Kam ein Konto erst später dazu?
    Dann widersprechen Sie von diesem Konto noch einmal.
statement-whatsapp-only =
    Nutzen Sie nur WhatsApp?
    Dort haben Sie keine öffentlichen Beiträge.
    Darum gibt es dafür kein Formular.

## Ergänzungen: zu diesem Check

statement-information-only =
    Dieser Check gibt Ihnen Infos.
    Er ist keine Rechts-Beratung.
    Widersprechen können Sie nur bei Meta, nicht hier.
    Dieser Check sendet nichts an Meta.
statement-content-age = Vielleicht macht Meta es heute anders.
statement-not-maintained =
    Diese Infos sind mindestens 2 Jahre alt.
    Niemand hat sie seitdem erneuert.
    Vielleicht macht Meta es heute anders.
    Lesen Sie auch die Seite von der Behörde in Hamburg.

## Ergänzungen: die Bestätigung prüfen und aufheben

statement-sender-domains =
    Laut Meta enden echte E-Mail-Adressen so:
    facebookmail.com, facebook.com, instagram.com,
    fb.com, meta.com oder metamail.com.
statement-doubtful-mail =
    Jeder kann einen Absender fälschen.
    Trauen Sie einer E-Mail nicht?
    Klicken Sie dort nie auf einen Link zum Anmelden.
    Öffnen Sie selbst die App.
statement-proof-readable = Der Nachweis soll den Tag und das Konto zeigen.

## Ergänzungen: wenn etwas nicht klappt

statement-search-first =
    Schauen Sie in den Spam-Ordner.
    Das ist der Ordner für unerwünschte E-Mails.
    War das Konto richtig?
    War die E-Mail-Adresse richtig?
statement-send-again =
    Kommt nach ein paar Tagen nichts?
    Dann senden Sie den Widerspruch noch einmal.
    Machen Sie dabei ein Bildschirm-Foto mit Datum.
statement-one-month =
    Meta hat für die Antwort höchstens 1 Monat Zeit.
    Das steht im Gesetz, Artikel 12, Absatz 3.
    Manchmal darf Meta 2 Monate länger brauchen.
    Meta muss Ihnen das im ersten Monat sagen.
    Meta muss dann auch die Gründe nennen.
    Haben Sie nach 1 Monat keine Antwort?
    Dann können Sie sich beschweren.
statement-refusal-unknown =
    Sagt Meta manchmal Nein zum Widerspruch?
    Die Verbraucher-Zentralen kannten im Mai 2025 keinen Fall.
statement-refusal-reasons =
    Sagt Meta Nein?
    Dann muss Meta Ihnen die Gründe sagen.
    Meta hat dafür höchstens 1 Monat Zeit.
    Das steht im Gesetz, Artikel 12, Absatz 4.
    Meta muss auch sagen:
    Sie können sich beschweren oder zu einem Gericht gehen.
statement-refusal-keep =
    Bewahren Sie die Antwort von Meta auf.
    Sie können noch einmal widersprechen.
    Dann können Sie auch Gründe nennen.
statement-complaint-right =
    Denken Sie: Meta hält sich nicht an das Gesetz?
    Dann können Sie sich bei einer Datenschutz-Behörde beschweren.
    Das geht dort, wo Sie wohnen oder arbeiten.
    Oder dort, wo der mögliche Verstoß war.
    Das steht im Gesetz, Artikel 77.
statement-complaint-free =
    Die Beschwerde kostet kein Geld.
    Das steht im Gesetz, Artikel 57, Absatz 3.
    Sie können einfach schreiben.
statement-complaint-where =
    Jedes Bundes-Land hat eine Datenschutz-Behörde.
    Am einfachsten ist die Behörde von Ihrem Bundes-Land.
    Das raten auch Verbraucher-Zentralen.
statement-complaint-bavaria =
    In Bayern ist für Firmen ein eigenes Amt zuständig:
    das Bayerische Landes-Amt für Datenschutz-Aufsicht.
statement-complaint-passed-on =
    Vielleicht ist eine andere Behörde zuständig.
    Dann gibt Ihre Behörde die Beschwerde weiter.
    In der Europäischen Union gilt für Meta:
    Die Behörde in Irland führt das Verfahren.
    Das steht im Gesetz, Artikel 56 und 60.
statement-complaint-contents =
    Schreiben Sie: Für welches Konto haben Sie widersprochen?
    Schreiben Sie auch: An welchem Tag war das?
    Senden Sie Kopien von Bildschirm-Fotos mit.
    Senden Sie auch Kopien von den Antworten mit.
statement-complaint-meanwhile =
    Eine Beschwerde stoppt die Nutzung nicht sofort.
    Bis dahin können Sie öffentliche Beiträge löschen.
    Oder zeigen Sie die Beiträge nicht mehr allen.
statement-complaint-open =
    Wie geht eine Beschwerde aus?
    Das weiß vorher niemand.
statement-court =
    Sie können auch zu einem Gericht gehen.
    Das steht im Gesetz, Artikel 79.
    Holen Sie sich vorher Rat.
    Fragen Sie eine Verbraucher-Zentrale.
    Oder fragen Sie einen Anwalt oder eine Anwältin.

## Ergänzungen: die Mustertexte

statement-texts-are-no-objection =
    Mit dieser Seite widersprechen Sie nicht.
    Widersprechen geht nur bei Meta.
    Nutzen Sie das Formular von Meta oder die App.
statement-letter-is-request =
    Der Brief ist eine Bitte.
    Er droht nicht.
    Er nennt keinen letzten Tag.
statement-letter-which-one =
    Hatten Sie das Bild erlaubt?
    Wollen Sie nur kein KI-Training?
    Dann nehmen Sie den Brief ohne Satz zur Erlaubnis.
statement-letter-visibility =
    Jeder von den 3 Wegen kann helfen.
    Können nicht mehr alle den Beitrag sehen?
    Dann ist er nicht mehr öffentlich.
statement-letter-children =
    Geht es um Fotos von Kindern?
    Dann sollen die Eltern zusammen entscheiden.
    Fragen Sie auch ältere Kinder.
statement-letter-no-answer =
    Hilft die Bitte nicht?
    Melden Sie den Beitrag bei Facebook oder Instagram.
    Hilft das auch nicht?
    Fragen Sie einen Anwalt oder eine Anwältin.
statement-picture-consent =
    Jemand will ein Bild von Ihnen zeigen?
    Man kann Sie darauf erkennen?
    Dann braucht die Person meist Ihre Erlaubnis.
    Das steht im Kunst-Urheber-Gesetz, Paragraf 22.
statement-picture-exceptions =
    Manchmal braucht die Person keine Erlaubnis.
    Zum Beispiel bei wichtigen Ereignissen oder Versammlungen.
    Oder Sie sind nur zufällig auf dem Bild.
    Das steht im Kunst-Urheber-Gesetz, Paragraf 23.
statement-erasure =
    Manchmal haben Sie ein Recht auf Löschen.
    Das steht in der Datenschutz-Grund-Verordnung, Artikel 17.
    Zum Beispiel: Sie haben etwas erlaubt.
    Dann nehmen Sie die Erlaubnis zurück.
statement-erasure-private =
    Die Datenschutz-Grund-Verordnung gilt nicht für rein Privates.
    Das steht dort in Artikel 2.
    Können alle den Beitrag sehen?
    Dann ist er meist nicht nur privat.
statement-erasure-expression =
    Jeder darf seine Meinung sagen.
    Auch Zeitungen dürfen über Menschen schreiben.
    Das kann wichtiger sein als das Löschen.
    Das steht im Gesetz, Artikel 17 und 85.
statement-reasons-situation =
    Im Gesetz, Artikel 21, geht es um Gründe.
    Die Gründe kommen aus Ihrer besonderen Lage.
statement-reasons-useful =
    Vielleicht gibt es später Streit.
    Dann kann ein eigener Satz helfen.
    Im Formular für andere Quellen raten wir dazu.
statement-reasons-true = Schreiben Sie nur, was für Sie stimmt.
statement-reasons-nothing-sensitive =
    Schreiben Sie nichts über Gesundheit, Religion oder Politik.
    Meta braucht das nicht.
