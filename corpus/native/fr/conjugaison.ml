# Conjugue des verbes réguliers au présent et à l'imparfait.
soit pronoms = [«je», «tu», «il», «nous», «vous», «ils»]
soit terminaisons = {
    «présent»: {«er»: «e es e ons ez ent», «ir»: «is is it issons issez issent»},
    «imparfait»: {«er»: «ais ais ait ions iez aient», «ir»: «issais issais issait issions issiez issaient»},
}

classe VerbeInconnu(Exception):
    passer

déf élision(pronom, forme):
    si pronom == «je» et forme[0] dans «aeiouéêh»:
        retour f"j'{forme}"
    retour f"{pronom} {forme}"

déf conjuguer(verbe, temps=«présent»):
    soit groupe = verbe[-2:]
    si groupe pas dans terminaisons[temps]:
        lever VerbeInconnu(f"« {verbe} » n'est pas un verbe régulier")
    soit radical = verbe[:-2]
    pour chaque pronom, fin dans fusionner(pronoms, terminaisons[temps][groupe].split()):
        # « nous mangeons » : le g reste doux devant o et a.
        si radical.endswith(«g») et fin[0] dans «ao»:
            fin = «e» + fin
        produire élision(pronom, radical + fin)

pour verbe, temps dans [(«aimer», «présent»), («manger», «imparfait»), («finir», «présent»), («prendre», «présent»)]:
    afficher(f"--- {verbe} ({temps})")
    essayer:
        afficher(«, ».join(conjuguer(verbe, temps)))
    sauf VerbeInconnu comme erreur:
        afficher(«erreur :», erreur)
    sinon:
        afficher(longueur(liste(conjuguer(verbe, temps))), «formes»)
    finalement:
        afficher(verbe.upper())
