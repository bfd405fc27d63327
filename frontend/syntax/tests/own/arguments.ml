importer sys
si argc() > 0:
    afficher(argv(0))
