//! A generated program of a given length, of ordinary and varied code.
//!
//! Owns: its text. Does not know: what it is used for.

/// Definitions and the statement that uses each. `KK` is the number of the block; `AA`, `BB` are small constants.
const BLOCKS: [(&str, &str); 7] = [
    (
        r#"
def collect_KK(limit):
    """Adds up some numbers."""
    total = 0
    for i in range(limit):
        if i % AA == 0 and i % BB != 0:
            total += i * KK
        elif i > 20 or total > 1000:
            total -= i
        else:
            total ^= i
    while total > 100 and not total % 2:
        total //= 2
    return total
"#,
        "print(collect_KK(BB))",
    ),
    (
        r#"
def words_KK(text):
    counts = {}
    for word in text.split():
        counts[word.lower()] = counts.get(word.lower(), 0) + AA
    lines = []
    for word in sorted(counts):
        if counts[word] > AA:
            lines.append(f"{word}={counts[word]}")
    return ", ".join(lines)
"#,
        "print(words_KK(\"the end of the day is the end of it\"))",
    ),
    (
        r#"
class Shape_KK:
    def __init__(self, width, height):
        self.width = width
        self.height = height
        self.name = "shape KK"

    def area(self):
        return self.width * self.height + AA

    def describe(self):
        return f"{self.name}: {self.area():.2f}"


class Square_KK(Shape_KK):
    def __init__(self, side):
        super().__init__(side, side)

    def area(self):
        return self.width ** 2 - BB
"#,
        "print(Shape_KK(1.5, AA).describe(), Square_KK(2.5).describe())",
    ),
    (
        r#"
def parse_KK(items):
    values = []
    for item in items:
        try:
            values.append(int(item) * AA)
        except ValueError as error:
            values.append(len(str(error)) - BB)
        finally:
            values.append(0)
    if len(values) > 100:
        raise RuntimeError("too many values")
    return values
"#,
        "print(parse_KK([\"1\", \"two\", \"3\"]))",
    ),
    (
        r#"
def walk_KK(limit):
    def scale(n):
        return n * AA + limit

    n = 0
    while n < limit:
        yield scale(n)
        n += 7
"#,
        "print([value for value in walk_KK(30) if value % 2 == 0])",
    ),
    (
        r#"
def table_KK(size):
    rows = [[(i * AA + j) % BB for j in range(size)] for i in range(size)]
    best, where = -1, 0
    for i, row in enumerate(rows):
        if max(row) > best:
            best, where = max(row), i
    sums = {i: sum(row) for i, row in enumerate(rows)}
    smallest = sorted(sums.items(), key=lambda pair: (pair[1], pair[0]))[0]
    return best, where, smallest
"#,
        "print(*table_KK(6))",
    ),
    (
        r#"
def roots_KK(numbers, digits=2):
    result = []
    for number in numbers:
        x = number / 2.0 + AA
        for _ in range(20):
            x = (x + number / x) / 2.0
        result.append(round(x, digits))
    return result
"#,
        "print(roots_KK([2.0, 3.0, BB + 0.5]))",
    ),
];

/// A program of exactly that many lines (at least 100).
pub fn program(lines: usize) -> String {
    let mut definitions = String::new();
    let mut uses = String::new();
    let mut length = 0;
    // The main function's own lines: two empty ones, the header, the last print, two empty ones, the call.
    const FRAME: usize = 7;
    for (number, (definition, usage)) in BLOCKS.iter().cycle().enumerate() {
        let fill = |text: &str| {
            let (a, b) = (number % 5 + 2, number % 11 + 20);
            text.replace("KK", &number.to_string()).replace("AA", &a.to_string()).replace("BB", &b.to_string())
        };
        let separation = if number == 0 { "" } else { "\n" };
        let definition = format!("{separation}{}", fill(definition.trim_start_matches(|c| number == 0 && c == '\n')));
        let added = definition.lines().count() + 1;
        if length + added + FRAME > lines {
            break;
        }
        length += added;
        definitions.push_str(&definition);
        uses.push_str(&format!("    {}\n", fill(usage)));
    }
    for number in length + FRAME..lines {
        uses.push_str(&format!("    print(\"line\", {number})\n"));
    }
    format!("{definitions}\n\ndef main():\n{uses}    print(\"done\")\n\n\nmain()\n")
}
