# lang: en
from . import sub


def f():
    return 2
