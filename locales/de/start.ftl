### Startseite

start-title = Gilt Ihr Widerspruch gegen das KI-Training von Meta?
start-description = In wenigen Fragen erfahren Sie, ob Ihr Widerspruch gegen das KI-Training von Meta gilt, ab wann und was noch zu tun ist. Ohne Anmeldung, ohne Cookies.
start-lead = Meta hat angekündigt, mit öffentlichen Beiträgen auf Facebook und Instagram künstliche Intelligenz (KI) zu trainieren. Dieser Check zeigt, ob Ihr Widerspruch gilt und was noch zu tun ist.
start-time = Das dauert etwa 2 Minuten, ohne Anmeldung.
start-together = Für Ihre Eltern oder Ihr Kind? Machen Sie den Check gemeinsam, ein Konto nach dem anderen.

start-about-title = Worum es geht
start-about = Meta ist das Unternehmen hinter Facebook und Instagram. Den Beginn hatte es für den 27. Mai 2025 angekündigt. Widersprechen können Sie jederzeit. Auch ohne Konto erfahren Sie, was Sie tun können.

start-ready-title = Das hilft Ihnen
start-ready-1 = Die Bestätigung von Meta, falls Sie eine haben: eine E-Mail oder ein Bildschirmfoto vom Hinweis in der App
start-ready-2 = Der Tag, an dem Sie widersprochen haben

start-private-title = Ihre Antworten werden nicht gespeichert
start-private = Der Check speichert nichts, setzt keine Cookies und sendet nichts an Meta. Widersprechen können Sie nur bei Meta, nicht hier.
start-shared = Nutzen andere dieses Gerät? Der Browser behält, was er gezeigt hat, bis Sie seine Daten löschen.

start-known-title = Sie wissen schon, was Sie brauchen?
start-known-forms = Direkt zu den Formularen von Meta. Melden Sie sich vorher bei Facebook oder Instagram an.
start-known-third-party = Mit und ohne Konto, für Daten aus dem Internet und von anderen Firmen:
start-known-pages = Oder lesen Sie nach:
