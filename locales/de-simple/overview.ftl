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
overview-asked-groups = bei 3 oder mehr Konten, wenn nur einige verknüpft sind
overview-asked-confirmed = für verknüpfte Konten einmal, sonst für jedes Konto
overview-asked-objected = wenn Meta bestätigt hat
overview-asked-date = wenn Sie am 27. Mai 2025 oder später widersprochen haben
overview-choices = Auswahl
overview-errors = Mögliche Fehler
overview-rule-title = Die Regel
overview-rule-caption = Welche Antworten führen zu welchem Ergebnis?
overview-rule-objected = Widersprochen
overview-rule-confirmed = Bestätigt
overview-rule-verdict = Ergebnis
overview-rule-not-asked = Das fragen wir nicht.
overview-rule-or =
    { $first }
    oder: { $second }
overview-rule-known-day = Tag bekannt
overview-rule-unknown-day = Tag nicht bekannt

## Beschreibung für Such-Maschinen

overview-description = Alle Fragen und alle Ergebnisse auf einer Seite.
