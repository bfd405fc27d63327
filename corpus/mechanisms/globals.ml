# Variables of the module: of one type, of two types, deleted.
count = 0
state = 1
gone = "here"


def bump():
    global count
    count += 1
    return count


def flip():
    global state
    state = "text"


def remove():
    global gone
    del gone


print(bump(), state, gone)
flip()
remove()
print(state)
try:
    print(gone)
except NameError as e:
    print(e)
