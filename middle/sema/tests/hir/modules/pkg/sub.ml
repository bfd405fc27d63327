# lang: en
from . import deep
value = deep.f()
