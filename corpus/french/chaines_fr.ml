# lang: fr
soit phrase = "L'été, où êtes-vous ? À l'école…"
afficher(phrase, longueur(phrase), phrase.upper(), phrase[::-1])
afficher(«guillemets français», «avec "doubles" dedans», "simple 'quotes'")
pour mot dans phrase.split():
    afficher(f"{mot:>10}|{mot:.<10}|{longueur(mot):03d}")
afficher("si pour dans".split(), "et" + "ou", 'sinon', f"{'tantque':*^11} {1 si Vrai sinon 2}")
soit comptes = {}
pour c dans phrase.lower():
    si c.isalpha():
        comptes[c] = comptes.get(c, 0) + 1
afficher(trier(comptes.items(), key=lambda p: (-p[1], p[0]))[:4])
afficher(f"{3.14159:.2f} {1234567:,} {0.25:.1%} {255:#x} {'é'!a} {phrase[0]!r}")
afficher("%s a %d ans et %.1f m" % ("Léa", 30, 1.7), "{0}-{1}-{0}".format("a", "b"))
afficher(",".join(chaine(x) pour x dans intervalle(5)), "-".join(trier(ensemble("hello"))), "abc" < "abd", "é" > "z")
afficher(caractère(233), ordinal("é"), représentation("l'été\n"), "a\tb".expandtabs(4), ascii("né"))
afficher(entier("101", 2), hexadécimal(255), binaire(5) si Faux sinon "ok", arrondir(2.567, 2), puissance(2, 10), divmod(7, 3))
