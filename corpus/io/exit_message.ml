import sys

print("out")


def check(x):
    if x > 1:
        sys.exit(f"fatal: x is {x}")
    return x


print(check(1))
print(check(2))
