# Objects in globals die when the global gets another value.


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone", self.name)


held = Noisy("first")


def replace(name):
    global held
    held = Noisy(name)


print("before")
replace("second")
print("between")
replace("third")
held = None
print("after")
