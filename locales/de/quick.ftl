### Der Schnell-Check für die Beratung: alle Fragen zu einem Konto oder einer Gruppe auf einer Seite.

quick-title = Schnell-Check für die Beratung
quick-description = Alle Fragen zu einem Konto oder zu verknüpften Konten auf einer Seite, für Beraterinnen und Berater.
quick-lead = Alle Fragen zu einem Konto auf einer Seite. Mehrere Konten gehen nur, wenn sie miteinander verknüpft sind. Sonst nehmen Sie den Check.
quick-accounts = Welche Konten sind es?
quick-confirmed = Hat Meta den Widerspruch gegen das KI-Training bestätigt?
quick-objected = Wenn ja: Wann war der Widerspruch?
quick-date = Wenn es am 27. Mai 2025 oder später war: An welchem Tag?
quick-button = Ergebnis zeigen
nav-quick = Schnell-Check
