# Hash functions that lean on wrapping through masks.
M64 = 0xFFFFFFFFFFFFFFFF
M32 = 0xFFFFFFFF


def fnv1a(text):
    h = 0xCBF29CE484222325
    for c in text:
        h ^= ord(c)
        h = (h * 0x100000001B3) & M64
    return h


def djb2(text):
    h = 5381
    for c in text:
        h = ((h << 5) + h + ord(c)) & M32
    return h


def splitmix(state):
    state = (state + 0x9E3779B97F4A7C15) & M64
    z = state
    z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & M64
    z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & M64
    return state, z ^ (z >> 31)


def crc32(text):
    crc = M32
    for c in text:
        crc ^= ord(c)
        for _ in range(8):
            crc = (crc >> 1) ^ (0xEDB88320 if crc & 1 else 0)
    return crc ^ M32


for word in ("", "a", "hello", "The quick brown fox"):
    print(repr(word), fnv1a(word), djb2(word), f"{crc32(word):08x}")
s = 42
for _ in range(4):
    s, z = splitmix(s)
    print(f"{z:016x}")
x = 2463534242
for _ in range(3):
    x ^= (x << 13) & M32
    x ^= x >> 17
    x ^= (x << 5) & M32
    print(x)
