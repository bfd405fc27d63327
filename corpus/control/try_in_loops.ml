# break, continue and return through finally, in loops.
def run(items):
    log = []
    for x in items:
        try:
            log.append(f"try {x}")
            if x == 1:
                continue
            if x == 3:
                break
            if x == 5:
                return log
            if x == 7:
                raise ValueError(x)
            10 // x
        except ZeroDivisionError:
            log.append("zero")
        except ValueError as e:
            log.append(f"value {e}")
            continue
        else:
            log.append("else")
        finally:
            log.append(f"finally {x}")
        log.append("after")
    else:
        log.append("loop else")
    log.append("end")
    return log


for case in ([0, 1, 2], [2, 3, 4], [4, 5, 6], [7, 8], []):
    print(run(case))


def override():
    for k in range(3):
        try:
            return "from try"
        finally:
            if k < 2:
                continue
    return "after loop"


def swallow():
    while True:
        try:
            raise KeyError("lost")
        finally:
            break
    return "swallowed"


def nested():
    out = []
    for a in range(2):
        try:
            for b in range(3):
                try:
                    if b == 1:
                        continue
                    if b == 2:
                        break
                    out.append((a, b))
                finally:
                    out.append(f"f{a}{b}")
        finally:
            out.append(f"F{a}")
    return out


print(override(), swallow(), nested())
