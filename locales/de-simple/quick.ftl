### Der Schnell-Check für die Beratung: alle Fragen zu einem Konto oder einer Gruppe auf einer Seite.

quick-title = Schnell-Check für die Beratung
quick-description = Alle Fragen zu einem Konto auf einer Seite.
quick-lead =
    Hier stehen alle Fragen zu einem Konto auf einer Seite.
    Diese Seite ist für Berater und Beraterinnen.
    Mehrere Konten gehen nur, wenn sie verknüpft sind.
    Sonst nehmen Sie den Check.
quick-accounts = Welche Konten sind es?
quick-confirmed = Hat Meta den Widerspruch bestätigt?
quick-objected = Wenn ja: Wann war der Widerspruch?
quick-date =
    War es am 27. Mai 2025 oder später?
    An welchem Tag?
quick-button = Ergebnis zeigen
nav-quick = Schnell-Check
