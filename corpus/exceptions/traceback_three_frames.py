# Uncaught through three frames; the traceback is compared.
def parse(text):
    return int(text)


def total(lines):
    result = 0
    for line in lines:
        result += parse(line)
    return result


class Report:
    def __init__(self, lines):
        self.lines = lines

    def build(self):
        return "total " + str(total(self.lines))


print(Report(["1", "2"]).build())
print(Report(["1", "two", "3"]).build())
print("not reached")
