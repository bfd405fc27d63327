# What lives to the end is finalized while the module's variables still have their values.
log = []
count = 0
suffix = "!"


class Resource:
    opened = 0

    def __init__(self, name):
        self.name = name
        Resource.opened += 1

    def __del__(self):
        global count
        count += 1
        Resource.opened -= 1
        log.append(self.name)
        print("closing", self.name, log, count, helper(self.name), Resource.opened, type(self).__name__)


def helper(name):
    return name.upper() + suffix


first = Resource("first")
held = [Resource("in a list")]
table = {"k": Resource("in a dict"), "t": (Resource("in a tuple"),)}
temporary = Resource("temporary")
temporary = None
keep = lambda inner=Resource("in a default"): inner
print(keep().name, "end")
