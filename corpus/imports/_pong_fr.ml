# lang: fr
afficher("pong charge")
importer _ping

soit NOM = "Pong"


déf renvoyer(n):
    si n <= 0:
        retour "dehors"
    retour "pong " + _ping.serve(n - 1)
