# lang: fr
print("pong charge")
import _ping

NOM = "Pong"


def renvoyer(n):
    if n <= 0:
        return "dehors"
    return "pong " + _ping.serve(n - 1)
