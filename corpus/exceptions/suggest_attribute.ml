class A:
    def __init__(self):
        self.value = 3
a = A()
print(a.vaule)
