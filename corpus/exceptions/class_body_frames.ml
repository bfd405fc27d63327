# An exception caught in the body of a class has not left its frame; one raised again leaves it then.
def fail(n):
    return 1 // n


def caught():
    class First:
        try:
            fail(0)
        except ZeroDivisionError as e:
            first = e

        class Second:
            try:
                fail(0)
            except ZeroDivisionError as e:
                second = e
            try:
                try:
                    fail(0)
                finally:
                    print("finally")
            except ZeroDivisionError as e:
                third = e

    for e in (First.first, First.Second.second, First.Second.third):
        try:
            raise e
        except ZeroDivisionError:
            print("raised again")
    raise First.Second.third


def bare():
    try:
        fail(0)
    except ZeroDivisionError:

        class Again:
            try:
                raise
            finally:
                caught()


class Outer:
    class Inner:
        try:
            bare()
        except KeyError:
            print("not reached")
        finally:
            print("leaving")
