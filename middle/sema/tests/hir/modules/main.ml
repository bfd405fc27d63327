# lang: en
import util
import pkg.sub as ps
from pkg import core, deep
from util import helper as h, CONST
from star import *


def run():
    import util as u
    util.count += 1
    del util.temp
    return u.helper(CONST) + ps.value + deep.f() + core() + util.missing


print(run(), h(1), shown, util.math.pi)
try:
    from util import nowhere
except ImportError:
    pass
alias = util
print(alias is util, alias.CONST)
