# Conjugue des verbes réguliers au présent et à l'imparfait.
pronoms = ["je", "tu", "il", "nous", "vous", "ils"]
terminaisons = {
    "présent": {"er": "e es e ons ez ent", "ir": "is is it issons issez issent"},
    "imparfait": {"er": "ais ais ait ions iez aient", "ir": "issais issais issait issions issiez issaient"},
}

class VerbeInconnu(Exception):
    pass

def élision(pronom, forme):
    if pronom == "je" and forme[0] in "aeiouéêh":
        return f"j'{forme}"
    return f"{pronom} {forme}"

def conjuguer(verbe, temps="présent"):
    groupe = verbe[-2:]
    if groupe not in terminaisons[temps]:
        raise VerbeInconnu(f"« {verbe} » n'est pas un verbe régulier")
    radical = verbe[:-2]
    for pronom, fin in zip(pronoms, terminaisons[temps][groupe].split()):
        # « nous mangeons » : le g reste doux devant o et a.
        if radical.endswith("g") and fin[0] in "ao":
            fin = "e" + fin
        yield élision(pronom, radical + fin)

for verbe, temps in [("aimer", "présent"), ("manger", "imparfait"), ("finir", "présent"), ("prendre", "présent")]:
    print(f"--- {verbe} ({temps})")
    try:
        print(", ".join(conjuguer(verbe, temps)))
    except VerbeInconnu as erreur:
        print("erreur :", erreur)
    else:
        print(len(list(conjuguer(verbe, temps))), "formes")
    finally:
        print(verbe.upper())
