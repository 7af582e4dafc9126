### Alle Fragen und alle Ergebnisse auf einer Seite.

overview-title = Übersicht: alle Fragen und alle Ergebnisse
overview-description = Alle Fragen und alle Ergebnisse des Widerspruchs-Checks auf einer Seite, zum Lesen, Beraten und Drucken.
overview-lead = Diese Seite zeigt den ganzen Check auf einmal. Sie ist für die Beratung, zum Drucken und zum Nachlesen. Sie entsteht aus demselben Programm wie der Check.
overview-questions-title = Die Fragen
overview-example = Als Beispiel steht hier „{ $subject }“.
overview-asked = Gefragt wird:
overview-asked-accounts = immer, zuerst
overview-asked-linked = bei zwei oder mehr Konten
overview-asked-groups = bei drei oder mehr Konten, wenn nur einige verknüpft sind
overview-asked-confirmed = für jede Gruppe verknüpfter Konten einmal, sonst für jedes Konto
overview-asked-objected = wenn Meta bestätigt hat
overview-asked-date = wenn Sie am 27. Mai 2025 oder später widersprochen haben
overview-choices = Auswahl
overview-errors = Mögliche Fehler
overview-rule-title = Die Regel
overview-rule-caption = Welche Antworten zu welchem Ergebnis führen
overview-rule-objected = Widersprochen
overview-rule-confirmed = Bestätigt
overview-rule-verdict = Ergebnis
overview-rule-not-asked = wird nicht gefragt
overview-rule-or = { $first } oder { $second }
overview-rule-known-day = Tag bekannt
overview-rule-unknown-day = Tag nicht bekannt
