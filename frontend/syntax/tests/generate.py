#!/usr/bin/env python3.12
"""Writes generated Python sources into `python/`: every production of Python 3.12's grammar, at random.

Usage: python3.12 generate.py [--count N] [--seed N] [--try]

Each source is checked by CPython's compiler before it is kept. The same seed gives the same sources; `record.py` then writes
what CPython makes of them. With `--try` the sources go to standard output, separated by form feeds on lines of their own,
for trying many more than the repository keeps.
"""

import argparse
import ast
import random
import sys
import warnings
from pathlib import Path

NAMES = ["a", "b", "cc", "x", "y1", "_z", "self", "naïve", "变量", "match", "case", "type", "_", "__dunder__"]
BINARY = ["+", "-", "*", "/", "//", "%", "@", "**", "<<", ">>", "&", "|", "^"]
COMPARE = ["<", ">", "==", "!=", "<=", ">=", "in", "not in", "is", "is not"]
NUMBERS = [
    "0", "1", "00", "1_000", "0x_fF", "0o17", "0b1_01", "1.", ".5", "1.5e10", "1E-3", "2j", "1.5J", "0777.5", "1e1_0", "10_0.0_1",
    "123456789012345678901234567890", "0XABC", "0B1", "0O7", "00_0", ".1e+2j", "1_0j",
]
ESCAPES = ["\\n", "\\t", "\\\\", "\\'", '\\"', "\\x41", "\\101", "\\0", "\\u00e9", "\\U0001F600", "\\N{BULLET}", "\\\n"]


class Generator:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.depth = 0
        self.in_function = self.in_async = self.in_loop = self.in_class = False
        self.in_fstring = 0

    # ---- choices ----

    def pick(self, *choices):
        return self.random.choice(choices)

    def chance(self, p):
        return self.random.random() < p

    def some(self, make, least=0, most=3):
        return [make() for _ in range(self.random.randint(least, most))]

    def name(self):
        return self.pick(*NAMES)

    def blank(self):
        return self.pick("", "", "", " ", "  ")

    def comma_list(self, items, single_needs_comma=False):
        separator = self.pick(", ", ",", " , ")
        text = separator.join(items)
        if items and (single_needs_comma and len(items) == 1 or self.chance(0.2)):
            text += ","
        return text

    # ---- strings ----

    def string_body(self, quote, triple, raw, is_bytes):
        pieces = []
        for _ in range(self.random.randint(0, 4)):
            piece = self.pick("abc", " ", "#", "{", "}", "x y", self.pick(*ESCAPES))
            if not is_bytes:
                piece = self.pick(piece, "é", "名", "😀")
            if raw and piece.startswith("\\") and piece not in ("\\n", "\\t"):
                piece = "\\d"
            if is_bytes and piece.startswith(("\\u", "\\U", "\\N")):
                piece = "\\xff"
            if triple and self.chance(0.3):
                piece += "\n"
            pieces.append(piece)
        body = "".join(pieces)
        return body if quote not in body else body.replace(quote, "")

    def string(self, is_bytes=False):
        parts = []
        for _ in range(self.pick(1, 1, 1, 2, 3)):
            if not is_bytes and self.chance(0.3) and self.in_fstring < 2:
                parts.append(self.fstring())
                continue
            prefix = self.pick("b", "B", "rb", "bR", "Br") if is_bytes else self.pick("", "", "", "r", "R", "u", "U")
            quote = self.pick("'", '"', '"""', "'''")
            if self.in_fstring:
                quote = self.pick("'", '"')
            body = self.string_body(quote[0], len(quote) == 3, "r" in prefix.lower(), is_bytes)
            if self.in_fstring:
                body = body.replace("\\\n", "").replace("\n", "")
            parts.append(f"{prefix}{quote}{body}{quote}")
        return self.pick(" ", "", "  ").join(parts)

    def fstring(self):
        self.in_fstring += 1
        self.depth += 1
        prefix = self.pick("f", "F", "rf", "fr", "Rf", "fR")
        quote = self.pick("'", '"', '"""', "'''")
        body = ""
        for _ in range(self.random.randint(0, 4)):
            body += self.pick("text", "{{", "}}", " ", "é", "#", self.field(), self.field(), "\\n" if "r" not in prefix.lower() else "x")
            if len(quote) == 3 and self.chance(0.2):
                body += "\n"
        self.depth -= 1
        self.in_fstring -= 1
        return f"{prefix}{quote}{body}{quote}"

    def field(self):
        inner = self.pick(self.expr, self.name, self.tuple_in_field, self.conditional)()
        if inner.startswith("{"):
            inner = " " + inner
        if inner.startswith(("lambda", "*")) or ":=" in inner or "lambda" in inner or "!=" in inner:
            inner = f"({inner})"
        blank = " " if inner.endswith("}") else ""
        # CPython 3.12.1 loses what follows a `#` in the text that `=` shows.
        shown = self.pick("", "", "", "=", " = ") if "#" not in inner else ""
        text = "{" + self.blank() + inner + blank + shown
        text += self.pick("", "", "", "!r", "!s", "!a")
        if self.chance(0.4):
            text += ":" + self.pick(">10", ".2f", "", "x", "{" + self.name() + "}", ">{" + self.name() + "!r:^{" + self.name() + "}}.{1}", "%Y-%m")
        return text + "}"

    def tuple_in_field(self):
        return f"{self.name()}, {self.name()}"

    # ---- expressions ----

    def atom(self):
        return self.pick(
            self.name, self.name, self.number, self.string, lambda: self.string(True), lambda: "...", lambda: "None", lambda: "True",
            lambda: "False", lambda: "()", lambda: "[]", lambda: "{}",
        )()

    def number(self):
        return self.pick(*NUMBERS)

    def expr(self):
        if self.depth > 4 or self.chance(0.25):
            return self.atom()
        self.depth += 1
        makers = [
            self.binary, self.binary, self.unary, self.comparison, self.boolean, self.conditional, self.lambda_, self.call, self.call,
            self.attribute, self.subscript, self.group, self.tuple_, self.list_, self.set_, self.dict_, self.comprehension,
            self.walrus, self.fstring if self.in_fstring < 2 else self.atom,
        ]
        if self.in_function and not self.in_async:
            makers.append(lambda: f"({self.yield_()})")
        if self.in_async:
            makers.append(lambda: f"(await {self.primary()})")
        text = self.pick(*makers)()
        self.depth -= 1
        return text

    def line_in_group(self):
        """A line end may stand anywhere inside brackets."""
        if self.in_fstring:
            return ""
        return self.pick("", "", "", "\n", "\n        ", " # comment\n   ", "\\\n ")

    def primary(self):
        return self.pick(self.name, self.group, self.call, self.attribute, self.subscript, self.list_)()

    def operand(self):
        return self.pick(self.atom, self.primary, self.group, self.unary)()

    def binary(self):
        text = self.operand()
        for _ in range(self.random.randint(1, 3)):
            text += f" {self.pick(*BINARY)} {self.operand()}"
        return text

    def unary(self):
        return self.pick("-", "+", "~", "--", "- ", "not ", "not not ") + self.group()

    def comparison(self):
        text = self.group()
        for _ in range(self.random.randint(1, 3)):
            text += f" {self.pick(*COMPARE)} {self.pick(self.atom, self.group)()}"
        return text

    def boolean(self):
        return self.pick(" and ", " or ").join(self.some(self.group, 2, 3)) + self.pick("", " or not " + self.name())

    def conditional(self):
        return f"{self.group()} if {self.group()} else {self.pick(self.group, self.conditional_tail)()}"

    def conditional_tail(self):
        return f"{self.name()} if {self.name()} else {self.name()}"

    def lambda_(self):
        was = self.in_function, self.in_async, self.in_class
        self.in_function, self.in_async, self.in_class = False, False, False
        params = self.parameters(False)
        text = f"lambda{' ' if params else ''}{params}: {self.group()}"
        self.in_function, self.in_async, self.in_class = was
        return f"({text})"

    def walrus(self):
        # Neither in class bodies' comprehensions nor as a bare statement; parentheses serve everywhere else.
        return f"({self.pick('w1', 'w2')} := {self.group()})" if not self.in_class else self.name()

    def yield_(self):
        return self.pick("yield", f"yield {self.group()}", f"yield {self.name()}, *{self.name()}", f"yield from {self.group()}")

    def group(self):
        if self.depth > 4 or self.chance(0.5):
            return self.atom()
        return f"({self.line_in_group()}{self.expr()}{self.line_in_group()})"

    def starred(self):
        return ("*" + self.pick(self.name, self.group)()) if self.chance(0.25) else self.expr()

    def tuple_(self):
        items = self.some(self.starred, 1, 3)
        return f"({self.line_in_group()}{self.comma_list(items, True)}{self.line_in_group()})"

    def list_(self):
        return f"[{self.line_in_group()}{self.comma_list(self.some(self.starred))}{self.line_in_group()}]"

    def set_(self):
        return "{" + self.comma_list(self.some(self.starred, 1)) + " }"

    def dict_(self):
        pair = lambda: f"**{self.name()}" if self.chance(0.2) else f"{self.expr()}{self.pick(': ', ':', ' : ')}{self.expr()}"
        return "{ " + self.comma_list(self.some(pair)) + " }"

    def comprehension(self):
        clauses = ""
        was, self.in_function = self.in_function, False
        for i in range(self.random.randint(1, 3)):
            asynchronous = "async " if self.in_async and self.chance(0.3) else ""
            clauses += f" {asynchronous}for {self.target(False)} in {self.pick(self.atom, self.name)()}"
            clauses += "".join(f" if {self.pick(self.name, self.group_without_walrus)()}" for _ in range(self.random.randint(0, 2)))
        element = self.group_without_walrus()
        text = self.pick(
            f"[{element}{clauses}]", f"({element}{clauses})", "{" + f" {element}{clauses}" + " }",
            "{" + f" {element}: {self.name()}{clauses}" + " }",
        )
        self.in_function = was
        return text

    def group_without_walrus(self):
        return self.pick(self.atom, lambda: f"({self.name()} {self.pick(*BINARY)} {self.name()})")()

    def call(self):
        arguments = self.some(lambda: ("*" if self.chance(0.15) else "") + self.group(), 0, 2)
        keywords = ["k1", "k2", "match", "type", "_"]
        self.random.shuffle(keywords)
        for _ in range(self.random.randint(0, 2)):
            arguments.append(f"**{self.name()}" if self.chance(0.2) else f"{keywords.pop()}{self.pick('=', ' = ')}{self.expr()}")
        if any(a.startswith("**") for a in arguments):
            arguments.sort(key=lambda a: a.startswith("**"))
        function = self.pick(self.name, self.attribute)()
        if self.chance(0.1):
            return f"{function}({self.name()} for {self.name()} in {self.atom()})"
        return f"{function}({self.line_in_group()}{self.comma_list(arguments)}{self.line_in_group()})"

    def attribute(self):
        return f"{self.pick(self.name(), self.name(), '(1)', 'x[0]', 'f()')}.{self.name()}{self.pick('', '.b', '.match')}"

    def slice(self):
        part = lambda: self.pick("", self.name(), self.atom())
        return self.pick(
            self.expr, lambda: f"{part()}:{part()}", lambda: f"{part()}:{part()}:{part()}", lambda: f"{part()}:, ...",
            lambda: f"*{self.name()}", lambda: f"{self.name()}, *{self.name()}", lambda: f"{self.expr()},",
        )()

    def subscript(self):
        return f"{self.name()}[{self.slice()}]"

    # ---- targets ----

    def target(self, star=True, nested=True):
        simple = [self.name, self.attribute, lambda: f"{self.name()}[{self.name()}]"]
        if nested and self.chance(0.4):
            items = self.some(lambda: self.target(False, False), 1, 3)
            if self.chance(0.4):
                items[0] = f"*{self.name()}"
            text = self.comma_list(items, True)
            return self.pick(text, f"({text})", f"[{text}]")
        return self.pick(*simple)()

    # ---- patterns ----

    def pattern(self, depth=0):
        makers = [
            lambda: self.pick("_", "captured"), lambda: self.pick("1", "-1", "1.5", "-2 + 3j", "1 - 2J", "0x1f"),
            lambda: self.pick("None", "True", "False"), lambda: self.pick("'a'", "'a' \"b\"", "b'x'", "r'\\d'"),
            lambda: self.pick("a.b", "a.b.c", "match.case"),
        ]
        if depth < 3:
            inner = lambda: self.pattern(depth + 1)
            makers += [
                lambda: f"({inner()})", lambda: f"[{', '.join(self.some(inner, 0, 3))}]", lambda: f"({inner()}, )", lambda: f"({inner()}, {inner()})",
                lambda: f"[{inner()}, *{self.pick('_', 'rest')}]", lambda: f"(*_, {inner()},)",
                lambda: " | ".join(self.some(lambda: self.pick("1", "'s'", "None", "a.b", "[]", "{}", "C()"), 2, 3)),
                lambda: "{" + ", ".join(f"{k}: {inner()}" for k in self.pick([], ["1"], ["'k'", "a.b"], ["-1", "None"])) + "}",
                lambda: "{'k': " + inner() + ", **others}", lambda: "{**others}",
                lambda: f"C({', '.join([*self.some(inner, 0, 2), *self.pick([], ['k=' + inner()], ['k=' + inner(), 'match=' + inner() + ','])])})",
                lambda: f"a.C({inner()},)", lambda: f"{self.pick('1', '[]', '(1 | 2)', 'C(x=1)')} as {self.pick('n1', 'match')}",
            ]
        text = self.pick(*makers)()
        return f"({text})" if " as " in text and depth and not text.startswith(("(", "[", "{", "C", "a.C")) else text

    # ---- definitions ----

    def parameters(self, annotated=True):
        names = ["p1", "p2", "p3", "p4", "p5", "p6"]
        self.random.shuffle(names)
        default = False

        def one():
            nonlocal default
            text = names.pop()
            if annotated and self.chance(0.3):
                text += f": {self.pick('int', 'list[int]', repr('T'), 'a.b | None')}"
            default = default or self.chance(0.3)
            if default:
                text += f"{self.pick('=', ' = ')}{self.atom() if not self.in_fstring else '1'}"
            return text

        parts = self.some(one, 0, 2)
        if parts and self.chance(0.3):
            parts.append("/")
            parts += self.some(one, 0, 1)
        if self.chance(0.4):
            star = self.pick("*", "*args", "*args: *Ts" if annotated else "*args")
            extra = []
            for _ in range(self.random.randint(1 if star == "*" else 0, 2)):
                default = self.chance(0.5)
                extra.append(one() if names else "k")
                default = False
            parts += [star, *extra]
        if self.chance(0.3):
            parts.append("**kwargs" + (": int" if annotated and self.chance(0.3) else ""))
        text = self.pick(", ", ",").join(parts)
        return text + ("," if parts and self.chance(0.15) and annotated else "")

    def type_parameters(self):
        if self.chance(0.7):
            return ""
        return "[" + self.pick("T", "T, U", "T: int", "T: (int, str), *Ts, **P", "*Ts", "**P,") + "]"

    def function(self, indent):
        was = self.in_function, self.in_async, self.in_loop, self.in_class
        asynchronous = self.chance(0.25)
        arrow = f"{self.pick(' -> ', '->')}{self.pick('int', 'None', 'list[T]', repr('x'))}" if self.chance(0.3) else ""
        parameters = self.parameters()
        if self.chance(0.15):
            parameters = parameters.replace(", ", ",\n      ")
        head = f"{'async ' if asynchronous else ''}def {self.name()}{self.type_parameters()}({parameters}){arrow}:"
        self.in_function, self.in_async, self.in_loop, self.in_class = True, asynchronous, False, False
        body = self.block(indent)
        self.in_function, self.in_async, self.in_loop, self.in_class = was
        return self.decorators(indent) + head + body

    def decorators(self, indent):
        lines = self.some(lambda: "@" + self.pick("d", "a.b", "d(1, k=2)", "(lambda f: f)", "x[0].y", "d := e" if not self.in_class else "d"), 0, 2)
        return "".join(line + "\n" + " " * indent for line in lines) if self.chance(0.4) else ""

    def class_(self, indent):
        bases = self.comma_list(self.some(lambda: self.pick("A", "B.C", "*bases", "Generic[T]"), 0, 2) + self.pick([], ["metaclass=M"], ["k=1", "**kw"]))
        head = f"class {self.name()}{self.type_parameters()}{self.pick('', '()') if not bases else f'({bases})'}:"
        was = self.in_function, self.in_async, self.in_loop, self.in_class
        self.in_function, self.in_async, self.in_loop, self.in_class = False, False, False, True
        body = self.block(indent)
        self.in_function, self.in_async, self.in_loop, self.in_class = was
        return self.decorators(indent) + head + body

    # ---- statements ----

    def block(self, indent):
        self.depth += 1
        if self.chance(0.2):
            text = " " + self.pick("; ", ";", " ; ").join(self.some(self.simple, 1, 3)) + self.pick("", ";") + "\n"
        else:
            deeper = indent + self.pick(1, 2, 4, 4)
            text = self.pick("\n", "  # comment\n", "\n\n", "\n# column one\n")
            for _ in range(self.random.randint(1, 3)):
                text += " " * deeper + self.statement(deeper) + self.pick("", "", "\n", " " * deeper + "# own line\n")
        self.depth -= 1
        return text

    def simple(self):
        makers = [
            self.expr, lambda: "pass", self.assignment, self.assignment, self.annotation, lambda: f"{self.pick('x', 'x.y', 'x[0]')} {self.pick(*BINARY)}= {self.expr()}",
            lambda: f"del {self.comma_list([self.pick('a', 'b.c', 'x[0]', '(a, b)', '[a]')])}", lambda: f"assert {self.group()}{self.pick('', ', ' + self.group())}",
            lambda: self.pick("raise", "raise E", f"raise E({self.group()}) from {self.name()}"), self.import_, self.type_alias,
        ]
        if self.in_function:
            makers += [lambda: "return", lambda: f"return {self.expr()}" if not self.in_async else "return",
                       lambda: f"return {self.name()}, *{self.name()}" if not self.in_async else "return"]
            makers += [self.yield_ if not self.in_async else lambda: "yield", lambda: self.pick("global g1, g2", "pass", "pass", "pass")]
        if self.in_loop:
            makers += [lambda: "break", lambda: "continue"]
        return self.pick(*makers)()

    def assignment(self):
        targets = "".join(f"{self.target()} = " for _ in range(self.pick(1, 1, 2)))
        value = self.pick(self.expr, self.starred_value)()
        if self.in_function and not self.in_async and self.chance(0.2):
            value = self.yield_()
        return targets + value

    def starred_value(self):
        return self.comma_list(self.some(lambda: self.pick("*", "") + self.name(), 1, 3), True)

    def annotation(self):
        target = self.pick("v1", "v2.w", "v3[0]", "(v4)")
        return f"{target}{self.pick(': ', ':')}{self.pick('int', 'list[int]', 'a | None')}{self.pick('', ' = ' + self.expr(), ' = *a, b')}"

    def import_(self):
        items = lambda: ", ".join(self.some(lambda: self.pick("n", "n as m", "match"), 1, 3))
        return self.pick(
            lambda: f"import {self.pick('a', 'a.b.c', 'a as b', 'a.b as c, d')}", lambda: f"from {self.pick('a', '.', '..a.b', '...', '....x')} import {items()}",
            lambda: f"from a import ({items()}{self.pick('', ',')})", lambda: f"from . import (\n  {items()},\n)",
        )()

    def type_alias(self):
        if self.in_function and self.in_class:
            return "pass"
        return f"type {self.pick('X', 'match', 'type')}{self.type_parameters()} = {self.pick('int', 'list[T]', 'a | b', 'tuple[*Ts]')}"

    def statement(self, indent):
        if self.depth > 3 or self.chance(0.45):
            return self.pick("; ", ";").join(self.some(self.simple, 1, self.pick(1, 1, 2))) + self.pick("\n", "\n", "  # comment\n", ";\n")
        return self.pick(self.if_, self.while_, self.for_, self.try_, self.with_, self.match, self.function, self.function, self.class_)(indent)

    def if_(self, indent):
        pad = " " * indent
        text = f"if {self.expr()}:" + self.block(indent)
        for _ in range(self.pick(0, 0, 1, 2)):
            text += f"{pad}elif {self.expr()}:" + self.block(indent)
        return text + (f"{pad}else:" + self.block(indent) if self.chance(0.4) else "")

    def loop_block(self, indent):
        was, self.in_loop = self.in_loop, True
        text = self.block(indent)
        self.in_loop = was
        return text + (" " * indent + "else:" + self.block(indent) if self.chance(0.3) else "")

    def while_(self, indent):
        return f"while {self.expr()}:" + self.loop_block(indent)

    def for_(self, indent):
        asynchronous = "async " if self.in_async and self.chance(0.4) else ""
        return f"{asynchronous}for {self.target()} in {self.pick(self.expr, self.starred_value)()}:" + self.loop_block(indent)

    def try_(self, indent):
        pad = " " * indent
        text = "try:" + self.block(indent)
        star = self.chance(0.3)
        handlers = self.random.randint(0, 2)
        was, self.in_loop = self.in_loop, self.in_loop and not star
        was_function = self.in_function
        self.in_function = self.in_function and not star
        for _ in range(handlers):
            kind = self.pick("E", "(E, F)", "a.E", "f()")
            text += f"{pad}except{'*' if star else ''} {kind}{self.pick('', ' as e')}:" + self.block(indent)
        if handlers and not star and self.chance(0.3):
            text += f"{pad}except:" + self.block(indent)
        self.in_loop, self.in_function = was, was_function
        if handlers and self.chance(0.3):
            text += f"{pad}else:" + self.block(indent)
        if not handlers or self.chance(0.3):
            text += f"{pad}finally:" + self.block(indent)
        return text

    def with_(self, indent):
        asynchronous = "async " if self.in_async and self.chance(0.4) else ""
        item = lambda: self.pick(self.name, self.call, self.group)() + self.pick("", f" as {self.pick('x', 'x.y', 'x[0]', '(x, y)', '[x, *y]', '(x)')}")
        items = ", ".join(self.some(item, 1, 3))
        return f"{asynchronous}with {self.pick(items, f'({items})', f'({items},)')}:" + self.block(indent)

    def match(self, indent):
        pad = " " * (indent + 4)
        text = f"match {self.pick(self.name, self.call, self.tuple_, lambda: '*a, b', lambda: 'a,', lambda: '-x')()}:\n"
        for _ in range(self.random.randint(1, 4)):
            pattern = self.pattern() if self.chance(0.8) else self.pick("1, *_", "*rest,", "a.b, 2", "[x], y")
            text += f"{pad}case {pattern}{self.pick('', '', f' if {self.group()}')}:" + self.block(indent + 4)
        return text

    def module(self):
        text = self.pick("", '"""Doc."""\n', "# comment\n\n", "from __future__ import annotations\n")
        for _ in range(self.random.randint(2, 6)):
            text += self.statement(0) + self.pick("", "", "\n", "\n\n", "    # odd comment\n", "\x0c\n")
        return text


def sources(seed, count):
    """Sources that CPython compiles."""
    made = 0
    number = 0
    while made < count:
        number += 1
        try:
            text = Generator(f"{seed}-{number}").module()
        except RecursionError:
            continue
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                compile(text, "generated", "exec")
                ast.parse(text)
        except (SyntaxError, ValueError):
            continue
        # Long sources repeat themselves.
        if len(text) > 3000:
            continue
        made += 1
        yield text


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=150)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--try", dest="tried", action="store_true")
    options = parser.parse_args()
    if sys.version_info[:2] != (3, 12):
        sys.exit("the grammar is CPython 3.12's, this is " + sys.version)
    if options.tried:
        sys.stdout.write("\n\x0c\x0c\n".join(sources(options.seed, options.count)))
        return
    folder = Path(__file__).resolve().parent / "python"
    for old in folder.glob("generated_*"):
        old.unlink()
    for number, text in enumerate(sources(options.seed, options.count), start=1):
        (folder / f"generated_{number:03}.py").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
