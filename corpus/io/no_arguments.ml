import sys

print(len(sys.argv), sys.argv[1:])
try:
    print(sys.argv[1])
except IndexError as e:
    print(e)


def main():
    if len(sys.argv) < 2:
        print("usage: prog NAME", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
