# Conditions on ints whose bounds are known, where a wrong bound would decide them.


def last_of(n):
    found = 0
    for i in range(n):
        if i == n - 1:
            found = i
    return found


def last_of_five():
    seen = []
    for i in range(5):
        if i == 4:
            seen.append("four")
        if i >= 4:
            seen.append("at least four")
    return seen


def count_up():
    count = 0
    log = []
    for i in range(6):
        if count > 3:
            log.append(count)
        count += 1
    if count > 3:
        log.append("more than three")
    return log, count


def count_down():
    count = 0
    for i in range(4):
        count -= 2
        if count < -5:
            print("below", count)
    return count


def assigned_before_error(text):
    n = 0
    try:
        n = 7
        int(text)
        n = 9
    except ValueError:
        if n > 5:
            return "after the assignment", n
        return "before it", n
    return "no error", n


def grows_in_while(limit):
    n = 1
    steps = 0
    while n < limit:
        n = n * 3
        steps += 1
        if n > 100:
            print("large", n)
        if steps > 4:
            break
    return n, steps


print(last_of(5), last_of(1), last_of(0))
print(last_of_five())
print(count_up())
print(count_down())
print(assigned_before_error("x"), assigned_before_error("1"))
print(grows_in_while(1000), grows_in_while(10))
