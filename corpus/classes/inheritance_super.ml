class Animal:
    kind = "animal"
    count = 0

    def __init__(self, name):
        self.name = name
        Animal.count += 1

    def speak(self):
        return f"{self.name} makes {self.sound()}"

    def sound(self):
        return "a noise"

    def __repr__(self):
        return f"{type(self).__name__}({self.name!r})"


class Dog(Animal):
    kind = "dog"

    def __init__(self, name, breed="mixed"):
        super().__init__(name)
        self.breed = breed

    def sound(self):
        return "woof"

    def speak(self):
        return super().speak().upper() + "!"


class Puppy(Dog):
    def sound(self):
        return super().sound() + "let"


class Fish(Animal):
    pass


pets = [Animal("Generic"), Dog("Rex", "lab"), Puppy("Bit"), Fish("Nemo")]
for p in pets:
    print(p, p.speak(), p.kind, isinstance(p, Dog), isinstance(p, (Fish, Puppy)), type(p) is Dog)
print(Animal.count, Dog.count, issubclass(Puppy, Animal), issubclass(Dog, Puppy), Puppy.__mro__[1].__name__, Puppy.__bases__[0].__name__, Dog.__name__)
print(Animal.sound(pets[1]), Dog.speak(pets[2]), super(Puppy, pets[2]).sound(), super(Dog, pets[2]).sound())
Dog.sound = lambda self: "patched"
print([p.sound() for p in pets])
Dog.count = 100
Animal.count += 1
print(Animal.count, Dog.count, Puppy.count, Fish.count)
try:
    Dog()
except TypeError as e:
    print(e)
try:
    pets[0].breed
except AttributeError as e:
    print(e)
try:
    Animal.sound()
except TypeError as e:
    print(e)
try:
    Fish("a").swim()
except AttributeError as e:
    print(e)
