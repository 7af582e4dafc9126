# Nur der Satz wird ersetzt, den die Musterbehörde anders sagt.
start-private-title = Ihre Antworten bleiben bei Ihnen, auch bei der Musterbehörde
