class Spy:
    def __getattribute__(self, name):
        if name == "hidden":
            return "intercepted"
        return super().__getattribute__(name)

    hidden = "real"
    shown = "ok"


print(Spy().hidden, Spy().shown, Spy.hidden)


class Descriptor:
    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, obj, owner):
        return self if obj is None else getattr(obj, self.name, 0)

    def __set__(self, obj, value):
        if value < 0:
            raise ValueError("negative")
        setattr(obj, self.name, value)


class Order:
    amount = Descriptor()
    price = Descriptor()


o = Order()
o.amount = 3
o.price = 2.5
print(o.amount * o.price, vars(o), type(Order.amount).__name__)
try:
    o.amount = -1
except ValueError as e:
    print(e)
