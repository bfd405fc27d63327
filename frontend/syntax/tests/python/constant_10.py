"a" "b"
b"a" b"b"
