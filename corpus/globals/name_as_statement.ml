# A name that is only asked for: it may be bound, not yet, or no longer.
value = "abc".strip()
try:
    value
    print("bound")
except NameError as error:
    print(error)

try:
    later
except NameError as error:
    print(error)
later = 1
later
del later
try:
    later
except NameError as error:
    print(error)


def show():
    print(shared)


shared = [1]
shared
show()
for turn in range(2):
    turn
    value
print(value)
