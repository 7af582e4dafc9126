# Nur der Satz wird ersetzt, den die Musterbehörde anders sagt.
start-private-title = Ihre Antworten bleiben bei Ihnen, auch bei der Musterbehörde
start-duration = Bei uns sind es höchstens { $most } Fragen. Jedes weitere Konto bringt höchstens { $each } Fragen dazu.
