import _named

print(__name__, _named.__name__, _named.who())
if __name__ == "__main__":
    print("run as program")
