def multiply(left, right):
    columns = len(right[0])
    height = len(left)
    depth = len(right)
    out = []
    for r in range(height):
        line = []
        for c in range(columns):
            value = 0.0
            for k in range(depth):
                value += left[r][k] * right[k][c]
            line.append(value)
        out.append(line)
    return out


def grid(size, step):
    lines = []
    for y in range(size):
        line = []
        for x in range(size):
            line.append((y * step + x * 11) % 23 / 32.0 - 0.25)
        lines.append(line)
    return lines


def main():
    second = grid(140, 9)
    first = grid(140, 4)
    result = multiply(multiply(first, second), first)
    diagonal = 0.0
    for k in range(len(result)):
        diagonal += result[k][k]
    print(f"{diagonal:.9f} {result[5][2]:.9f}")


main()
