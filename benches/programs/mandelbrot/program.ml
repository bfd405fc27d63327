def escape(cr, ci, limit):
    zr = 0.0
    zi = 0.0
    for i in range(limit):
        rr = zr * zr
        ii = zi * zi
        if rr + ii > 4.0:
            return i
        zi = 2.0 * zr * zi + ci
        zr = rr - ii + cr
    return limit


def main():
    width = 300
    height = 200
    inside = 0
    total = 0
    for y in range(height):
        ci = 2.0 * y / height - 1.0
        for x in range(width):
            n = escape(3.0 * x / width - 2.0, ci, 200)
            total += n
            if n == 200:
                inside += 1
    print(inside, total)


main()
