# Sudoku by constraint propagation and search, with a printer and a checker.
PUZZLES = {
    "easy": "530070000600195000098000060800060003400803001700020006060000280000419005000080079",
    "hard": "800000000003600000070090200050007000000045700000100030001000068008500010090000400",
    "broken": "550070000600195000098000060800060003400803001700020006060000280000419005000080079",
    "impossible": "516849732307605000809700065135060907472591006968370050253186074684207500791050608",
}
SIZE = 9
DIGITS = "123456789"


class Contradiction(Exception):
    pass


def peers_of(cell):
    r, c = divmod(cell, SIZE)
    box_r, box_c = r // 3 * 3, c // 3 * 3
    out = set()
    for k in range(SIZE):
        out.add(r * SIZE + k)
        out.add(k * SIZE + c)
        out.add((box_r + k // 3) * SIZE + box_c + k % 3)
    out.discard(cell)
    return out


PEERS = [peers_of(cell) for cell in range(SIZE * SIZE)]
UNITS = [[r * SIZE + c for c in range(SIZE)] for r in range(SIZE)]
UNITS += [[r * SIZE + c for r in range(SIZE)] for c in range(SIZE)]
UNITS += [[(r + k // 3) * SIZE + c + k % 3 for k in range(SIZE)] for r in (0, 3, 6) for c in (0, 3, 6)]
UNITS_OF = [[u for u in UNITS if cell in u] for cell in range(SIZE * SIZE)]


class Grid:
    def __init__(self, other=None):
        self.options = list(other.options) if other else [DIGITS] * (SIZE * SIZE)
        self.steps = other.steps if other else 0

    @classmethod
    def parse(cls, text):
        cells = [ch for ch in text if ch in DIGITS or ch in "0."]
        if len(cells) != SIZE * SIZE:
            raise ValueError(f"a puzzle has 81 cells, not {len(cells)}")
        grid = cls()
        for cell, ch in enumerate(cells):
            if ch in DIGITS:
                grid.assign(cell, ch)
        return grid

    def assign(self, cell, digit):
        if digit not in self.options[cell]:
            raise Contradiction(f"{digit} does not fit in row {cell // SIZE + 1}, column {cell % SIZE + 1}")
        for other in self.options[cell].replace(digit, ""):
            self.eliminate(cell, other)

    def eliminate(self, cell, digit):
        if digit not in self.options[cell]:
            return
        self.steps += 1
        left = self.options[cell].replace(digit, "")
        self.options[cell] = left
        if not left:
            raise Contradiction(f"nothing fits in row {cell // SIZE + 1}, column {cell % SIZE + 1}")
        if len(left) == 1:
            for peer in sorted(PEERS[cell]):
                self.eliminate(peer, left)
        for unit in UNITS_OF[cell]:
            places = [p for p in unit if digit in self.options[p]]
            if not places:
                raise Contradiction(f"no place for {digit}")
            if len(places) == 1 and len(self.options[places[0]]) > 1:
                self.assign(places[0], digit)

    @property
    def solved(self):
        return all(len(o) == 1 for o in self.options)

    def valid(self):
        return self.solved and all("".join(sorted(self.options[c] for c in unit)) == DIGITS for unit in UNITS)

    def __str__(self):
        lines = []
        for r in range(SIZE):
            if r in (3, 6):
                lines.append("------+-------+------")
            row = [o if len(o) == 1 else "." for o in self.options[r * SIZE:(r + 1) * SIZE]]
            lines.append(" | ".join(" ".join(row[k:k + 3]) for k in (0, 3, 6)))
        return "\n".join(lines)


def search(grid, stats):
    stats["nodes"] += 1
    if grid.solved:
        yield grid
        return
    cell = min((c for c in range(SIZE * SIZE) if len(grid.options[c]) > 1), key=lambda c: (len(grid.options[c]), c))
    for digit in grid.options[cell]:
        attempt = Grid(grid)
        try:
            attempt.assign(cell, digit)
        except Contradiction:
            stats["dead"] += 1
            continue
        yield from search(attempt, stats)


for name, text in PUZZLES.items():
    stats = {"nodes": 0, "dead": 0}
    print(f"== {name}: {sum(ch != '0' for ch in text)} given")
    try:
        grid = Grid.parse(text)
    except Contradiction as e:
        print("contradiction:", e)
        continue
    open_cells = sum(len(o) > 1 for o in grid.options)
    print(f"open after propagation: {open_cells}, steps {grid.steps}")
    solutions = search(grid, stats)
    first = next(solutions, None)
    if first is None:
        print("no solution", stats)
        continue
    print(first)
    print(first.valid(), stats, "another:", next(solutions, None) is not None)
for bad in ("123", PUZZLES["easy"] + "1"):
    try:
        Grid.parse(bad)
    except ValueError as e:
        print(e)
loose = Grid.parse("0" * 81)
count = 0
for solution in search(loose, {"nodes": 0, "dead": 0}):
    count += 1
    if count == 3:
        break
print(count, solution.valid(), "".join(solution.options)[:27], len(PEERS[40]), sum(PEERS[0]))
