# lang: en
from .. pkg import sub
def f():
    return 2
