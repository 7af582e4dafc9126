### Alle Fragen und alle Ergebnisse auf einer Seite.

overview-title = Übersicht: alle Fragen und alle Ergebnisse
overview-description = Alle Fragen und alle Ergebnisse des Widerspruchs-Checks auf einer Seite, zum Lesen, Beraten und Drucken.
overview-lead = Diese Seite zeigt den ganzen Check auf einmal. Sie ist für die Beratung, zum Drucken und zum Nachlesen. Sie entsteht aus demselben Programm wie der Check.
overview-questions-title = Die Fragen
overview-example = Als Beispiel steht hier „{ $subject }“.
overview-asked = Gefragt wird:
overview-asked-accounts = immer, zuerst
overview-asked-linked = bei zwei oder mehr Konten
overview-asked-objected = einmal, wenn alle Konten verknüpft sind; sonst für jedes Konto
overview-asked-date = wenn Sie am 27. Mai 2025 oder später widersprochen haben
overview-asked-confirmed = wenn Sie widersprochen haben oder es nicht wissen
overview-choices = Auswahl
overview-errors = Mögliche Fehler
overview-choice-with = Für jedes frühere Konto, wenn nur einige Konten verknüpft sind oder Sie es nicht wissen: { $choice }
overview-rule-title = Die Regel
overview-rule-caption = Welche Antworten zu welchem Ergebnis führen
overview-rule-objected = Widersprochen
overview-rule-confirmed = Bestätigt
overview-rule-verdict = Ergebnis
overview-rule-none = wird nicht gefragt
overview-rule-or = { $first } oder { $second }
overview-rule-shared = Das Konto gehört zur Gruppe des anderen Kontos und teilt ihr Ergebnis.
overview-rule-known-day = Tag bekannt
overview-rule-unknown-day = Tag nicht bekannt
overview-results-title = Die Ergebnisse
overview-results-lead = Hier stehen alle Ergebnisse mit einem Beispielkonto.
# $date (Text) – ein Tag als Beispiel
overview-results-date = Als Beispieltag steht hier der { $date }.
overview-result-linked = Bei verknüpften Konten
overview-result-no-account = Ohne Konto
