### Was auf allen Seiten steht.

site-name = Widerspruchs-Check
language-name = Deutsch
language-switch = Sprache
skip-to-content = Zum Inhalt springen
new-tab = (neues Fenster)

nav-label = Weitere Seiten
nav-questions = Fragen und Antworten
nav-overview = Übersicht
nav-imprint = Impressum
nav-privacy = Datenschutz
nav-accessibility = Barrierefreiheit

button-continue = Weiter
button-back = Zurück
button-start = Check beginnen
link-start-again = Neu beginnen

answers-title = Ihre Antworten
answers-change = Ändern
# $question (Text) – die Frage, deren Antwort geändert wird
answers-change-hidden = : { $question }

# $day, $month, $year (Text)
date = { $day }.{"\u00A0"}{ $month }{"\u00A0"}{ $year }
month-year = { $month }{"\u00A0"}{ $year }
# $most (Text) – alle bis auf das letzte, mit Komma getrennt; $last (Text)
list-and = { $most } und { $last }

month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
# Weitere Namen und Abkürzungen von Monaten, jeweils nach der Zahl des Monats
months-also = 1 Jänner, 2 Feber, 3 Maerz, 3 Mrz
# Wörter, die neben Tag, Monat und Jahr in einem Datum stehen können
date-words = Montag, Dienstag, Mittwoch, Donnerstag, Freitag, Samstag, Sonnabend, Sonntag, Mo, Di, Mi, Do, Fr, Sa, So, am, dem, den, der, um, vom, te, ten, ter

## Formulare von Meta

form-facebook = Formular für Facebook
form-instagram = Formular für Instagram
form-third-party = Formular für Daten aus anderen Quellen

## Wer etwas sagt

speaker-authority = HmbBfDI
    .explained = Das sagt die Hamburger Datenschutzbehörde auf ihrer Seite.
speaker-meta = laut Meta
    .explained = Das sagt Meta. Der HmbBfDI gibt es so wieder.
speaker-addition = Ergänzung
    .explained = Das steht nicht auf der Seite des HmbBfDI. Die Redaktion dieses Checks („wir“) hat es ergänzt, als eigenen Schluss oder aus der genannten Quelle.
speakers-title = Wer sagt was?

source-authority-page = Seite des HmbBfDI
source-consumer-centres = Verbraucherzentralen
source-menu-reports = Berichte in Presse und Internet
source-reports-2024 = Berichte über das Verfahren von 2024
source-report-2026 = ein ungeprüfter Bericht
source-confirmation-reports = Berichte über die Bestätigung
source-meta-announcement = Ankündigung von Meta (Kopie)
source-meta-notice = Mitteilung von Meta, zitiert in der Presse
source-third-party-guides = Anleitungen zu solchen Formularen
source-noyb = Ankündigung von Meta und Bericht aus zweiter Hand über ein Schreiben von noyb
source-other-bodies = Bremer Datenschutzbehörde und Verbraucherzentralen
source-mecklenburg-vorpommern = Datenschutzbehörde Mecklenburg-Vorpommern
source-sachsen-anhalt = Datenschutzbehörde Sachsen-Anhalt
source-meta-sender-page = Seite von Meta (Kopie)
source-stiftung-warentest = Stiftung Warentest
source-gdpr = Datenschutz-Grundverordnung (DSGVO)
source-bavarian-act = Bayerisches Datenschutzgesetz, Artikel 18
source-picture-act = Kunsturhebergesetz
source-lindqvist = Europäischer Gerichtshof, C-101/01 (Lindqvist)
source-conclusion = Redaktion
# $source (Text) – die Herkunft; $published (Text) – wann sie erschien
source-dated = { $source }, { $published }

## Herkunft und Alter der Inhalte

source-title = Quelle und Stand
source-authority = Der Hamburgische Beauftragte für Datenschutz und Informationsfreiheit (HmbBfDI)
source-page = Seite des HmbBfDI auf Englisch
source-page-german = Seite des HmbBfDI auf Deutsch
# $date (Text) – Tag der Seite der Behörde
source-date = Stand der Inhalte: { $date }.
# $months (Zahl) – Monate seit diesem Tag, gerundet
source-age = { $months ->
    [0] Weniger als einen Monat alt.
    [1] Einen Monat alt.
   *[other] Rund { $months } Monate alt.
}
# $date (Text) – Tag, an dem ein Mensch die Formulare von Meta geprüft hat
source-forms-checked = Die Formulare von Meta wurden zuletzt am { $date } von Hand geprüft.
source-words = Die Sätze sind von der Redaktion.

## Im Rahmen einer anderen Seite

nav-embed = Check einbinden
frame-own-window = In neuem Fenster öffnen
frame-source = Quelle: HmbBfDI
# Folgt auf der ersten Seite im Rahmen auf den Namen des Checks; danach Betreiber und Adresse.
frame-about = zum Widerspruch gegen das KI-Training von Meta
frame-private = Ihre Antworten werden nicht gespeichert und nicht an Meta gesendet.
frame-blocked = Diese Website sperrt hier Formulare, deshalb geht der Check hier nicht. Öffnen Sie bitte diese Adresse in einem neuen Fenster:

# Höhe des Rahmens in Pixeln: Bis zum Knopf „Weiter“ ist jede Frage dieser Sprache zu sehen, gemessen von tests/browser/frame-heights.test.mjs.
frame-height = 840
