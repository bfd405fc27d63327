# Luokat, perintä ja erikoismetodit: hiihtojoukkueen tulokset.
class Hiihtäjä:
    def __init__(itse, nimi, *ajat):
        itse.nimi = nimi
        itse.ajat = list(ajat)

    @property
    def paras(itse):
        return min(itse.ajat, default=None)

    def __lt__(itse, toinen):
        return itse.paras < toinen.paras

    def __repr__(itse):
        return f"{type(itse).__name__}({itse.nimi})"

class Juniori(Hiihtäjä):
    hyvitys = 30

    @property
    def paras(itse):
        aika = super().paras
        return None if aika is None else aika - itse.hyvitys

class Joukkue:
    def __init__(itse, nimi):
        itse.nimi = nimi
        itse._jäsenet = {}

    def __setitem__(itse, numero, hiihtäjä):
        if numero in itse._jäsenet:
            raise ValueError(f"numero {numero} on varattu")
        itse._jäsenet[numero] = hiihtäjä

    def __getitem__(itse, numero):
        return itse._jäsenet[numero]

    def __iter__(itse):
        return iter(itse._jäsenet.values())

    def __len__(itse):
        return len(itse._jäsenet)

joukkue = Joukkue("Lumi")
joukkue[7] = Hiihtäjä("Aino", 1530, 1498)
joukkue[3] = Juniori("Eero", 1521)
joukkue[12] = Hiihtäjä("Väinö", 1475, 1502, 1490)
joukkue[5] = Hiihtäjä("Päivi")
try:
    joukkue[7] = Hiihtäjä("Ilmari")
except ValueError as virhe:
    print("virhe:", virhe)
maalissa = [h for h in joukkue if h.paras is not None]
for sija, hiihtäjä in enumerate(sorted(maalissa), 1):
    (minuutit, sekunnit) = divmod(hiihtäjä.paras, 60)
    print(f"{sija}. {hiihtäjä!r:<18} {minuutit}.{sekunnit:02}")
print(len(joukkue), "jäsentä,", len(joukkue) - len(maalissa), "ilman aikaa")
try:
    print(joukkue[99])
except KeyError as virhe:
    print("ei löydy", virhe.args)
