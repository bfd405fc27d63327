print("ping loads")
import _pong_fr

rallies = 0


def serve(n):
    global rallies
    rallies += 1
    return "ping " + (_pong_fr.renvoyer(n - 1) if n else "out")


def opponent():
    return _pong_fr.NOM
