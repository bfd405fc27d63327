def random(n):
    seed = 42
    i = 0
    while i < n and seed != 7:
        i += 1
        seed = (seed * 1103515245 + 12345) & 0x7fffffff
    return seed

def mix(a, b):
    return (a * b + (a ^ b) * 3) & 0xFF

def digits(n):
    count = 0
    while n > 0:
        n //= 10
        count += 1
    return count % 8

print(random(10), mix(3, 4), digits(1234))
