### Was vom Betreiber handelt: Fuß der Seiten, Impressum, Datenschutz, Erklärung zur Barrierefreiheit.
### Der Datenschutz steht hier in Einfacher Sprache: Jede Zeile ist eine Zeile auf der Seite.
### Impressum und Erklärung behalten die amtlichen Worte, die Gesetz und Muster vorgeben.

# Sprache und Land in Vorschauen anderer Dienste (Open Graph)
language-territory = de_DE

operator-of = Anbieter:
body-email = E-Mail:
body-phone = Telefon:
body-web = Internet-Seite:

# $name (Text) – der Betreiber
legal-not-entered =
    Hier fehlen noch Angaben.
    Sie kommen von:
    { $name }
    Der Check ist noch nicht für alle Menschen da.

## Impressum

imprint-law = Angaben nach § 5 des Digitale-Dienste-Gesetzes (DDG)
imprint-provider-title = Anbieter
imprint-represented-title = Vertreten durch
imprint-supervisor-title = Aufsichtsbehörde
imprint-register-title = Register
imprint-vat-title = Umsatzsteuer-Identifikationsnummer
imprint-responsible-title = Verantwortlich für den Inhalt nach § 18 Absatz 2 MStV

## Datenschutz (Art. 13 DSGVO)

privacy-notice-lead =
    Datenschutz ist der Schutz von Ihren Daten.
    Sie benutzen diesen Check.
    So gehen wir dabei mit Ihren Daten um.
privacy-controller-title = Wer ist zuständig?
privacy-controller =
    Ein Gesetz in Europa schützt Ihre Daten.
    Es heißt Datenschutz-Grund-Verordnung.
    Nach diesem Gesetz ist hier zuständig:
privacy-officer-title = Wen können Sie zum Datenschutz fragen?
privacy-data-title = Diese Daten braucht der Server
privacy-technical =
    Auch Ihr Browser sendet Angaben.
    Der Browser ist das Programm für Internet-Seiten.
    Ein Beispiel ist seine Sprache.
    Danach wählt der Server die Sprache von der Seite.
privacy-answers-nobody =
    Der Check fragt nicht nach Ihrem Namen.
    Er fragt auch nicht nach einem Passwort.
    Er fragt auch nicht nach anderen Zugangs-Daten.
privacy-purpose-title = Warum braucht der Server Daten?
privacy-purpose =
    Der Server zeigt Ihnen die Seiten und Ihr Ergebnis.
    Nur dafür braucht er die Daten.
    Ein Gesetz erlaubt uns das.
    Das ist die Stelle im Gesetz:
privacy-recipients-title = Wer bekommt Daten?
privacy-hosting =
    Der Server läuft bei einem Partner von uns.
    Der Partner arbeitet in unserem Auftrag.
    Die Regeln stehen in der Datenschutz-Grund-Verordnung.
    Das steht dort in Artikel 28.
    Der Partner heißt:
privacy-no-hosting = Wir kümmern uns selbst um den Server.
privacy-storage-title = Wie lange bleiben die Daten?
privacy-storage =
    Das Programm speichert Ihre IP-Adresse nicht.
    Das Programm speichert Ihre Antworten nicht.
    Es braucht beides nur für die nächste Seite.
    Danach gibt es den Platz im Server wieder frei.
    Später kommt dort etwas anderes hin.
    Das Programm kann zählen: So oft gab es ein Ergebnis.
    Es weiß dabei nicht: Wer war das?
privacy-server-logs-title = Was schreibt der Server davor auf?
privacy-duty-title = Müssen Sie Daten angeben?
privacy-duty =
    Sie müssen keine Daten angeben.
    Aber der Server braucht Ihre IP-Adresse.
    Sonst kann er Ihnen keine Seite senden.
    Kein Computer entscheidet hier allein über Sie.
    Regeln dazu stehen in der Datenschutz-Grund-Verordnung.
    Das steht dort in Artikel 22.
    Das Ergebnis ist nur eine Auskunft.
privacy-rights-title = Ihre Rechte
privacy-rights =
    Sie haben Rechte bei Ihren Daten.
    Sie stehen in der Datenschutz-Grund-Verordnung.
    Diese Rechte haben Sie bei uns:
privacy-right-access =
    Sie können fragen: Welche Daten haben Sie über mich?
    Das steht dort in Artikel 15.
privacy-right-rectification =
    Sie können sagen: Ändern Sie falsche Daten.
    Das steht dort in Artikel 16.
privacy-right-erasure =
    Sie können sagen: Löschen Sie meine Daten.
    Das steht dort in Artikel 17.
privacy-right-restriction =
    Sie können sagen: Nutzen Sie meine Daten nur eingeschränkt.
    Das steht dort in Artikel 18.
privacy-right-objection-title = Ihr Recht auf Widerspruch
privacy-right-objection =
    Wir nutzen Ihre Daten.
    Sie können uns jederzeit widersprechen.
    Nennen Sie uns dafür Gründe.
    Die Gründe kommen aus Ihrer besonderen Lage.
    Das steht in der Datenschutz-Grund-Verordnung.
    Das steht dort in Artikel 21.
privacy-rights-limits =
    Das Programm speichert nichts über Sie.
    Deshalb haben wir meist keine Daten über Sie.
    Das steht in der Datenschutz-Grund-Verordnung.
    Das steht dort in Artikel 11.
privacy-complaint-title = Sich beschweren
privacy-complaint =
    Sie können sich bei einer Datenschutz-Behörde beschweren.
    Das steht in der Datenschutz-Grund-Verordnung.
    Das steht dort in Artikel 77.
    Für uns ist diese Behörde zuständig:

## Erklärung zur Barrierefreiheit (§ 7 BITV 2.0, Durchführungsbeschluss (EU) 2018/1523)

statement-title = Erklärung zur Barrierefreiheit
# $name (Text) – der Betreiber; $law (Text) – die Rechtsgrundlage, wie der Betreiber sie nennt
statement-lead = { $name } ist bemüht, diesen Check barrierefrei zugänglich zu machen. Rechtsgrundlage: { $law }.
# $address (Text) – die Startseite
statement-scope = Diese Erklärung gilt für: { $address }
statement-state-title = Stand der Vereinbarkeit mit den Anforderungen
# $law (Text) – wie oben
statement-state-full = Dieser Check ist mit den Anforderungen vollständig vereinbar ({ $law }).
statement-state-partial = Dieser Check ist mit den Anforderungen teilweise vereinbar ({ $law }). Der nächste Abschnitt nennt, was nicht barrierefrei ist.
statement-state-none = Dieser Check ist mit den Anforderungen nicht vereinbar ({ $law }). Der nächste Abschnitt nennt, was nicht barrierefrei ist.
statement-barriers-title = Nicht barrierefreie Inhalte
statement-non-compliance = Unvereinbarkeit mit den Anforderungen
statement-disproportionate-burden = Unverhältnismäßige Belastung
statement-out-of-scope = Inhalte, für die das Gesetz nicht gilt
statement-alternative = Barrierefreie Alternative:
# $date (Text)
statement-until = Geplant ist die Behebung bis zum { $date }.
statement-meta = Links führen zu Formularen auf den Websites von Meta. Für diese Websites gilt diese Erklärung nicht.
statement-made-title = Erstellung dieser Erklärung
# $date (Text)
statement-created = Diese Erklärung wurde am { $date } erstellt.
statement-method-own = Sie beruht auf einer Selbstbewertung.
# $assessor (Text) – wer geprüft hat
statement-method-third-party = Sie beruht auf einer Bewertung durch Dritte: { $assessor }.
# $date (Text)
statement-reviewed = Zuletzt überprüft wurde sie am { $date }.
statement-report = Bericht über die Prüfung
statement-feedback-title = Barrieren melden: Feedback und Kontakt
statement-feedback = Sind Ihnen Barrieren aufgefallen? Haben Sie Fragen zur Barrierefreiheit? Oder brauchen Sie Informationen in einer zugänglichen Form? Schreiben Sie uns. Wir antworten innerhalb eines Monats.
statement-enforcement-title = Schlichtung und Durchsetzung
statement-enforcement = Sie haben keine zufriedenstellende Antwort erhalten? Dann können Sie sich an diese Stelle wenden:
statement-other-title = Diese Erklärung in anderer Form
statement-easy-language = In Leichter Sprache
statement-sign-language = In Deutscher Gebärdensprache
