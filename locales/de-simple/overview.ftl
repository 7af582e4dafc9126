### Die Regel und alle Fragen auf einer Seite.

overview-title = Übersicht: Regel, Fragen und Ergebnisse
overview-lead =
    Diese Seite zeigt den ganzen Check.
    Sie hilft beim Beraten.
    Sie können die Seite drucken.
overview-rule-title = Die Regel
overview-rule-caption = Welche Antworten führen zu welchem Ergebnis?
overview-rule-confirmed = Bestätigt
overview-rule-objected = Widersprochen
overview-rule-verdict = Ergebnis
overview-rule-not-asked = keine Frage
overview-rule-or =
    { $first }
    oder: { $second }
overview-rule-known-day = Tag bekannt
overview-rule-unknown-day = Tag nicht bekannt
overview-linked =
    Sind Konten verknüpft?
    Dann haben sie ein gemeinsames Ergebnis.
overview-several =
    Haben Sie mehrmals widersprochen?
    Dann zählt der früheste bestätigte Widerspruch.
overview-no-account = Ohne Konto
overview-questions-title = Die Fragen
overview-asked = Wann kommt diese Frage?
overview-asked-accounts = Immer, als erste Frage.
overview-asked-linked = Bei 2 oder mehr Konten.
overview-asked-groups =
    Bei 3 oder mehr Konten.
    Und wenn nur einige verknüpft sind.
overview-asked-confirmed =
    Einmal für verknüpfte Konten.
    Sonst für jedes Konto.
overview-asked-objected = Nach einer Bestätigung von Meta.
overview-asked-date = Nach einem Widerspruch am 27. Mai 2025 oder später.

## Beschreibung für Such-Maschinen

overview-description = Regel, Fragen und Ergebnisse auf einer Seite.
