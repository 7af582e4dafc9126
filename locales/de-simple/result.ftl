### Das Ergebnis: erst das Urteil, dann was zu tun ist, dann warum.
### Einfache Sprache: Jede Zeile hier ist eine Zeile auf der Seite.

result-title = Ihr Ergebnis
result-from-link = Diese Antworten waren schon im Link:
result-from-link-fresh = Selbst antworten

## Das Urteil

verdict-effective = Ja, Ihr Widerspruch gilt.
    .since = Das gilt für Training ab dem 27. Mai 2025.
# $date (Text) – ein Tag
# $month (Text) – ein Monat mit Jahr
verdict-effective-from = Ja, Ihr Widerspruch gilt.
    .since = Das gilt für Training ab dem { $date }.
    .month = Das gilt für Training ab { $month }, ab Ihrem Widerspruch.
    .unknown = Das gilt für Training ab Ihrem Widerspruch.
verdict-nothing = Sie müssen nichts tun.
verdict-object-again = Bitte widersprechen Sie noch einmal.
    .unsure = Bitte widersprechen Sie zur Sicherheit.
    .lead =
        Ohne Bestätigung ist nicht sicher:
        Gilt Ihr Widerspruch?
        Ein neuer kostet nichts.
        Sie brauchen keine Gründe.
    .lead-unsure =
        Ohne Bestätigung ist nicht sicher:
        Gilt ein Widerspruch von Ihnen?
        Ein neuer kostet nichts.
        Sie brauchen keine Gründe.
verdict-object-now = Sie können noch widersprechen.
    .lead =
        Sie können jederzeit widersprechen.
        Gründe brauchen Sie nicht.
        Das sagt die Datenschutz-Behörde in Hamburg.
verdict-no-account = Sie haben dort kein Konto.
    .lead =
        Sie können trotzdem widersprechen:
        bei Daten aus anderen Quellen.

# $steps (Zahl) – Gruppen, für die etwas zu tun ist; $todo (Zahl) – deren Konten; $total (Zahl) – alle Konten
summary = { $steps ->
    [0] Ja, alle Ihre Widersprüche gelten.
    [1] Noch 1 Schritt, für { $todo } von { $total } Konten
   *[other] Noch { $steps } Schritte, für { $todo } von { $total } Konten
}
summary-done = Hier müssen Sie nichts tun

## Der Knopf

open-facebook = Facebook-Formular öffnen
open-instagram = Instagram-Formular öffnen
open-third-party = Formular für andere Quellen öffnen
one-form =
    Ihre Konten sind verknüpft.
    Darum reicht 1 Formular.
or-instagram = Oder das von Instagram

## So geht es

howto-title = So geht es
# $account (Text, Dativ) – ein Konto
howto-log-in = Melden Sie sich im Browser an.
    .one = Mit { $account }.
    .linked = Mit einem von diesen Konten.
    .each = Mit dem richtigen Konto.
howto-fill = Senden Sie das Formular ab.
    .about =
        Mit E-Mail-Adresse vom Konto.
        Gründe sind nicht nötig.
howto-keep = Heben Sie die Bestätigung auf.
    .about =
        Sie kommt meist per E-Mail.
        Vielleicht liegt sie im Spam.
        In der App: Machen Sie ein Bild.
    .old = Behalten Sie alte Nachweise.
howto-app = Lieber in der App?

help-title = Es klappt nicht?
help-form =
    Öffnet sich das Formular nicht?
    Melden Sie sich im Browser mit dem richtigen Konto an.
    Oder widersprechen Sie in der App.
help-none =
    Kommt keine Bestätigung?
    Warten Sie zuerst ein paar Tage.
    Sehen Sie bei Spam nach.
    Prüfen Sie Konto und E-Mail-Adresse.
    Senden Sie den Widerspruch noch einmal.
    Machen Sie dabei ein Bildschirm-Foto.
help-not-yet =
    Ein Code mit 6 Ziffern ist keine Bestätigung.
    „Anfrage erhalten“ ist auch keine.
help-month =
    Warten Sie schon mehr als 1 Monat?
    Oder sagt Meta Nein?
    Dann können Sie sich beschweren.
    Das geht kostenlos bei der Datenschutz-Behörde in Ihrem Bundes-Land.
help-more = Mehr Hilfe, auch zur Beschwerde

## Warum

why-title = Warum?
# $how (Text) – einer der beiden folgenden Texte
why-effective-2024 =
    Ihre Antwort: Widerspruch von 2024,
    { $how } bestätigt.
    Dann gilt Ihr Widerspruch weiter.
    Das sagt die Datenschutz-Behörde in Hamburg.
why-effective =
    Ihre Antwort: { $how } bestätigt.
    Dann gilt Ihr Widerspruch.
    Das sagt die Datenschutz-Behörde in Hamburg.
why-email = mit einer E-Mail
why-popup = in der App
why-no-gap =
    Meta wollte am 27. Mai 2025 mit dem Training beginnen.
    Sie haben vorher widersprochen.
    Darum sehen wir keine Lücke.
why-again = Ihre Antwort: Keine Bestätigung.
    .unsure = Ihre Antwort: Ich weiß es nicht.
    .rule =
        Für 2024 sagt die Datenschutz-Behörde in Hamburg:
        Widersprechen Sie dann noch einmal.
        Wir meinen: Später gilt das Gleiche.
why-now =
    Ihre Antwort: Noch kein Widerspruch.
    Mit der Bestätigung gilt der Widerspruch.
    Er gilt für Training in der Zukunft.
change-button = Antwort ändern

## Wenn der Widerspruch gilt

keep-email =
    Heben Sie die E-Mail auf.
    Sie ist Ihr Nachweis.
keep-popup =
    Haben Sie ein Bildschirm-Foto oder eine E-Mail dazu?
    Heben Sie das auf.
    Es ist Ihr Nachweis.
proof-check = War es wirklich die Bestätigung?
proof-check-text =
    Der Sinn von der Bestätigung ist:
    Meta nutzt Ihre öffentlichen Infos nicht für neue KI.
    Ein Code mit 6 Ziffern ist keine Bestätigung.
    „Anfrage erhalten“ ist auch keine.
    Haben Sie nur das bekommen?
    Dann ändern Sie Ihre Antwort.
proof-check-more = Daran erkennen Sie die Bestätigung
again-title = Trotzdem noch einmal widersprechen
again-when = Wann ist es besser, noch einmal zu widersprechen?
again-lost = Sie haben keinen Nachweis dafür.
again-address = Ihre E-Mail-Adresse bei Meta ist neu.
again-linked = Sie haben ein Konto erst danach verknüpft.

## Was der Widerspruch nicht erfasst

not-covered-title = Dafür gilt ein Widerspruch nicht
# $date (Text)
not-covered-gap =
    Training vom 27. Mai 2025 bis zum { $date }
    Nur, wenn es das Konto schon gab.
    .first-day = Training am 27. Mai 2025 vor Ihrem Widerspruch
    .month =
        Training vom 27. Mai 2025 bis zu Ihrem Widerspruch
        Nur, wenn es das Konto schon gab.
    .unknown =
        Training vom 27. Mai 2025 bis zu Ihrem Widerspruch
        Nur, wenn das ab dem 27. Mai 2025 war.
    .new =
        Training vom 27. Mai 2025 bis zum neuen Widerspruch
        Nur, wenn es das Konto schon gab.
    .several =
        Training vom 27. Mai 2025 bis zu jedem Widerspruch
        Nur, wenn es das Konto schon gab.
not-covered-others-accounts = Fotos, Beiträge über Sie bei anderen
not-covered-ask =
    Dort zählt der Widerspruch von diesen Menschen.
    Bitten Sie um Widerspruch oder Löschung.
not-covered-letter = Brief zum Kopieren
not-covered-chats =
    Ihre Chats mit Meta AI
    Schreiben Sie dort nichts Privates.
not-covered-other-sources = Internet-Daten, Daten von Firmen
not-covered-own-other-accounts =
    Ihre Konten, die nicht verknüpft sind
    Jedes braucht einen eigenen Widerspruch.
scope =
    Es geht um öffentliche Beiträge.
    Laut Meta nur von Erwachsenen.
case-different = Ist es bei Ihnen anders?

third-party-title = Fotos bei anderen, Internet-Daten
third-party-lead =
    Für Daten aus anderen Quellen gibt es ein eigenes Formular.
    Das geht mit und ohne Konto.
    .about =
        Meta will dort mehr wissen.
        Meta will auch Nachweise.
        Vielleicht sagt Meta Nein.
        Für Fotos bei anderen gilt es vielleicht nicht.

views-title = Quellen und andere Ansichten
views-more = Alle Fragen und Antworten

## Ohne Konto

no-account-caption = Ohne Konto bei Facebook und Instagram
no-account-why =
    Meta hat auch mit Daten aus dem Internet trainiert.
    Und mit Daten von anderen Firmen.
    Das sagt die Datenschutz-Behörde in Hamburg.

## Am Ende

# $date (Text); $months (Zahl) – Alter in Monaten
source-line = { $date }, etwa { $months } Monate alt.
source-line-checked = Formulare geprüft am { $date }
source-line-advice = Das ist keine Rechts-Beratung.
finish-hint =
    Nutzen andere dieses Gerät?
    Beenden Sie den Check, dann schließen Sie die Seite.
finish-button = Beenden und leeren
