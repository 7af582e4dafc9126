### Fehlerseiten: Überschrift und was man tun kann.

fault-back = Zur Start-Seite
fault-check = Check beginnen
fault-bad-request = Wir können das nicht lesen.
    .hint = Beginnen Sie den Check bitte neu.
fault-not-found = Diese Seite gibt es hier nicht.
    .hint =
        Vielleicht ist die Adresse falsch.
        Beginnen Sie bitte auf der Start-Seite.
fault-wrong-method = So geht diese Seite nicht auf.
    .hint = Öffnen Sie bitte die Start-Seite.
fault-too-slow = Ihre Angaben sind nicht ganz angekommen.
    .hint =
        Gehen Sie bitte einen Schritt zurück.
        Versuchen Sie es dann noch einmal.
fault-too-large = Das sind zu viele Daten.
    .hint =
        Der Check braucht nur wenige Daten.
        Beginnen Sie ihn bitte neu.
fault-wrong-type = Diese Daten versteht der Check nicht.
    .hint =
        Beginnen Sie den Check bitte neu.
        Nutzen Sie das Formular auf der Seite.
fault-internal = Wir haben einen Fehler gemacht.
    .hint =
        Gehen Sie bitte einen Schritt zurück.
        Versuchen Sie es dann noch einmal.
fault-unavailable = Gerade sind zu viele Menschen hier.
    .hint =
        Warten Sie bitte eine Minute.
        Versuchen Sie es dann noch einmal.
fault-nothing-left = Dafür gibt es keine Termine.
    .hint =
        Sie müssen nichts mehr tun.
        Gehen Sie eine Seite zurück.
        Dort steht Ihr Ergebnis.
