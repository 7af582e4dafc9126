### Was vom Betreiber handelt: Fuß der Seiten, Impressum, Datenschutz, Erklärung zur Barrierefreiheit.

# Sprache und Land in Vorschauen anderer Dienste (Open Graph)
language-territory = de_DE

operator-of = Anbieter:
body-email = E-Mail:
body-phone = Telefon:
body-web = Website:

# $name (Text) – der Betreiber
legal-not-entered = { $name } hat diese Angaben noch nicht eingetragen. Diese Instanz ist noch nicht für die Öffentlichkeit bestimmt.

## Impressum

imprint-law = Angaben nach § 5 des Digitale-Dienste-Gesetzes (DDG)
imprint-provider-title = Anbieter
imprint-represented-title = Vertreten durch
imprint-supervisor-title = Aufsichtsbehörde
imprint-register-title = Register
imprint-vat-title = Umsatzsteuer-Identifikationsnummer
imprint-responsible-title = Verantwortlich für den Inhalt nach § 18 Absatz 2 MStV

## Datenschutz (Art. 13 DSGVO)

privacy-notice-lead = So gehen wir mit Ihren Daten um, wenn Sie diesen Check benutzen.
privacy-controller-title = Wer verantwortlich ist
privacy-controller = Verantwortlich im Sinne der Datenschutz-Grundverordnung (DSGVO) ist:
privacy-officer-title = Kontakt zur oder zum Datenschutzbeauftragten
privacy-data-title = Welche Daten der Server verarbeitet
privacy-technical = Ihr Browser sendet auch technische Angaben mit, zum Beispiel seine Sprache. Danach wählt der Server die Sprache der Seite.
privacy-answers-nobody = Der Check fragt nicht nach Ihrem Namen und nicht nach Ihren Zugangsdaten.
privacy-purpose-title = Zweck und Rechtsgrundlage
privacy-purpose = Der Server verarbeitet die Daten, um Ihnen die Seiten und Ihr Ergebnis zu zeigen. Die Rechtsgrundlage ist:
privacy-recipients-title = Wer Daten erhält
privacy-hosting = Den Server betreibt in unserem Auftrag (Art. 28 DSGVO):
privacy-no-hosting = Wir betreiben den Server selbst.
privacy-storage-title = Wie lange Daten gespeichert werden
privacy-storage = Das Programm schreibt weder Ihre IP-Adresse noch Ihre Antworten auf einen Datenträger oder in ein Protokoll. Beides steht nur im Arbeitsspeicher: die IP-Adresse, solange die Verbindung besteht, die Antworten, bis die Seite gesendet ist. Dann gibt das Programm den Platz frei. Überschrieben wird er, sobald etwas anderes ihn braucht. Das Programm kann zählen, wie oft Seiten und Ergebnisse vorkommen. Keine dieser Zahlen führt zu Ihnen.
privacy-server-logs-title = Protokolle des vorgeschalteten Servers
privacy-duty-title = Müssen Sie Daten angeben?
privacy-duty = Sie sind nicht verpflichtet, Daten anzugeben. Ohne Ihre IP-Adresse kann der Server Ihnen aber keine Seite senden. Eine automatisierte Entscheidung nach Art. 22 DSGVO gibt es nicht. Das Ergebnis ist eine Auskunft.
privacy-rights-title = Ihre Rechte
privacy-rights = Nach der DSGVO haben Sie uns gegenüber diese Rechte:
privacy-right-access = Auskunft über Ihre Daten (Art. 15)
privacy-right-rectification = Berichtigung falscher Daten (Art. 16)
privacy-right-erasure = Löschung (Art. 17)
privacy-right-restriction = Einschränkung der Verarbeitung (Art. 18)
privacy-right-objection-title = Ihr Recht auf Widerspruch
privacy-right-objection = Sie können der Verarbeitung Ihrer Daten durch uns jederzeit widersprechen. Nennen Sie dafür Gründe, die sich aus Ihrer besonderen Situation ergeben (Art. 21).
privacy-rights-limits = Das Programm speichert nichts über Sie. Deshalb haben wir meist keine Daten, die wir Ihnen zuordnen können (Art. 11).
privacy-complaint-title = Beschwerde
privacy-complaint = Sie können sich bei einer Datenschutzaufsichtsbehörde beschweren (Art. 77). Für uns zuständig ist:

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
