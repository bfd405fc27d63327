# The language's own way to read arguments: the program's name is not counted.
print(argc())
for k in range(argc()):
    print(k, argv(k), len(argv(k)))
print(argv(0) + argv(1))
