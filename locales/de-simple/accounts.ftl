### Namen der Konten. Die Person legt selbst fest, welches Konto das erste ist.

network-facebook = Facebook
network-instagram = Instagram

# $network (Text) – Facebook oder Instagram
# $number (Zahl) – das wievielte Konto in diesem Netzwerk
# $count (Zahl) – wie viele Konten es dort gibt
account = { $count ->
    [1] Ihr { $network }-Konto
   *[other] { $number ->
        [1] Ihr erstes { $network }-Konto
        [2] Ihr zweites { $network }-Konto
        [3] Ihr drittes { $network }-Konto
        [4] Ihr viertes { $network }-Konto
       *[other] Ihr fünftes { $network }-Konto
    }
}
    .dative = { $count ->
        [1] Ihrem { $network }-Konto
       *[other] { $number ->
            [1] Ihrem ersten { $network }-Konto
            [2] Ihrem zweiten { $network }-Konto
            [3] Ihrem dritten { $network }-Konto
            [4] Ihrem vierten { $network }-Konto
           *[other] Ihrem fünften { $network }-Konto
        }
    }
    .counted = { account }

# $count (Zahl) – wie viele es sind, mehr als drei
subject-linked = Ihre { $count } verknüpften Konten
