### Was auf allen Seiten steht.
### Einfache Sprache: ein Satz, eine Zeile. Jede Zeile hier ist eine Zeile auf der Seite.

site-name = Widerspruchs-Check
language-name = Einfache Sprache
language-switch = Sprache
skip-to-content = Zum Inhalt springen
new-tab = in neuem Fenster

nav-label = Weitere Seiten
nav-questions = Fragen und Antworten
nav-overview = Übersicht
nav-imprint = Impressum
nav-privacy = Datenschutz
nav-accessibility = Barriere-Freiheit

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

speaker-authority = Laut Behörde in Hamburg
    .explained =
        Gemeint ist die Datenschutz-Behörde in Hamburg.
        Die Behörde passt auf:
        Halten sich alle an den Datenschutz?
speaker-meta = Laut Meta
    .explained =
        Meta ist die Firma von Facebook und Instagram.
        Die Behörde schreibt, was Meta sagt.
speaker-addition = Zusatz
    .explained =
        Die Behörde in Hamburg sagt das nicht.
        Wir machen diesen Check.
        Wir haben es dazu geschrieben.
        Oder wir haben es von anderen.
        Dann steht dort, von wem.
speakers-title = Wer sagt was?

source-authority-page = Seite von der Behörde in Hamburg
source-consumer-centres = Verbraucher-Zentralen
source-menu-reports = Berichte in Presse und Internet
source-reports-2024 = Berichte von 2024
source-report-2026 = ein Bericht, nicht geprüft
source-confirmation-reports = Berichte über die Bestätigung
source-meta-announcement = Meta, aus einer Kopie
source-meta-notice = Meta, aus der Presse
source-third-party-guides = Anleitungen zum Formular
source-noyb = Meta und Bericht über einen noyb-Brief
source-other-bodies = Datenschutz-Behörde in Bremen und Verbraucher-Zentralen
source-mecklenburg-vorpommern = Datenschutz-Behörde in Mecklenburg-Vorpommern
source-sachsen-anhalt = Datenschutz-Behörde in Sachsen-Anhalt
source-meta-sender-page = Kopie von einer Seite von Meta
source-stiftung-warentest = Stiftung Warentest
source-gdpr = Datenschutz-Grund-Verordnung, eine Art Gesetz
source-bavarian-act = Bayerisches Datenschutz-Gesetz, Artikel 18
source-picture-act = Kunst-Urheber-Gesetz
source-lindqvist = Europäischer Gerichtshof, Urteil Lindqvist
source-conclusion = von uns
# $source (Text) – die Herkunft; $published (Text) – wann sie erschien
source-dated = { $source }, { $published }

## Herkunft und Alter der Inhalte

source-title = Daher kommen die Infos
source-authority =
    Eine Behörde in Hamburg passt auf den Datenschutz auf.
    Ihr kurzer Name ist HmbBfDI.
    Hier ist ihre Seite
source-page = Seite von der Behörde auf Englisch
source-page-german = Seite von der Behörde auf Deutsch
# $date (Text) – Tag der Seite der Behörde
source-date = Die Infos sind vom { $date }.
# $months (Zahl) – Monate seit diesem Tag, gerundet
source-age = { $months ->
    [0] Sie sind weniger als 1 Monat alt.
    [1] Sie sind 1 Monat alt.
   *[other] Sie sind etwa { $months } Monate alt.
}
source-words = Die Sätze sind von uns.

## Im Rahmen einer anderen Seite

nav-embed = Check auf anderen Seiten zeigen
frame-own-window = In neuem Fenster öffnen
frame-source = Quelle: HmbBfDI
# Folgt auf der ersten Seite im Rahmen auf den Namen des Checks; danach Betreiber und Adresse.
frame-about = zum Widerspruch gegen das KI-Training von Meta
frame-private =
    Wir speichern Ihre Antworten nicht.
    Wir senden sie nicht an Meta.
frame-blocked =
    Hier geht der Check leider nicht.
    Diese Internet-Seite erlaubt hier keine Formulare.
    Öffnen Sie bitte diese Adresse in einem neuen Fenster:

# $date (Text)
source-forms-checked =
    Ein Mensch hat die Formulare geprüft.
    Zuletzt war das am { $date }.

# Höhe des Rahmens in Pixeln: Bis zum Knopf „Weiter“ ist jede Frage dieser Sprache zu sehen, gemessen von tests/browser/frame-heights.test.mjs.
frame-height = 1200
