#!/usr/bin/env python3
"""Renders runs of mlc as a terminal shows them: NAME.png for each NAME.ml in this folder.

    python3 docs/screenshots/make.py [PATH-OF-MLC]

Needs chromium and the Noto fonts (Debian: chromium, fonts-noto-core, fonts-noto-cjk). A line of a terminal is a row of cells;
text of a script that is not in the fixed-width font is fitted to the cells that it takes there.
"""
import html
import re
import subprocess
import sys
import tempfile
import unicodedata
from pathlib import Path

HERE = Path(__file__).resolve().parent
# The command that is shown for each program, in the language of its author.
COMMANDS = {"ja": ["run"], "ar": ["check"], "hi": ["check"]}
COLUMNS = 74
STYLES = {"1": "font-weight:bold", "4": "text-decoration:underline", "91": "color:#f66", "31": "color:#f66",
          "93": "color:#fd6", "33": "color:#fd6", "92": "color:#7d7", "32": "color:#7d7", "94": "color:#8ac8ff",
          "34": "color:#8ac8ff", "96": "color:#6dd", "36": "color:#6dd"}
# Formatting characters take no cell; the browser acts on them.
FORMATTING = "\u200c\u200d\u200e\u200f\u2066\u2067\u2068\u2069"


def width(text):
    def cells(c):
        if c in FORMATTING or unicodedata.category(c) in ("Mn", "Me", "Cf"):
            return 0
        return 2 if unicodedata.east_asian_width(c) in "WF" else 1
    return sum(map(cells, text))


def script(c):
    """What decides which characters are shaped together."""
    if c in FORMATTING:
        return "formatting"
    if unicodedata.category(c).startswith(("L", "M")):
        return unicodedata.name(c, "LATIN").split()[0]
    return "other"


def runs(text):
    """Pieces of one script; a piece that is not of plain cells gets its width in cells."""
    pieces = re.findall(r"[\u0900-\u097f]+|[\u0600-\u06ff]+|[%s]+|[^\u0900-\u097f\u0600-\u06ff%s]+" % (FORMATTING, FORMATTING), text)
    for piece in pieces:
        if script(piece[0]) == "formatting":
            yield piece
        elif re.match(r"[\u0900-\u097f\u0600-\u06ff]", piece):
            yield f'<span class="fit" style="width:{width(piece)}ch"><span>{html.escape(piece)}</span></span>'
        else:
            yield html.escape(piece)


def line(text):
    out, style = [], []
    for part in re.split("(\x1b\\[[0-9;]*m)", text):
        if part.startswith("\x1b"):
            codes = part[2:-1].split(";")
            style = [] if codes in ([""], ["0"]) else style + [STYLES[c] for c in codes if c in STYLES]
        elif part:
            out.append(f'<span style="{";".join(style)}">{"".join(runs(part))}</span>')
    return "<div>" + ("".join(out) or "&nbsp;") + "</div>"


PAGE = """<!doctype html><meta charset="utf-8"><style>
body {{ margin: 0; background: #1c1f26; color: #dde; }}
#screen {{ display: inline-block; padding: 14px 18px; font: 15px/22px "Noto Sans Mono CJK JP", "DejaVu Sans Mono", monospace;
  white-space: pre; width: {columns}ch; }}
.prompt {{ color: #7d7; }}
.fit {{ display: inline-block; height: 22px; vertical-align: top; }}
.fit > span {{ display: inline-block; transform-origin: 0 50%; white-space: pre;
  font-family: "Noto Sans Arabic", "Noto Sans Devanagari"; font-size: 15px; }}
</style><div id="screen" dir="ltr">{body}</div><script>
for (const box of document.querySelectorAll(".fit")) {{
  const inner = box.firstChild;
  const factor = box.getBoundingClientRect().width / inner.getBoundingClientRect().width;
  inner.style.transform = `scaleX(${{factor}})`;
  inner.style.transformOrigin = getComputedStyle(inner).direction === "rtl" ? "100% 50%" : "0 50%";
}}
</script>"""


def shoot(mlc, name, folder):
    program = HERE / f"{name}.ml"
    command = [*COMMANDS[name], program.name]
    run = subprocess.run([mlc, "--color", "always", *command], cwd=HERE, stdout=subprocess.PIPE,
                         stderr=subprocess.STDOUT, text=True, env={"PATH": "/usr/bin:/bin", "HOME": folder})
    shown = [f'<div><span class="prompt">$</span> mlc {html.escape(" ".join(command))}</div>']
    shown += [line(text) for text in run.stdout.rstrip("\n").split("\n")]
    page = Path(folder) / f"{name}.html"
    page.write_text(PAGE.format(columns=COLUMNS, body="".join(shown)), encoding="utf-8")
    height = 28 + 22 * len(shown)
    size = f"--window-size={COLUMNS * 9 + 10},{height}"
    subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", size,
                    f"--screenshot={HERE / name}.png", page.as_uri()], check=True, capture_output=True)


def main():
    mlc = str(Path(sys.argv[1] if len(sys.argv) > 1 else "target/release/mlc").resolve())
    with tempfile.TemporaryDirectory() as folder:
        for name in COMMANDS:
            shoot(mlc, name, folder)


if __name__ == "__main__":
    main()
