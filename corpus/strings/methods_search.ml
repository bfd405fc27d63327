s = "the cat sat on the mat"
print(s.find("at"), s.find("at", 6), s.find("dog"), s.rfind("the"), s.index("sat"), s.rindex("at"), s.count("at"), s.count("at", 6, 12), s.count(""))
print(s.startswith("the"), s.startswith("cat", 4), s.endswith(("dog", "mat")), s.startswith(()), "cat" in s, "" in s, "dog" not in s)
print(s.split(), s.split("at"), s.split(" ", 2), s.rsplit(" ", 1), s.partition(" "), s.rpartition(" "), s.partition("zz"), s.rpartition("zz"))
print("a,b,,c,".split(","), "  a  b ".split(), "".split(), "".split(","), "  a b ".split(" "), "a  b c ".split(None, 1))
print("one\ntwo\r\nthree\n".splitlines(), "a\nb".splitlines(True), "".splitlines(), "\n".splitlines())
for f in (lambda: s.index("dog"), lambda: s.split(""), lambda: s.partition(""), lambda: s.rindex("zz")):
    try:
        f()
    except ValueError as e:
        print(e)
print("-".join(["a", "b", "c"]), "".join([]), ", ".join("xyz"), "ab".join(("1",)), "-".join(str(k) for k in range(4)))
for bad in ([1, 2], ["a", None]):
    try:
        print(",".join(bad))
    except TypeError as e:
        print(e)
