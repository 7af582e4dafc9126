### Das Bild des Ablaufs und die Mappe zur rechtlichen Prüfung.

## Das Bild des Ablaufs

# $numbers (Text) – etwa „2–10“
flow-accounts = Konten: { $numbers }
# $answers (Text) – frühere Antworten zu demselben Konto
flow-after = wenn vorher: { $answers }
flow-together = für alle Konten zusammen
flow-each = für jedes Konto einzeln
flow-next = nächstes Konto, falls es eines gibt
