import sys


def numbers():
    try:
        yield 1
        yield 2
        sys.exit(4)
    finally:
        print("generator finally")


def consume():
    for x in numbers():
        print(x)
    print("never")


consume()
