print("breaks runs")


def fail():
    raise ValueError("module body failed")


fail()
after = 1
