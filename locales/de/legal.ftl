### Impressum, Datenschutz, Barrierefreiheit, solange kein Betreiber eingetragen ist.

legal-test-instance = Dies ist eine Testinstanz ohne Betreiber. Sie ist nicht für die Öffentlichkeit bestimmt.

imprint-title = Impressum
imprint-description = Wer den Widerspruchs-Check hier anbietet.
imprint-missing = Wer diesen Check öffentlich anbietet, braucht ein Impressum. Hier ist noch keines eingetragen.

privacy-title = Datenschutz
privacy-description = So geht der Widerspruchs-Check mit Daten um: keine Cookies, keine gespeicherten Antworten, keine Dritten.
privacy-lead = So geht das Programm mit Daten um.
privacy-cookies-title = Keine Cookies, kein Speichern
privacy-cookies = Der Check setzt keine Cookies. Er speichert nichts auf Ihrem Gerät. Er braucht kein JavaScript.
privacy-answers-title = Ihre Antworten
privacy-answers = Ihre Antworten stehen nur in der Seite, die Sie gerade sehen. Mit jedem Schritt gehen sie an diesen Server und kommen mit der nächsten Seite zurück. Der Server speichert sie nicht und schreibt sie in kein Protokoll. Wird dieselbe Seite mehrmals verlangt, hält er sie bis zu zehn Minuten im Arbeitsspeicher bereit. Für wen, weiß er nicht. Nur in einem „Link zu diesem Ergebnis“ stehen sie in der Adresse. Ob Sie ihn nutzen, entscheiden Sie.
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
