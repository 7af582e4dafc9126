### Names of accounts. The visitor decides which account is the first.

network-facebook = Facebook
network-instagram = Instagram

# $network (text) – Facebook or Instagram
# $number (number) – which account on that network
# $count (number) – how many accounts there are
account = { $count ->
    [1] your { $network } account
   *[other] { $number ->
        [1] your first { $network } account
        [2] your second { $network } account
        [3] your third { $network } account
        [4] your fourth { $network } account
       *[other] your fifth { $network } account
    }
}
    .dative = { account }
    .counted = { account } ({ $number } of { $count })

# $count (number) – how many there are, more than three
subject-linked = your { $count } linked accounts
