log = []


def bottom():
    raise ValueError("v", 1)


def bare():
    try:
        bottom()
    except ValueError:
        log.append("bare")
        raise


def named():
    try:
        bare()
    except ValueError as e:
        log.append("named")
        e.args = e.args + ("extra",)
        raise e


def nested():
    try:
        named()
    except ValueError:
        try:
            raise KeyError("inner")
        except KeyError:
            log.append("inner handled")
        log.append("outer again")
        raise


try:
    nested()
except ValueError as e:
    print(e, e.args, log)


def no_active():
    raise


try:
    no_active()
except RuntimeError as e:
    print(e)


def helper():
    raise


try:
    try:
        raise OSError("active")
    except OSError:
        helper()
except OSError as e:
    print("helper re-raised", e)


def handler_loop(items):
    out = []
    for x in items:
        try:
            try:
                if x % 2:
                    raise KeyError(x)
                out.append(10 // x)
            except KeyError as e:
                if x > 3:
                    raise
                out.append(f"k{e}")
        except (KeyError, ZeroDivisionError) as e:
            out.append(type(e).__name__)
        else:
            out.append("ok")
    return out


print(handler_loop([2, 1, 0, 5, 3]))
try:
    raise ValueError
except ValueError as e:
    print(repr(e))
for bad in (5, "text", None, int):
    try:
        raise bad
    except TypeError as e:
        print(e)
try:
    try:
        1 / 0
    except "not a class":
        pass
except TypeError as e:
    print(e)
