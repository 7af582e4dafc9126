### Alle Fragen und alle Ergebnisse auf einer Seite.

overview-title = Übersicht: alle Fragen und alle Ergebnisse
overview-lead =
    Diese Seite zeigt den ganzen Check.
    Sie hilft beim Beraten.
    Sie können die Seite drucken.
    Sie können hier alles in Ruhe lesen.
    Die Seite kommt aus demselben Programm wie der Check.
overview-questions-title = Die Fragen
overview-example = Als Beispiel steht hier „{ $subject }“.
overview-asked = Wann kommt diese Frage?
overview-asked-accounts = Immer, als erste Frage.
overview-asked-linked = Bei 2 oder mehr Konten.
overview-asked-objected =
    Sind alle Konten verknüpft?
    Dann kommt die Frage einmal.
    Sonst kommt sie für jedes Konto.
overview-asked-date = Nach einem Widerspruch am 27. Mai 2025 oder später.
overview-asked-confirmed =
    Nach jedem Widerspruch.
    Und wenn Sie es nicht wissen.
overview-choices = Auswahl
overview-errors = Mögliche Fehler
overview-choice-with =
    { $choice }.
    Das gibt es für jedes frühere Konto.
    Es kommt, wenn nur einige Konten verknüpft sind.
    Es kommt auch, wenn Sie es nicht wissen.
overview-rule-title = Die Regel
overview-rule-caption = Welche Antworten führen zu welchem Ergebnis?
overview-rule-objected = Widersprochen
overview-rule-confirmed = Bestätigt
overview-rule-verdict = Ergebnis
overview-rule-none = keine Frage
overview-rule-or =
    { $first }
    oder: { $second }
overview-rule-shared =
    Das Konto gehört zu dem anderen Konto.
    Beide haben dasselbe Ergebnis.
overview-rule-known-day = Tag bekannt
overview-rule-unknown-day = Tag nicht bekannt
overview-results-title = Die Ergebnisse
overview-results-lead =
    Hier stehen alle Ergebnisse.
    Das Konto ist nur ein Beispiel.
# $date (Text) – ein Tag als Beispiel
overview-results-date = Das Beispiel nutzt den { $date }.
overview-result-linked = Bei verknüpften Konten
overview-result-no-account = Ohne Konto

## Beschreibung für Such-Maschinen

overview-description = Alle Fragen und alle Ergebnisse auf einer Seite.
