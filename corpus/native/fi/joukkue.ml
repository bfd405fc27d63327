# Luokat, perintä ja erikoismetodit: hiihtojoukkueen tulokset.
luokka Hiihtäjä:
    maarittele __init__(itse, nimi, *ajat):
        itse.nimi = nimi
        itse.ajat = lista(ajat)

    @ominaisuus
    maarittele paras(itse):
        palauta minimi(itse.ajat, default=EiMitaan)

    maarittele __lt__(itse, toinen):
        palauta itse.paras < toinen.paras

    maarittele __repr__(itse):
        palauta f"{tyyppi(itse).__name__}({itse.nimi})"

luokka Juniori(Hiihtäjä):
    hyvitys = 30

    @ominaisuus
    maarittele paras(itse):
        olkoon aika = ylaluokka().paras
        palauta EiMitaan jos aika on EiMitaan muuten aika - itse.hyvitys

luokka Joukkue:
    maarittele __init__(itse, nimi):
        itse.nimi = nimi
        itse._jäsenet = {}

    maarittele __setitem__(itse, numero, hiihtäjä):
        jos numero sisalla itse._jäsenet:
            nosta ValueError(f"numero {numero} on varattu")
        itse._jäsenet[numero] = hiihtäjä

    maarittele __getitem__(itse, numero):
        palauta itse._jäsenet[numero]

    maarittele __iter__(itse):
        palauta iteraattori(itse._jäsenet.values())

    maarittele __len__(itse):
        palauta pituus(itse._jäsenet)

olkoon joukkue = Joukkue("Lumi")
joukkue[7] = Hiihtäjä("Aino", 1530, 1498)
joukkue[3] = Juniori("Eero", 1521)
joukkue[12] = Hiihtäjä("Väinö", 1475, 1502, 1490)
joukkue[5] = Hiihtäjä("Päivi")
yrita:
    joukkue[7] = Hiihtäjä("Ilmari")
paitsi ValueError nimella virhe:
    tulosta("virhe:", virhe)
olkoon maalissa = [h jokaiselle h sisalla joukkue jos h.paras on ei EiMitaan]
jokaiselle sija, hiihtäjä sisalla numeroi(jarjestetty(maalissa), 1):
    olkoon (minuutit, sekunnit) = divmod(hiihtäjä.paras, 60)
    tulosta(f"{sija}. {hiihtäjä!r:<18} {minuutit}.{sekunnit:02}")
tulosta(pituus(joukkue), "jäsentä,", pituus(joukkue) - pituus(maalissa), "ilman aikaa")
yrita:
    tulosta(joukkue[99])
paitsi KeyError nimella virhe:
    tulosta("ei löydy", virhe.args)
