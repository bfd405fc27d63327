# lang: fr
phrase = "L'été, où êtes-vous ? À l'école…"
print(phrase, len(phrase), phrase.upper(), phrase[::-1])
print('guillemets français', 'avec "doubles" dedans', "simple 'quotes'")
for mot in phrase.split():
    print(f"{mot:>10}|{mot:.<10}|{len(mot):03d}")
print("si pour dans".split(), "et" + "ou", 'sinon', f"{'tantque':*^11} {1 if True else 2}")
comptes = {}
for c in phrase.lower():
    if c.isalpha():
        comptes[c] = comptes.get(c, 0) + 1
print(sorted(comptes.items(), key=lambda p: (-p[1], p[0]))[:4])
print(f"{3.14159:.2f} {1234567:,} {0.25:.1%} {255:#x} {'é'!a} {phrase[0]!r}")
print("%s a %d ans et %.1f m" % ("Léa", 30, 1.7), "{0}-{1}-{0}".format("a", "b"))
print(",".join(str(x) for x in range(5)), "-".join(sorted(set("hello"))), "abc" < "abd", "é" > "z")
print(chr(233), ord("é"), repr("l'été\n"), "a\tb".expandtabs(4), ascii("né"))
print(int("101", 2), hex(255), bin(5) if False else "ok", round(2.567, 2), pow(2, 10), divmod(7, 3))
