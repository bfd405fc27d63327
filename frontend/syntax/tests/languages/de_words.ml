sei summe_bisher = 0
für i in bereich(5):
    wenn i nicht in [1] und nicht i ist Nichts:
        summe_bisher += i
    sonstwenn Wahr: pass
    sonst:
        ausgeben(laenge("a"))
def f(x):
    versuchen:
        rückgabe x
    ausnahme ValueError als e:
        auslösen
    schließlich:
        ausgeben(“x” wenn x sonst "y")
