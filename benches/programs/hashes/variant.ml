MASK = 0xFFFFFFFF


def rotate(x, n):
    return ((x << n) | (x >> (32 - n))) & MASK


def mix(h, k):
    k = (k * 0xCC9E2D51) & MASK
    k = rotate(k, 15)
    k = (k * 0x1B873593) & MASK
    h = rotate(h ^ k, 13)
    return (h * 5 + 0xE6546B64) & MASK


def final(h, length):
    h ^= length
    h = ((h ^ (h >> 16)) * 0x85EBCA6B) & MASK
    h = ((h ^ (h >> 13)) * 0xC2B2AE35) & MASK
    return h ^ (h >> 16)


def main():
    h = 17
    for k in range(700000):
        h = mix(h, k)
    print(final(h, 700000))
    words = [k * k & MASK for k in range(1000)]
    c = 1
    for turn in range(600):
        for word in words:
            c = (c * 65599 + word + turn) & 0x7FFFFFFF
    print(c)


main()
