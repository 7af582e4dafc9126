### Startseite

start-title = Gilt Ihr Widerspruch gegen das KI-Training von Meta?
start-lead =
    Meta will KI mit öffentlichen Beiträgen trainieren.
    KI ist kurz für: Künstliche Intelligenz.
    Sie können Nein sagen.
    Das heißt: widersprechen.
    Haben Sie das schon getan?
    Der Check zeigt: Gilt Ihr Widerspruch?
start-time = Der Check dauert etwa 2 Minuten.
start-together =
    Ist der Check für Ihre Eltern oder Ihr Kind?
    Machen Sie ihn zusammen.
    Prüfen Sie ein Konto nach dem anderen.

start-about-title = Darum geht es
start-about =
    Meta ist die Firma von Facebook und Instagram.
    Die KI von Meta ist ein Computer-Programm.
    Sie lernt aus Daten.
    Dieses Lernen heißt KI-Training.
    Als Start hat Meta den 27. Mai 2025 genannt.
    Sie können jederzeit widersprechen.
    Haben Sie kein Konto?
    Auch dann zeigt der Check, was Sie tun können.

start-ready-title = Das hilft Ihnen
start-ready-1 =
    Die Bestätigung von Meta.
    Das ist eine E-Mail.
    Oder es ist ein Bild vom Hinweis in der App.
start-ready-2 = Der Tag, an dem Sie widersprochen haben.

start-private-title = Wir speichern Ihre Antworten nicht
start-private =
    Der Check speichert nichts.
    Er sendet nichts an Meta.
    Er nutzt keine Cookies.
    Cookies sind kleine Dateien von Internet-Seiten.
    Hier können Sie nicht widersprechen.
    Das geht nur bei Meta.
start-shared =
    Nutzen andere Menschen dieses Gerät?
    Der Browser ist das Programm für Internet-Seiten.
    Er merkt sich die Seiten.
    Löschen Sie dort die Daten.

start-known-title = Wissen Sie schon, was Sie brauchen?
start-known-forms =
    Hier sind die Formulare von Meta.
    Melden Sie sich vorher bei Facebook oder Instagram an.
start-known-third-party =
    Dieses Formular ist für Daten aus anderen Quellen.
    Das sind das Internet und andere Firmen.
    Sie brauchen dafür kein Konto.
start-known-pages = Oder lesen Sie mehr:

## Beschreibung für Such-Maschinen

start-description = Gilt Ihr Widerspruch gegen das KI-Training von Meta? Hier finden Sie es heraus.
