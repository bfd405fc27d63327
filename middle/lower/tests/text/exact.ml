def power(base, n):
    result = 1
    for _ in range(n):
        try:
            result = result * base
        finally:
            n -= 1
    return result

print(power(3, 100))
