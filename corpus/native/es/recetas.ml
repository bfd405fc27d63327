# Adapta recetas a otro número de personas y hace la lista de la compra.
sea recetas = {
    "gazpacho": (4, {"tomate": 1000, "pepino": 200, "pimiento": 150, "aceite": 60}),
    "tortilla": (2, {"huevo": 240, "patata": 400, "cebolla": 150, "aceite": 90}),
    "paella": (6, {"arroz": 600, "pollo": 800, "tomate": 250, "aceite": 100}),
}

función adaptar(nombre, personas):
    sea base, ingredientes = recetas[nombre]
    devolver {cosa: gramos * personas // base para cosa, gramos en ingredientes.items()}

función lista_de_compra(menú):
    sea total = {}
    menú.items() para nombre, personas:
        adaptar(nombre, personas).items() para cosa, gramos:
            total[cosa] = total.get(cosa, 0) + gramos
    devolver total

función cantidad(gramos):
    si gramos >= 1000:
        devolver f"{gramos / 1000:.2f} kg".replace(".", ",")
    sinosi gramos == 0:
        devolver "nada"
    devolver f"{gramos} g"

sea compra = lista_de_compra({"gazpacho": 6, "tortilla": 3, "paella": 9})
ordenado(compra) para cosa:
    imprimir(f"{cosa:<10}{cantidad(compra[cosa]):>10}")
imprimir("pesa en total", cantidad(suma(compra.values())))
sea pesados = [c para c en compra si compra[c] > 800 y no c.startswith("a")]
imprimir(«lo más pesado:», ", ".join(pesados) o "nada")
intentar:
    lista_de_compra({"fabada": 2})
excepto KeyError como error:
    imprimir("no hay receta de", error)
