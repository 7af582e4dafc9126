### Startseite

start-title = Gilt Ihr Widerspruch gegen das KI-Training von Meta?
start-description = In wenigen Fragen erfahren Sie, ob Ihr Widerspruch gegen das KI-Training von Meta gilt, ab wann und was noch zu tun ist. Ohne Anmeldung, ohne Cookies.
start-lead = Meta ist das Unternehmen hinter Facebook und Instagram. Laut Meta lernt seine Künstliche Intelligenz (KI) seit dem 27. Mai 2025 aus öffentlichen Beiträgen dort. Sie können widersprechen. Vielleicht haben Sie das 2024 oder 2025 schon getan. Dieser Check zeigt Ihnen, ob Ihr Widerspruch gilt.

start-told-title = Das erfahren Sie
start-told-1 = Ob Ihr Widerspruch gilt, für jedes Ihrer Konten.
start-told-2 = Was er nicht erfasst.
start-told-3 = Welches Formular von Meta Sie jetzt brauchen, falls noch etwas zu tun ist.
start-told-4 = Was Sie tun können, wenn Sie gar kein Konto haben.

start-ready-title = Das hilft Ihnen
start-ready-1 = Die Bestätigung von Meta, falls Sie eine haben. Das ist eine E-Mail oder ein Bildschirmfoto vom Hinweis in der App.
start-ready-2 = Der Tag, an dem Sie widersprochen haben.

start-duration-title = So lange dauert es
# $most (Zahl) – die meisten Fragen bei einem Konto oder bei verknüpften Konten
# $each (Zahl) – höchstens so viele Fragen für jedes weitere Konto
start-duration = Mit einem Konto oder mit verknüpften Konten sind es höchstens { $most } Fragen. Sonst kommen je Konto höchstens { $each } Fragen dazu.

start-private-title = Ihre Antworten werden nicht gespeichert
start-private = Der Check speichert nichts und setzt keine Cookies. Er sendet nichts an Meta. Er fragt nicht nach Ihrem Namen. Widersprechen können Sie nur bei Meta selbst, nicht hier.

start-known-title = Sie wissen schon, was Sie wollen?
start-known-forms = Hier geht es direkt zu den Formularen von Meta. Melden Sie sich vorher bei Facebook oder Instagram an.
start-known-third-party = Dieses Formular ist für Daten aus dem Internet und von anderen Firmen. Sie brauchen dafür kein Konto.
start-known-pages = Oder lesen Sie nach:
