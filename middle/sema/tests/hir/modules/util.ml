# lang: en
import math

CONST = 3
count = 0
temp = 1


def helper(x):
    return math.sqrt(x) + count
