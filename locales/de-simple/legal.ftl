### Impressum, Datenschutz, Barrierefreiheit, solange kein Betreiber eingetragen ist.

legal-test-instance =
    Das hier ist nur ein Test.
    Noch steht nicht fest: Wer bietet den Check an?
    Der Check ist noch nicht für alle Menschen da.

imprint-title = Impressum
imprint-missing =
    Ein Impressum sagt: Wer macht diese Internet-Seite?
    Wer den Check für alle anbietet, braucht ein Impressum.
    Hier steht noch keins.

privacy-title = Datenschutz
privacy-lead =
    Datenschutz ist der Schutz von Ihren Daten.
    So geht das Programm mit Ihren Daten um.
privacy-cookies-title = Cookies und Ihr Browser
privacy-cookies =
    Der Check nutzt keine Cookies.
    Cookies sind kleine Dateien von Internet-Seiten.
    Der Check speichert nichts auf Ihrem Gerät.
    Aber Ihr Browser speichert etwas.
    Der Browser ist das Programm für Internet-Seiten.
    Er merkt sich die Seiten und Ihre Antworten.
    Das macht er bei jeder Internet-Seite.
    Sie können das im Browser löschen.
    Der Check braucht kein JavaScript.
    JavaScript heißt: kleine Programme in einer Internet-Seite.
privacy-answers-title = Ihre Antworten
privacy-answers =
    Sie machen den Check?
    Dann stehen Ihre Antworten auf der Seite.
    Mit jedem Schritt gehen sie an unseren Computer.
    Dieser Computer heißt Server.
    Mit der nächsten Seite kommen sie zurück.
    Der Server speichert Ihre Antworten nicht.
    Er schreibt sie auch nicht auf.
    Es gibt „Dieses Ergebnis als Link“.
    In diesem Link stehen Ihre Antworten auch.
    In anderen Links stehen sie nicht.
    Nutzen Sie den Link?
    Dann können Browser und andere Computer ihn speichern.
privacy-address-title = Ihre Internet-Adresse
privacy-address =
    Ihr Gerät hat im Internet eine Adresse.
    Sie heißt IP-Adresse.
    Der Server ist unser Computer im Internet.
    Der Server braucht die Adresse von Ihrem Gerät.
    Nur so kann er Ihnen die Seite schicken.
    Das Programm schreibt die Adresse nicht auf.
privacy-others-title = Keine anderen Firmen
privacy-others =
    Die Seiten laden nichts von anderen Servern.
    Öffnen Sie einen Link zu Meta?
    Erst dann erfährt Meta von Ihrem Besuch dort.
privacy-missing =
    Wer ist für die Daten zuständig?
    Das steht hier noch nicht.

accessibility-title = Barriere-Freiheit
accessibility-lead =
    Alle Menschen sollen diesen Check gut nutzen können.
    Das heißt: Barriere-Freiheit.
accessibility-goal =
    Dafür gibt es Regeln.
    Sie heißen WCAG 2.2, Stufe AA.
    Diese Regeln sind unser Ziel.
    Für den Check reicht die Tastatur.
    Er geht auch ohne JavaScript.
    JavaScript heißt: kleine Programme in einer Internet-Seite.
accessibility-easy =
    Diese Seiten sind in Einfacher Sprache.
    Wir folgen dabei den Regeln für Leichte Sprache.
    Wir nennen die Seiten aber nicht so.
    Menschen mit Lern-Schwierigkeiten müssen den Text zuerst prüfen.
    Das ist noch nicht passiert.
accessibility-missing =
    Wer den Check anbietet, schreibt eine Erklärung zur Barriere-Freiheit.
    Hier gibt es noch keine Erklärung.

## Beschreibung für Such-Maschinen

imprint-description = Wer diesen Check anbietet.
privacy-description = Der Check nutzt keine Cookies und speichert keine Antworten.
accessibility-description = Können alle Menschen den Check benutzen?
