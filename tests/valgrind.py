#!/usr/bin/env python3
"""Runs what manages memory under valgrind: the runtime's unit tests, and programs built for this machine.

Usage: tests/valgrind.py runtime                unit tests of the runtime (seconds; part of .ci/run)
       tests/valgrind.py programs [PATH ...]    programs of the corpus, via Rust, `--target native` (about 10 s each)

Every access to memory that is not the program's own, every decision on memory never written, and every block that
nothing refers to at the end is an error; so is a program whose output is not as recorded. $MLC names the mlc to build
programs with (default: target/release/mlc below $CARGO_TARGET_DIR or the repository).
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
STATUS = 99
VALGRIND = [
    "valgrind", "--quiet", f"--error-exitcode={STATUS}", "--leak-check=full", "--show-leak-kinds=definite",
    "--errors-for-leak-kinds=definite", "--num-callers=30", "--main-stacksize=67108864",
]


def unit_tests():
    """The path of the runtime's test program."""
    command = ["cargo", "test", "--release", "-p", "mlc_runtime", "--lib", "--no-run", "--message-format", "json"]
    built = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
    messages = [json.loads(line) for line in built.stdout.splitlines() if line.startswith("{")]
    [program] = [m["executable"] for m in messages if m.get("profile", {}).get("test") and m.get("executable")]
    return program


def runtime():
    return subprocess.run([*VALGRIND, unit_tests(), "--test-threads=1"], cwd=ROOT).returncode == 0


def expectation(program):
    text = program.with_suffix(".expected").read_text(encoding="utf-8")
    status, rest = text.split("\n--- stdout\n", 1)
    return int(status.split()[1]), rest.rpartition("--- stderr\n")[0].rstrip("\n")


def program(mlc, path, folder):
    """Complaints about one program."""
    executable = folder / "program"
    build = [mlc, "--quiet", "--via-rust", "build", "--target", "native", path.name, "-o", executable]
    built = subprocess.run(build, cwd=path.parent, capture_output=True, text=True)
    if built.returncode != 0:
        return f"not built: {built.stderr}"
    stdin, args = path.with_suffix(".stdin"), path.with_suffix(".args")
    args = args.read_text().splitlines() if args.exists() else []
    log = folder / "log"
    with open(stdin if stdin.exists() else os.devnull, "rb") as stdin:
        command = [*VALGRIND, f"--log-file={log}", executable, *args]
        run = subprocess.run(command, cwd=path.parent, stdin=stdin, capture_output=True)
    report = log.read_text()
    status, stdout = expectation(path)
    if run.returncode == STATUS or report:
        return f"status {run.returncode}\n{report}"
    if run.returncode != status or run.stdout.decode(errors="replace").rstrip("\n") != stdout:
        return f"status {run.returncode} instead of {status}, or other output"
    return None


def programs(paths):
    target = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
    mlc = Path(os.environ.get("MLC", target / "release/mlc")).absolute()
    files = []
    for path in map(Path, paths or [ROOT / "corpus"]):
        found = sorted(path.rglob("*.ml")) if path.is_dir() else [path]
        files += [f.absolute() for f in found if not f.name.startswith("_") and f.with_suffix(".expected").exists()]
    if not files:
        sys.exit("no programs")
    bad = 0
    with tempfile.TemporaryDirectory() as folder:
        for path in files:
            complaint = program(mlc, path, Path(folder))
            bad += complaint is not None
            if complaint is not None:
                print(f"{path.relative_to(ROOT)}: {complaint}", flush=True)
    print(f"{len(files) - bad} of {len(files)} programs without a complaint")
    return bad == 0


def main():
    if not shutil.which("valgrind"):
        sys.exit("valgrind is missing: install it (apt-get install valgrind); memory is not checked without it")
    match sys.argv[1:]:
        case ["runtime"]:
            ok = runtime()
        case ["programs", *paths]:
            ok = programs(paths)
        case _:
            sys.exit(__doc__)
    sys.exit(0 if ok else 1)


main()
