# A message of several lines, a call over several lines, and an error in finally.
def check(a,
          b,
          c):
    if a + b != c:
        raise ValueError(
            "line one\n"
            f"line two {a}"
        )


def run():
    try:
        check(
            1,
            2,
            4,
        )
    finally:
        print("cleanup")


run()
