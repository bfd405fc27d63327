import os
def f(:
    return undefined
