### Das Ergebnis: erst das Urteil, dann was zu tun ist, dann warum.

result-title = Ihr Ergebnis
result-from-link = Diese Antworten kamen mit dem Link.
result-from-link-fresh = Selbst beantworten

## Das Urteil

verdict-effective = Ja, Ihr Widerspruch gilt.
    .since = Erfasst ist Training ab dem 27. Mai 2025.
# $date (Text) – ein Tag
# $month (Text) – ein Monat mit Jahr
verdict-effective-from = Ja, Ihr Widerspruch gilt.
    .since = Erfasst ist Training ab dem { $date }.
    .month = Erfasst ist Training ab Ihrem Widerspruch im { $month }.
    .unknown = Erfasst ist Training ab dem Tag, an dem Sie widersprochen haben.
verdict-nothing = Sie müssen nichts tun.
verdict-object-again = Bitte widersprechen Sie noch einmal.
    .unsure = Bitte widersprechen Sie zur Sicherheit.
    .lead = Ohne Bestätigung ist nicht sicher, ob Ihr Widerspruch gilt. Ein neuer ist kostenlos und braucht keine Gründe.
    .lead-unsure = Ohne Bestätigung ist nicht sicher, ob ein Widerspruch von Ihnen gilt. Widersprechen ist kostenlos und geht ohne Gründe.
verdict-object-now = Sie können noch widersprechen.
    .lead = Es ist nicht zu spät: Das geht jederzeit, sagt die Hamburger Datenschutzbehörde (HmbBfDI). Gründe brauchen Sie nicht.
verdict-no-account = Sie haben dort kein Konto.
    .lead = Der Nutzung Ihrer Daten aus anderen Quellen können Sie mit einem eigenen Formular widersprechen.

# $steps (Zahl) – Gruppen, für die etwas zu tun ist; $todo (Zahl) – deren Konten; $total (Zahl) – alle Konten
summary = { $steps ->
    [0] Ja, alle Ihre Widersprüche gelten.
    [1] Noch ein Schritt, für { $todo } von { $total } Konten
   *[other] Noch { $steps } Schritte, für { $todo } von { $total } Konten
}
summary-done = Hier müssen Sie nichts tun

## Der Knopf

open-facebook = Facebook-Formular öffnen
open-instagram = Instagram-Formular öffnen
open-third-party = Formular für andere Quellen öffnen
one-form = Ein Formular reicht: Ihre Konten sind verknüpft.
or-instagram = Oder das von Instagram

## So geht es

howto-title = So geht es
# $account (Text, Dativ) – ein Konto
howto-log-in = Im Browser anmelden.
    .one = Mit { $account }.
    .linked = Mit einem dieser Konten.
    .each = Mit dem Konto, um das es geht.
howto-fill = Formular absenden.
    .about = E-Mail-Adresse des Kontos eintragen, Gründe freiwillig.
howto-keep = Bestätigung behalten.
    .about = Meist nach Minuten per E-Mail, vielleicht im Spam. In der App: Bildschirmfoto machen.
    .old = Frühere Nachweise auch behalten.
howto-app = Lieber in der App?

help-title = Es klappt nicht?
help-form = Das Formular öffnet sich nicht? Melden Sie sich im Browser mit dem richtigen Konto an. Oder nehmen Sie den Weg in der App.
help-none = Es kommt nichts? Warten Sie ein paar Tage und prüfen Sie Spam, Konto und E-Mail-Adresse. Senden Sie dann noch einmal, mit Bildschirmfoto.
help-not-yet = Ein Code mit sechs Ziffern oder „Wir haben Ihre Anfrage erhalten“ ist noch keine Bestätigung.
help-month = Seit über einem Monat keine Antwort? Oder lehnt Meta ab? Dann können Sie sich bei der Datenschutzbehörde Ihres Bundeslandes beschweren (Artikel 12 und 77 DSGVO). Das ist kostenlos.
help-more = Mehr Hilfe, auch zur Beschwerde

## Warum

why-title = Warum?
# $how (Text) – einer der beiden folgenden Texte
why-effective-2024 = Nach Ihren Angaben hat Meta Ihren Widerspruch von 2024 { $how } bestätigt. Bestätigte Widersprüche gelten weiter, sagt die Hamburger Datenschutzbehörde (HmbBfDI).
why-effective = Nach Ihren Angaben hat Meta Ihren Widerspruch { $how } bestätigt. Bestätigte Widersprüche sind wirksam, sagt die Hamburger Datenschutzbehörde (HmbBfDI).
why-email = per E-Mail
why-popup = mit einem Hinweis in der App
why-no-gap = Meta hatte den Start des Trainings für den 27. Mai 2025 angekündigt. Sie haben vorher widersprochen. Deshalb sieht die Redaktion keine Lücke.
why-again = Nach Ihren Angaben hat Meta Ihren Widerspruch nicht bestätigt.
    .unsure = Nach Ihren Angaben wissen Sie nicht, ob Meta einen Widerspruch bestätigt hat.
    .rule = Für 2024 rät die Hamburger Behörde (HmbBfDI), ohne Bestätigung erneut zu widersprechen. Für später folgert das die Redaktion.
why-now = Nach Ihren Angaben haben Sie noch nicht widersprochen. Auch ein Widerspruch von heute ist für künftiges Training wirksam, wenn Meta ihn bestätigt hat.
change-button = Antwort ändern

## Wenn der Widerspruch gilt

keep-email = Behalten Sie die E-Mail. Sie ist Ihr Nachweis.
keep-popup = Haben Sie ein Bildschirmfoto oder eine E-Mail dazu? Behalten Sie das. Es ist Ihr Nachweis.
proof-check = War es wirklich die Bestätigung?
proof-check-text = Die Bestätigung sagt dem Sinn nach: Meta wird Ihre öffentlichen Informationen nicht für künftige KI verwenden. Ein Code mit sechs Ziffern ist keine Bestätigung. „Wir haben Ihre Anfrage erhalten“ auch nicht. Kam sonst nichts, ändern Sie Ihre Antwort.
proof-check-more = So erkennen Sie die Bestätigung
again-title = Trotzdem noch einmal widersprechen
again-when = Sicherheitshalber noch einmal widersprechen sollten Sie, wenn:
again-lost = Sie keinen Nachweis dafür haben
again-address = sich Ihre E-Mail-Adresse bei Meta geändert hat
again-linked = Sie ein Konto erst danach verknüpft haben

## Was der Widerspruch nicht erfasst

not-covered-title = Das erfasst ein Widerspruch nicht
# $date (Text)
not-covered-gap = Training vom 27. Mai 2025 bis zum { $date }, soweit es das Konto schon gab
    .first-day = Training am 27. Mai 2025 vor Ihrem Widerspruch
    .month = Training vom 27. Mai 2025 bis zu Ihrem Widerspruch, soweit es das Konto schon gab
    .unknown = Training vom 27. Mai 2025 bis zu Ihrem Widerspruch, falls er später war
    .new = Training vom 27. Mai 2025 bis zu einem Widerspruch jetzt, soweit es das Konto schon gab
    .several = Training vom 27. Mai 2025 bis zum jeweiligen Widerspruch, soweit es das Konto schon gab
not-covered-others-accounts = Fotos und Beiträge über Sie auf Konten anderer
not-covered-ask = Dort zählt der Widerspruch dieser Personen. Bitten Sie sie darum oder um Löschung.
not-covered-letter = Zum Musterbrief
not-covered-chats = Was Sie dem Chatbot Meta AI schreiben: Geben Sie dort nichts Persönliches ein.
not-covered-other-sources = Daten aus dem Internet und von anderen Firmen
not-covered-own-other-accounts = Ihre Konten, die nicht verknüpft sind: Jedes braucht einen eigenen Widerspruch.
scope = Hier geht es um öffentliche Inhalte, laut Meta nur um die von Erwachsenen.
case-different = Ihr Fall ist anders?

third-party-title = Fotos bei anderen, Daten im Internet
third-party-lead = Für Daten aus anderen Quellen gibt es ein eigenes Formular, mit und ohne Konto.
    .about = Es verlangt genauere Angaben und Nachweise. Das Ergebnis ist offen. Fotos von Ihnen auf Konten anderer erfasst es vielleicht nicht.

views-title = Quellen und andere Ansichten
views-more = Alle Fragen und Antworten

## Ohne Konto

no-account-caption = Ohne Konto bei Facebook und Instagram
no-account-why = Meta hat auch mit Daten aus dem Internet und von anderen Firmen trainiert, sagt die Hamburger Datenschutzbehörde (HmbBfDI).

## Am Ende

# $date (Text); $months (Zahl) – Alter in Monaten
source-line = { $date }, rund { $months } Monate alt.
source-line-checked = Formulare geprüft am { $date }.
source-line-advice = Informationen, keine Rechtsberatung.
finish-hint = Nutzen andere dieses Gerät? Beenden Sie den Check, dann schließen Sie die Seite.
finish-button = Beenden und leeren
