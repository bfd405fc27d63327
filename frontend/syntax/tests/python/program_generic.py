type Pair[T] = tuple[T, T]
type Table[K: (str, int), *Vs, **P] = dict[K, tuple[*Vs]]


class Stack[T](list[T], metaclass=type):
    def push(self, item: T) -> None: self.append(item)
    def swap[U](self: "Stack[U]", other: U) -> Pair[U]:
        return other, self.pop()


def first[T: int](items: list[T], /, default: T | None = None, *rest: *tuple[T, ...]) -> T | None:
    return items[0] if items else default


def match(case, *, type=int): return case[type, ...]
match = case = type = _ = 1
print(match, case, type(_), sep="")
matrix = [[1, 2], [3, 4]]
print(matrix[0][::-1], matrix[1:], matrix[-1][:1], {**{}, "a": 1}, {*(), 1}, (*(), 2))
