### Impressum, Datenschutz, Barrierefreiheit, solange kein Betreiber eingetragen ist.

legal-test-instance = Dies ist eine Testinstanz ohne Betreiber. Sie ist nicht für die Öffentlichkeit bestimmt.

imprint-title = Impressum
imprint-description = Wer den Widerspruchs-Check hier anbietet.
imprint-missing = Wer diesen Check öffentlich anbietet, braucht ein Impressum. Hier ist noch keines eingetragen.

privacy-title = Datenschutz
privacy-description = So geht der Widerspruchs-Check mit Daten um: keine Cookies, keine gespeicherten Antworten, keine Inhalte anderer Anbieter.
privacy-lead = So geht das Programm mit Daten um.
privacy-cookies-title = Cookies und der Speicher Ihres Browsers
privacy-cookies = Der Check setzt keine Cookies und legt selbst nichts auf Ihrem Gerät ab. Ihr Browser behält wie bei jeder Website, was er Ihnen gezeigt hat. So bleiben auch Ihre Antworten in seinem Verlauf und in seinem Speicher. Dort stehen sie, bis Sie oder der Browser sie löschen. JavaScript braucht der Check nicht.
privacy-answers-title = Ihre Antworten
privacy-answers = Ihre Antworten stehen in der Seite, die Sie gerade sehen. Mit jedem Schritt sendet Ihr Browser sie an diesen Server und erhält sie mit der nächsten Seite zurück. Das Programm speichert sie nicht und schreibt sie in kein Protokoll. In einer Adresse stehen sie nur, wenn Sie den Link „Dieses Ergebnis als Link“ benutzen. Dann können sie auch im Verlauf des Browsers und in Protokollen anderer Server stehen. Ob Sie den Link benutzen, entscheiden Sie.
privacy-address-title = Ihre Internet-Adresse
privacy-address = Der Server braucht Ihre IP-Adresse, um Ihnen die Seite zu schicken. Das Programm schreibt sie in kein Protokoll.
privacy-others-title = Keine Dritten
privacy-others = Die Seiten laden nichts von anderen Servern. Erst wenn Sie einen Link zu Meta öffnen, erfährt Meta von Ihrem Besuch dort.
privacy-missing = Die Angaben zur verantwortlichen Stelle fehlen hier noch.

accessibility-title = Barrierefreiheit
accessibility-description = Wie barrierefrei der Widerspruchs-Check ist und welches Ziel er hat.
accessibility-lead = Dieser Check soll für alle Menschen gut zu benutzen sein.
accessibility-goal = Unser Ziel sind die Regeln der WCAG 2.2, Stufe AA. Der Check lässt sich ganz mit der Tastatur bedienen. Er funktioniert ohne JavaScript.
accessibility-easy = Den Check gibt es auch in Einfacher Sprache. Er folgt dann den Regeln für Leichte Sprache. So heißt er aber nicht, denn Menschen aus der Zielgruppe haben die Texte noch nicht geprüft.
accessibility-missing = Eine Erklärung zur Barrierefreiheit gibt der Betreiber ab. Hier gibt es noch keine.
