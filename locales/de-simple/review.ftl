### Das Bild des Ablaufs und die Mappe zur rechtlichen Prüfung.

## Das Bild des Ablaufs

# $numbers (Text) – etwa „2–10“
flow-accounts = Konten: { $numbers }
# $answers (Text) – frühere Antworten zu demselben Konto
flow-after = wenn vorher: { $answers }
flow-together = für alle Konten zusammen
flow-each = für jedes Konto einzeln
flow-next = nächstes Konto, falls es eines gibt

## Die Mappe

review-title = Mappe zur rechtlichen Prüfung
review-lead = Diese Mappe zeigt alles, was der Widerspruchs-Check fragt und sagt. Das Programm hat sie aus demselben Stand erzeugt, mit dem es arbeitet.
review-version = Version des Programms
review-content-date = Stand der Inhalte
review-languages = Sprachen
review-fingerprint = Kennzeichen dieses Stands
    .explained = Es ändert sich, sobald sich ein Satz, ein Weg, ein Ergebnis, eine Aussage oder ein Formular ändert.
review-contents = Inhalt
review-count-texts = Texte in jeder Sprache
review-count-walks = Wege mit bis zu drei Konten
review-count-groupings = Zeilen: Wer gehört zusammen?
review-count-results = Zeilen: Was gilt für die Gruppe?
review-count-statements = Aussagen
review-count-forms = Formulare

review-changes-title = Was sich seit der letzten Freigabe geändert hat
review-changes-none = Nichts hat sich geändert.
# $version (Text), $fingerprint (Text)
review-changes-since = Verglichen mit Version { $version }, Kennzeichen { $fingerprint }.
review-old = bisher
review-new = jetzt
review-absent = gab es nicht
review-gone = gibt es nicht mehr
review-texts-changed = Geänderte Sätze
# $places (Text) – Überschriften oder Urteile
review-touches = Steht bei: { $places }

review-flow-title = Der Ablauf als Bild
review-flow-lead = Kästen links sind Fragen. Jede Zeile darin nennt Antworten und führt zu einem Ergebnis rechts oder zur nächsten Frage. Gestrichelte Linien führen zum nächsten Konto.

review-paths-title = Alle Wege und ihre Ergebnisse
review-paths-lead = Die Tabelle hat zwei Teile. Der erste sagt, welche Antworten Konten zu einer Gruppe machen. Der zweite sagt, was für eine Gruppe gilt. Jeder Weg durch den Check ist eine Zeile des ersten Teils und für jede Gruppe eine Zeile des zweiten.
review-paths-alike = Antworten, die gleich behandelt werden, teilen sich eine Zeile. Zwischen ihnen steht ein senkrechter Strich.
# $walks (Zahl) – wie viele Wege geprüft wurden
review-paths-checked = Das Programm ist { $walks } Wege abgegangen und hat dabei geprüft: Das Ergebnis einer Gruppe hängt nur von ihren Konten und ihren Antworten ab. Für den Tag stehen drei Fälle: der 27. Mai 2025, ein späterer Tag und „nicht bekannt“.
review-groupings-title = Teil 1: Wer gehört zusammen?
review-results-title = Teil 2: Was gilt für die Gruppe?
review-groupings-own = Wo zu einem Konto nichts steht, ist jede eigene Antwort möglich: jede außer „verknüpft mit“. In der ersten Spalte steht dafür „own“.
review-line = Zeile
# $paths (Zahl) – für wie viele Antwortfolgen die Zeile steht
review-line-paths = { $paths ->
    [1] 1 Weg
   *[other] { $paths } Wege
}
review-group = Gruppe
review-group-single = ein { $network }-Konto
# $one, $other (Text) – Netzwerke
review-group-linked = verknüpfte Konten bei { $one } und { $other }
review-group-linked-same = mehrere verknüpfte { $network }-Konten
review-later-day = ein späterer Tag (Beispiel: 3. August 2025)
# $number (Zahl), $accounts (Text)
review-group-number = Gruppe { $number }: { $accounts }
review-link-unsure = falls etwas zu tun ist: Rat bei unsicherer Verknüpfung
review-follows = Aussagen dazu:

review-statements-title = Aussagen
review-statements-lead = F1 bis F49 sind die Aussagen der Seite der Behörde. Alles andere ist eine Ergänzung.
review-speaker = Wer es sagt
review-source = Quelle
review-places = Steht bei
# $since (Text) – Datum, $note (Text) – Kennung einer Ergänzung
review-contradicted = Andere sehen es anders (seit { $since }). Der Hinweis dazu ist { $note }.

review-forms-title = Formulare

review-texts-title = Alle Texte
review-texts-lead = In geschweiften Klammern steht, was das Programm einsetzt. Wo mehrere Fassungen untereinanderstehen, wählt das Programm nach der Zahl.
review-id = Kennung

review-signoff-title = Freigabe
review-signoff = Geprüft wurde der Stand mit diesem Kennzeichen:
review-signoff-name = Name und Funktion
review-signoff-date = Datum
review-signoff-signature = Unterschrift
review-signoff-remarks = Anmerkungen
