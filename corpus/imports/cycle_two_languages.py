# Two modules in two languages import each other.
import _ping
from _pong_fr import renvoyer

print(_ping.serve(4))
print(renvoyer(3))
print(_ping.rallies, _ping.opponent())
