# A module global that starts small and ends big; functions read and write it.
counter = 1


def step():
    global counter
    counter *= 10
    return counter


def peek():
    return counter + 1


for _ in range(17):
    step()
print(counter, peek())
for _ in range(3):
    print(step(), peek())
counter //= 10 ** 15
print(counter, peek())
counter = -counter
for _ in range(16):
    step()
print(counter, peek())
