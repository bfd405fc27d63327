# A stack machine: an assembler, an interpreter with a call stack, a tracer and a few programs.
class MachineError(Exception):
    pass


class StackUnderflow(MachineError):
    pass


def assemble(text):
    labels = {}
    code = []
    for number, line in enumerate(text.strip().splitlines(), 1):
        line = line.partition(";")[0].strip()
        while ":" in line:
            label, _, line = line.partition(":")
            if label in labels:
                raise MachineError(f"line {number}: label {label} defined twice")
            labels[label.strip()] = len(code)
            line = line.strip()
        if not line:
            continue
        op, *rest = line.split(None, 1)
        code.append((op.lower(), rest[0] if rest else None, number))
    out = []
    for op, arg, number in code:
        if op in ("jmp", "jz", "call"):
            if arg not in labels:
                raise MachineError(f"line {number}: no label {arg}")
            out.append((op, labels[arg]))
        elif arg is None:
            out.append((op, None))
        elif arg.startswith('"'):
            out.append((op, arg.strip('"')))
        elif op in ("load", "store"):
            out.append((op, arg))
        else:
            out.append((op, float(arg) if "." in arg else int(arg)))
    return out


class Machine:
    def __init__(self, code, limit=100000, tracing=False):
        self.code = code
        self.stack = []
        self.frames = [({}, None)]
        self.pc = 0
        self.steps = 0
        self.limit = limit
        self.output = []
        self.tracing = tracing
        self.history = []

    def pop(self):
        if not self.stack:
            raise StackUnderflow(f"stack empty at {self.pc}")
        return self.stack.pop()

    def push(self, value):
        self.stack.append(value)

    @property
    def variables(self):
        return self.frames[-1][0]

    def run(self):
        while self.pc < len(self.code):
            op, arg = self.code[self.pc]
            self.steps += 1
            if self.steps > self.limit:
                raise MachineError(f"more than {self.limit} steps")
            if self.tracing:
                self.history.append(f"{self.pc} {op} {self.stack}")
            self.pc += 1
            if op == "halt":
                break
            method = getattr(self, "op_" + op, None)
            if method is not None:
                method() if arg is None else method(arg)
            elif op in BINARY:
                b, a = self.pop(), self.pop()
                try:
                    self.push(BINARY[op](a, b))
                except ZeroDivisionError as e:
                    raise MachineError(f"{op} at {self.pc - 1}") from e
            else:
                raise MachineError(f"unknown operation {op}")
        return self.output

    def op_push(self, value):
        self.push(value)

    def op_pop(self):
        self.pop()

    def op_dup(self):
        self.stack.append(self.stack[-1])

    def op_swap(self):
        a, b = self.pop(), self.pop()
        self.stack += [a, b]

    def op_load(self, name):
        try:
            self.push(self.variables[name])
        except KeyError as e:
            raise MachineError(f"variable {e} not set") from None

    def op_store(self, name):
        self.variables[name] = self.pop()

    def op_jmp(self, target):
        self.pc = target

    def op_jz(self, target):
        if not self.pop():
            self.pc = target

    def op_call(self, target):
        if len(self.frames) > 200:
            raise MachineError("call stack overflow")
        self.frames.append(({}, self.pc))
        self.pc = target

    def op_ret(self):
        _, back = self.frames.pop()
        if back is None:
            raise MachineError("return outside a call")
        self.pc = back

    def op_print(self):
        self.output.append(self.pop())

    def op_pack(self, n):
        items = self.stack[len(self.stack) - n:]
        del self.stack[len(self.stack) - n:]
        self.push(items)

    def op_len(self):
        self.push(len(self.pop()))


BINARY = {
    "add": lambda a, b: a + b,
    "sub": lambda a, b: a - b,
    "mul": lambda a, b: a * b,
    "div": lambda a, b: a // b,
    "mod": lambda a, b: a % b,
    "lt": lambda a, b: int(a < b),
    "eq": lambda a, b: int(a == b),
    "get": lambda a, b: a[b],
}
PROGRAMS = {
    "arithmetic": "push 6\npush 7\nmul\nprint\npush 2.5\npush 4\nmul\nprint\npush 7\npush -2\ndiv\nprint",
    "countdown": """
        push 3
        store n
loop:   load n
        jz done
        load n
        print
        load n
        push 1
        sub
        store n
        jmp loop
done:   push "lift off"
        print
    """,
    "factorial": """
        push 30
        call fact
        print
        halt
fact:   store n       ; argument
        load n
        push 2
        lt
        jz more
        push 1
        ret
more:   load n
        push 1
        sub
        call fact
        load n
        mul
        ret
    """,
    "fibonacci": """
        push 0
        store a
        push 1
        store b
        push 0
        store k
again:  load k
        push 100
        lt
        jz end
        load b
        dup
        load a
        add
        store b
        store a
        load k
        push 1
        add
        store k
        jmp again
end:    load a
        print
    """,
    "lists": 'push 1\npush "two"\npush 3.5\npack 3\ndup\nlen\nprint\ndup\npush 1\nget\nprint\nprint',
    "strings": 'push "ab"\npush "cd"\nadd\ndup\nprint\npush 3\nmul\nprint',
    "underflow": "push 1\nadd",
    "zero": "push 1\npush 0\ndiv",
    "forever": "top: jmp top",
    "deep": "f: call f",
    "bad return": "ret",
    "unset": "load x",
    "bad op": "fly 3",
    "no label": "jmp nowhere",
    "twice": "a: push 1\na: push 2",
    "type error": 'push "a"\npush 1\nadd',
    "index error": "push 1\npack 1\npush 5\nget",
}
for name, text in PROGRAMS.items():
    try:
        machine = Machine(assemble(text))
        print(f"{name}: {machine.run()} in {machine.steps} steps, stack {machine.stack}")
    except StackUnderflow as e:
        print(f"{name}: underflow: {e}")
    except MachineError as e:
        print(f"{name}: {e}" + (f" (from {e.__cause__!r})" if e.__cause__ else ""))
    except (TypeError, IndexError) as e:
        print(f"{name}: host {type(e).__name__}: {e}")
m = Machine(assemble("push 2\ndup\nmul\nprint"), tracing=True)
m.run()
print("\n".join(m.history))
sieve = Machine(assemble("""
        push 2
        store n
next:   load n
        push 60
        lt
        jz end
        push 2
        store d
try:    load d
        load d
        mul
        load n
        swap
        lt          ; n < d*d: prime
        jz divide
        jmp prime
divide: load n
        load d
        mod
        jz composite
        load d
        push 1
        add
        store d
        jmp try
prime:  load n
        print
composite: load n
        push 1
        add
        store n
        jmp next
end:    halt
"""))
print(sieve.run(), sieve.steps)
