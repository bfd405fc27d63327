print("a\tb|c\\d|\"q\"|'s'|\x41\u00e9\U0001F600\101\0".replace("\0", "<nul>"))
print(r"raw\n\t", "\u03b1\x61\141", 'it\'s', "line\
continued")
print("""three
"quoted" lines
	with tab""")
for s in ("plain", "it's", 'say "hi"', "both ' and \"", "new\nline", "tab\t", "back\\slash", "\x00\x1f\x7f", "é漢😀", "\xa0\xad", "\u200b\u2028", "\ue000", "\r"):
    print(repr(s), len(s), ascii(s))
print(["a", "it's"], ("x\n",), {"k'": 'v"'}, str(["é"]), f"{'q'!r} {'é'!a} {'s'!s}")
print('a' "b" 'c', ("long "
      "string"), len("\\"), "\'" == "'", '\"' == '"')
print(repr("'"), repr('"'), repr("'\""), repr(""), repr("\\'"))
