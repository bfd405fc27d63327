# Reads records from standard input and prints a report: parsing, grouping, formatting.
import sys


class BadRecord(Exception):
    def __init__(self, line, reason):
        super().__init__(f"line {line}: {reason}")
        self.line = line


class Record:
    def __init__(self, date, region, product, quantity, price):
        self.date = date
        self.region = region
        self.product = product
        self.quantity = quantity
        self.price = price

    @property
    def total(self):
        return self.quantity * self.price

    @property
    def month(self):
        return self.date[:7]


def parse_line(number, line):
    parts = [p.strip() for p in line.split(";")]
    if len(parts) != 5:
        raise BadRecord(number, f"{len(parts)} fields instead of 5")
    date, region, product, quantity, price = parts
    year, _, rest = date.partition("-")
    month, _, day = rest.partition("-")
    if not (year.isdigit() and month.isdigit() and day.isdigit()) or not 1 <= int(month) <= 12:
        raise BadRecord(number, f"bad date {date!r}")
    try:
        return Record(date, region.title(), product.lower(), int(quantity), float(price.replace(",", ".")))
    except ValueError as e:
        raise BadRecord(number, "bad number") from e


def read_records():
    number = 0
    while True:
        try:
            line = input()
        except EOFError:
            return number
        number += 1
        line = line.split("#")[0].strip()
        if line:
            yield number, line


def group(records, key):
    out = {}
    for r in records:
        out.setdefault(key(r), []).append(r)
    return dict(sorted(out.items()))


def table(title, header, rows, total=None):
    cells = [header] + [[c if isinstance(c, str) else f"{c:,.2f}" if isinstance(c, float) else f"{c:,}" for c in row] for row in rows]
    if total:
        cells.append(total)
    widths = [max(len(row[k]) for row in cells) for k in range(len(header))]
    rule = "+".join("-" * (w + 2) for w in widths)
    print(title.center(len(rule), "="))
    for n, row in enumerate(cells):
        if n == 1 or total and n == len(cells) - 1:
            print(rule)
        print("|".join(f" {c:<{w}} " if k == 0 else f" {c:>{w}} " for k, (c, w) in enumerate(zip(row, widths))).rstrip())
    print()


def bar(value, biggest, width=30):
    filled = round(width * value / biggest)
    return "█" * filled + "·" * (width - filled)


def median(values):
    s = sorted(values)
    middle = len(s) // 2
    return s[middle] if len(s) % 2 else (s[middle - 1] + s[middle]) / 2


records, errors = [], []
for number, line in read_records():
    try:
        records.append(parse_line(number, line))
    except BadRecord as e:
        errors.append(e)
if not records:
    sys.exit("nothing to report")
grand = sum(r.total for r in records)
rows = []
for region, rs in group(records, lambda r: r.region).items():
    totals = [r.total for r in rs]
    rows.append([region, len(rs), sum(r.quantity for r in rs), sum(totals), median(totals), f"{sum(totals) / grand:.1%}"])
table(" by region ", ["region", "sales", "units", "amount", "median", "share"], rows, ["all", str(len(records)), f"{sum(r.quantity for r in records):,}", f"{grand:,.2f}", "", "100.0%"])
products = group(records, lambda r: r.product)
ranking = sorted(products, key=lambda p: -sum(r.total for r in products[p]))
table(" products ", ["product", "units", "amount"], [[p, sum(r.quantity for r in products[p]), sum(r.total for r in products[p])] for p in ranking[:5]])
months = {m: sum(r.total for r in rs) for m, rs in group(records, lambda r: r.month).items()}
biggest = max(months.values())
for m, amount in months.items():
    print(m, bar(amount, biggest), f"{amount:12,.2f}")
best = max(records, key=lambda r: (r.total, r.date))
print(f"\nbest sale: {best.quantity} x {best.product} on {best.date} in {best.region} = {best.total:.2f}")
cross = {}
for r in records:
    cross.setdefault(r.product, {}).setdefault(r.region, 0)
    cross[r.product][r.region] += r.quantity
regions = sorted({r.region for r in records})
print("\n" + " " * 10 + "".join(f"{region:>10}" for region in regions))
for p in sorted(cross):
    print(f"{p:<10}" + "".join(f"{cross[p].get(region, '-'):>10}" for region in regions))
print(f"\n{len(errors)} bad lines")
for e in errors:
    print("  ", e, "because of", repr(e.__cause__) if e.__cause__ else "its form", file=sys.stderr)
    print("  ", e.line, end="")
print()
sys.exit(1 if errors else 0)
