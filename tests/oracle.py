#!/usr/bin/env python3.12
"""Records what CPython 3.12 does with the programs of the corpus.

Usage: python3.12 tests/oracle.py [--check] [PATH ...]

For each program `NAME.ml` below the given folders (default: corpus) the expectation `NAME.expected` is written:

    status 0
    --- stdout
    ...
    --- stderr
    ...

CPython runs the twin `NAME.py` if there is one (programs in another language, or with forms of our own); otherwise the
program itself, which is then plain Python. Twins correspond line by line, so that the source lines of tracebacks can be
put back in the program's own words. Caret rows are left out, and file names are shortened to their last part.
Standard input comes from `NAME.stdin`, arguments (one a line) from `NAME.args`.
With `--check` nothing is written; the status is 1 when an expectation is missing or different.
"""

import os
import re
import resource
import subprocess
import sys
from pathlib import Path

FRAME = re.compile(r'^  File "(.+)", line (\d+)(, in .+)?$')
TIMEOUT = 60
CARETS = re.compile(r"^\s+[~^]+\s*$")


def original(name, folder):
    """The file that stands for `name` in a traceback, and its lines."""
    twin = folder / name
    for candidate in (twin.with_suffix(".ml"), twin.with_suffix(".multi"), twin):
        if candidate.exists():
            return candidate.name, candidate.read_text(encoding="utf-8").splitlines()
    return name, []


def restored(stderr, folder):
    lines = stderr.splitlines()
    out = []
    i = 0
    while i < len(lines):
        line = lines[i]
        i += 1
        frame = FRAME.match(line)
        if not frame:
            if not CARETS.match(line):
                out.append(line)
            continue
        name, text = original(os.path.basename(frame[1]), folder)
        number = int(frame[2])
        out.append(f'  File "{name}", line {number}{frame[3] or ""}')
        if i < len(lines) and lines[i].startswith("    "):
            i += 1
            out.append("    " + text[number - 1].strip() if 0 < number <= len(text) else lines[i - 1])
    return "\n".join(out) + ("\n" if out else "")


def limit_memory():
    """A program that asks for much more than WebAssembly has gets a MemoryError, not the machine's memory."""
    resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))


def expectation(program):
    folder = program.parent
    twin = program.with_suffix(".py")
    source = twin if twin.exists() else program
    stdin = program.with_suffix(".stdin")
    args = program.with_suffix(".args")
    try:
        result = subprocess.run(
            [sys.executable, "-X", "utf8", source.name, *(args.read_text(encoding="utf-8").splitlines() if args.exists() else [])],
            cwd=folder,
            # Bytes: text mode would change the line ends.
            input=stdin.read_bytes() if stdin.exists() else b"",
            capture_output=True,
            env={**os.environ, "PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1"},
            preexec_fn=limit_memory,
            timeout=TIMEOUT,
            check=False,
        )
    except subprocess.TimeoutExpired:
        # As `timeout` does; never right for a committed program.
        return "status 124\n--- stdout\n--- stderr\n"
    stdout, stderr = result.stdout.decode("utf-8"), restored(result.stderr.decode("utf-8"), folder)
    return f"status {result.returncode}\n--- stdout\n{stdout}--- stderr\n{stderr}"


def programs(paths):
    for path in paths:
        found = [path] if path.is_file() else sorted([*path.rglob("*.ml"), *path.rglob("*.multi")])
        # Files in folders named `modules` are imported by programs, they are none themselves.
        yield from (p for p in found if not p.name.startswith("_") and "modules" not in p.parts)


def main():
    if sys.version_info[:2] != (3, 12):
        sys.exit("the oracle is CPython 3.12, this is " + sys.version)
    check = "--check" in sys.argv
    paths = [Path(a).resolve() for a in sys.argv[1:] if a != "--check"]
    root = Path(__file__).resolve().parent.parent
    stale = 0
    for program in programs(paths or [root / "corpus"]):
        text = expectation(program)
        target = program.with_suffix(".expected")
        if target.exists() and target.read_bytes() == text.encode("utf-8"):
            continue
        stale += 1
        print(("stale: " if check else "recorded: ") + os.path.relpath(target, root))
        if not check:
            target.write_bytes(text.encode("utf-8"))
    sys.exit(1 if check and stale else 0)


if __name__ == "__main__":
    main()
