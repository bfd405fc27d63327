def draw(state):
    return (2862933555777941757 * state + 3037000493) & 0x7FFFFFFFFFFFFFFF


def main():
    faces = [0, 0, 0, 0, 0, 0]
    state = 99
    for _ in range(1600000):
        state = draw(state)
        faces[(state >> 40) % 6] += 1
    print(faces, state)


main()
