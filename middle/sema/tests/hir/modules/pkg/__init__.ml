# lang: en
from .core import core
