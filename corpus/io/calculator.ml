# An interactive calculator: reads lines until "quit".
def evaluate(line, names):
    if "=" in line:
        name, _, expr = line.partition("=")
        names[name.strip()] = evaluate(expr, names)
        return names[name.strip()]
    stack = []
    for word in line.split():
        if word in ("+", "-", "*", "/", "//", "%", "**"):
            if len(stack) < 2:
                raise ValueError(f"not enough operands for {word}")
            b, a = stack.pop(), stack.pop()
            stack.append(a + b if word == "+" else a - b if word == "-" else a * b if word == "*" else a / b if word == "/" else a // b if word == "//" else a % b if word == "%" else a ** b)
        elif word in names:
            stack.append(names[word])
        else:
            stack.append(float(word) if "." in word else int(word))
    if len(stack) != 1:
        raise ValueError(f"{len(stack)} values left")
    return stack[0]


names = {"pi": 3.14159}
line_number = 0
while (line := input("> ")) != "quit":
    line_number += 1
    if not line.strip():
        continue
    try:
        print(evaluate(line, names))
    except ZeroDivisionError as e:
        print(f"line {line_number}: {e}")
    except ValueError as e:
        print(f"line {line_number}: error: {e}")
print(f"{line_number} lines, names: {sorted(names)}")
