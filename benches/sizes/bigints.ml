def factorial(n):
    result = 1
    for i in range(2, n + 1):
        result *= i
    return result


def main():
    for n in [5, 20, 25]:
        print(n, factorial(n))


main()
