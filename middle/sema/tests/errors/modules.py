import os
import math, nothing.here
from . import sibling
from json import loads
import math as m
import sys
from math import sqrt, squrt
print(math.sine(1), m.pi)
sys.argv = []
math.pi += 1
del math.pi


def f():
    import random
