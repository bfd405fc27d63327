"""Records what CPython 3.12 makes of the sources in tests/python and of the twins in tests/languages.

Run it with CPython 3.12 after adding a source; it writes `NAME.ast` beside every `NAME.py`.
The prefix `u` of a string is not kept in the tree, so its `kind` is left out.
"""

import ast
import pathlib
import sys
import warnings

assert sys.version_info[:2] == (3, 12), "CPython 3.12 is the oracle"
warnings.simplefilter("ignore")
here = pathlib.Path(__file__).parent
for path in sorted([*here.glob("python/*.py"), *here.glob("languages/*.py")]):
    source = path.read_bytes()
    compile(source, str(path), "exec")
    dump = ast.dump(ast.parse(source)).replace(", kind='u'", "")
    path.with_suffix(".ast").write_text(dump + "\n", encoding="utf-8")
