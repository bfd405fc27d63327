# A small markup language turned into HTML, line by line.
let ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}

def escape(text):
    return "".join(ESCAPES.get(c, c) for c in text)

def inline(text):
    """`*bold*` and `_italic_`; a mark without partner stays as it is."""
    var out, open_marks = [], []
    for c in escape(text):
        let tag = {"*": "b", "_": "i"}.get(c)
        if tag is None:
            out.append(c)
        elif open_marks and open_marks[-1][0] == tag:
            open_marks.pop()
            out.append(f"</{tag}>")
        elif any(name == tag for name, *_ in open_marks):
            out.append(c)
        else:
            open_marks.append((tag, len(out), c))
            out.append(f"<{tag}>")
    while open_marks:
        let _, place, mark = open_marks.pop()
        out[place] = mark
    return "".join(out)

def blocks(lines):
    var items = []
    for line in lines:
        if line.startswith("- "):
            items.append(inline(line[2:]))
            continue
        if items:
            yield "<ul>" + "".join(f"<li>{item}</li>" for item in items) + "</ul>"
            items = []
        if not line.strip():
            continue
        let hashes = len(line) - len(line.lstrip("#"))
        if 0 < hashes <= 3:
            yield f"<h{hashes}>{inline(line[hashes:].strip())}</h{hashes}>"
        else:
            yield f"<p>{inline(line)}</p>"
    if items:
        yield f"<ul>{''.join(f'<li>{item}</li>' for item in items)}</ul>"

let source = """# Trees & *shrubs*
An _oak_ is a tree: 1 < 2 * 3.

- *ash*
- _el*m_
## The end
- last"""
for number, html in enumerate(blocks(source.splitlines()), start=1):
    print(f"{number:02} {html}")
print(inline("*a _b_ c*"), inline("snake_case"), inline(""), sep=" | ")
