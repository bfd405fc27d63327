# Luokat, perintä ja erikoismetodit: hiihtojoukkueen tulokset.
luokka Hiihtäjä:
    määrittele __init__(itse, nimi, *ajat):
        itse.nimi = nimi
        itse.ajat = lista(ajat)

    @ominaisuus
    määrittele paras(itse):
        palauta minimi(itse.ajat, default=EiMitään)

    määrittele __lt__(itse, toinen):
        palauta itse.paras < toinen.paras

    määrittele __repr__(itse):
        palauta f"{tyyppi(itse).__name__}({itse.nimi})"

luokka Juniori(Hiihtäjä):
    hyvitys = 30

    @ominaisuus
    määrittele paras(itse):
        olkoon aika = yläluokka().paras
        palauta EiMitään jos aika on EiMitään muuten aika - itse.hyvitys

luokka Joukkue:
    määrittele __init__(itse, nimi):
        itse.nimi = nimi
        itse._jäsenet = {}

    määrittele __setitem__(itse, numero, hiihtäjä):
        jos numero sisällä itse._jäsenet:
            nosta ValueError(f"numero {numero} on varattu")
        itse._jäsenet[numero] = hiihtäjä

    määrittele __getitem__(itse, numero):
        palauta itse._jäsenet[numero]

    määrittele __iter__(itse):
        palauta iteraattori(itse._jäsenet.values())

    määrittele __len__(itse):
        palauta pituus(itse._jäsenet)

olkoon joukkue = Joukkue("Lumi")
joukkue[7] = Hiihtäjä("Aino", 1530, 1498)
joukkue[3] = Juniori("Eero", 1521)
joukkue[12] = Hiihtäjä("Väinö", 1475, 1502, 1490)
joukkue[5] = Hiihtäjä("Päivi")
yritä:
    joukkue[7] = Hiihtäjä("Ilmari")
paitsi ValueError nimellä virhe:
    tulosta("virhe:", virhe)
olkoon maalissa = [h jokaiselle h sisällä joukkue jos h.paras on ei EiMitään]
jokaiselle sija, hiihtäjä sisällä numeroi(järjestetty(maalissa), 1):
    olkoon (minuutit, sekunnit) = divmod(hiihtäjä.paras, 60)
    tulosta(f"{sija}. {hiihtäjä!r:<18} {minuutit}.{sekunnit:02}")
tulosta(pituus(joukkue), "jäsentä,", pituus(joukkue) - pituus(maalissa), "ilman aikaa")
yritä:
    tulosta(joukkue[99])
paitsi KeyError nimellä virhe:
    tulosta("ei löydy", virhe.args)
