### Die Regel und alle Fragen auf einer Seite.

overview-title = Übersicht: Regel, Fragen und Ergebnisse
overview-description = Die Regel, alle Fragen und alle Ergebnisse des Widerspruchs-Checks auf einer Seite, zum Beraten, Drucken und Prüfen.
overview-lead = Der ganze Check auf einer Seite, für die Beratung und zum Drucken. Die Seite kommt aus demselben Programm wie der Check.
overview-rule-title = Die Regel
overview-rule-caption = Welche Antworten zu welchem Ergebnis führen
overview-rule-confirmed = Bestätigt
overview-rule-objected = Widersprochen
overview-rule-verdict = Ergebnis
overview-rule-not-asked = wird nicht gefragt
overview-rule-or = { $first } oder { $second }
overview-rule-known-day = zum Beispiel 3. August 2025
overview-rule-unknown-day = Tag nicht bekannt
overview-linked = Verknüpfte Konten teilen sich einen Widerspruch und damit ein Ergebnis.
overview-several = Mehrmals widersprochen? Es zählt der früheste Widerspruch, den Meta bestätigt hat.
overview-no-account = Ohne Konto
overview-questions-title = Die Fragen
overview-asked = Gefragt wird:
overview-asked-accounts = immer, zuerst
overview-asked-linked = bei zwei oder mehr Konten
overview-asked-groups = bei drei oder mehr Konten, wenn nur einige verknüpft sind
overview-asked-confirmed = einmal je Gruppe verknüpfter Konten, sonst für jedes Konto
overview-asked-objected = wenn Meta den Widerspruch bestätigt hat
overview-asked-date = wenn Sie am 27. Mai 2025 oder später widersprochen haben
