### Startseite

start-title = Gilt Ihr Widerspruch gegen das KI-Training von Meta?
start-lead =
    Meta ist die Firma von Facebook und Instagram.
    KI ist kurz für: Künstliche Intelligenz.
    Das sind Computer-Programme, die aus Daten lernen.
    Dieses Lernen heißt KI-Training.
    Meta sagt: Wir nutzen dafür öffentliche Beiträge.
    Gemeint sind Beiträge auf Facebook und Instagram.
    Das ist seit dem 27. Mai 2025 so.
    Sie können widersprechen.
    Widersprechen heißt: Sie sagen Nein.
    Vielleicht haben Sie das 2024 oder 2025 schon getan.
    Dieser Check zeigt Ihnen: Gilt Ihr Widerspruch?

start-told-title = Das erfahren Sie
start-told-1 =
    Gilt Ihr Widerspruch?
    Sie erfahren das für jedes Konto.
start-told-2 = Wofür gilt Ihr Widerspruch nicht?
start-told-3 =
    Müssen Sie noch etwas tun?
    Dann zeigen wir Ihnen das Formular von Meta.
start-told-4 =
    Haben Sie kein Konto?
    Dann erfahren Sie: Das können Sie tun.

start-ready-title = Das hilft Ihnen
start-ready-1 =
    Die Bestätigung von Meta hilft Ihnen.
    Das ist eine E-Mail.
    Oder es ist ein Bild vom Hinweis in der App.
start-ready-2 =
    Auch der Tag hilft Ihnen:
    Wann haben Sie widersprochen?

start-duration-title = So lange dauert es
# $most (Zahl) – die meisten Fragen bei einem Konto oder bei verknüpften Konten
# $each (Zahl) – höchstens so viele Fragen für jedes weitere Konto
start-duration =
    Haben Sie nur ein Konto?
    Oder gehören Ihre Konten bei Meta zusammen?
    Dann sind es höchstens { $most } Fragen.
    Sonst kommen Fragen für jedes Konto dazu.
    Das sind höchstens { $each } Fragen je Konto.

start-private-title = Wir speichern Ihre Antworten nicht
start-private =
    Der Check speichert nichts.
    Er sendet nichts an Meta.
    Er nutzt keine Cookies.
    Cookies sind kleine Dateien von Internet-Seiten.
    Er fragt nicht nach Ihrem Namen.
    Hier können Sie nicht widersprechen.
    Das geht nur bei Meta.

start-known-title = Wissen Sie schon, was Sie wollen?
start-known-forms =
    Hier sind die Formulare von Meta.
    Melden Sie sich vorher bei Facebook oder Instagram an.
start-known-third-party =
    Meta hat auch Daten aus dem Internet.
    Und Meta hat Daten von anderen Firmen.
    Für diese Daten gibt es ein eigenes Formular.
    Dafür brauchen Sie kein Konto.
start-known-pages = Oder lesen Sie mehr:

## Beschreibung für Such-Maschinen

start-description = Gilt Ihr Widerspruch gegen das KI-Training von Meta? Hier finden Sie es heraus.
