### Fehlerseiten: Überschrift und was man tun kann.

fault-back = Zur Startseite
fault-check = Check beginnen
fault-bad-request = Diese Anfrage können wir nicht lesen.
    .hint = Beginnen Sie den Check bitte neu.
fault-not-found = Diese Seite gibt es hier nicht.
    .hint = Vielleicht ist die Adresse unvollständig. Beginnen Sie bitte auf der Startseite.
fault-wrong-method = So lässt sich diese Seite nicht öffnen.
    .hint = Öffnen Sie bitte die Startseite.
fault-too-slow = Ihre Angaben sind nicht ganz angekommen.
    .hint = Gehen Sie bitte einen Schritt zurück und versuchen Sie es noch einmal.
fault-too-large = Diese Anfrage ist zu groß.
    .hint = So viele Angaben braucht der Check nicht. Beginnen Sie ihn bitte neu.
fault-wrong-type = Diese Art von Daten nimmt der Check nicht an.
    .hint = Beginnen Sie den Check bitte neu und nutzen Sie das Formular auf der Seite.
fault-internal = Bei uns ist ein Fehler passiert.
    .hint = Gehen Sie bitte einen Schritt zurück und versuchen Sie es noch einmal.
fault-unavailable = Gerade sind zu viele Menschen gleichzeitig hier.
    .hint = Versuchen Sie es bitte in einer Minute noch einmal.
fault-nothing-left = Es gibt nichts, woran zu erinnern ist.
    .hint = Nach Ihren Antworten ist nichts mehr zu tun. Ihr Ergebnis steht eine Seite zurück.
