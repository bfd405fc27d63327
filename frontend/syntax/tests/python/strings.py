print('a"b', "a'b", 'a\'"b', "\a\b\f\n\r\t\v\\\0\1\12\123\x41\u0041\U00000041", r"\n\"", R'\'', b'\x00\xff\n"', rb'\x', Rb"\\", bR'a' b"b")
print("\N{CJK UNIFIED IDEOGRAPH-4E2D}é\u200b\xa0\xad\ud800\U0001F600\ue000", u"x", """a"b""c\"""" '''d'e''f''')
print("a" "b" 'c' """d""", ("x"
      "y"), "tab\	x", "\
")
