# Adapta recetas a otro número de personas y hace la lista de la compra.
recetas = {
    "gazpacho": (4, {"tomate": 1000, "pepino": 200, "pimiento": 150, "aceite": 60}),
    "tortilla": (2, {"huevo": 240, "patata": 400, "cebolla": 150, "aceite": 90}),
    "paella": (6, {"arroz": 600, "pollo": 800, "tomate": 250, "aceite": 100}),
}

def adaptar(nombre, personas):
    base, ingredientes = recetas[nombre]
    return {cosa: gramos * personas // base for cosa, gramos in ingredientes.items()}

def lista_de_compra(menú):
    total = {}
    for nombre, personas in menú.items():
        for cosa, gramos in adaptar(nombre, personas).items():
            total[cosa] = total.get(cosa, 0) + gramos
    return total

def cantidad(gramos):
    if gramos >= 1000:
        return f"{gramos / 1000:.2f} kg".replace(".", ",")
    elif gramos == 0:
        return "nada"
    return f"{gramos} g"

compra = lista_de_compra({"gazpacho": 6, "tortilla": 3, "paella": 9})
for cosa in sorted(compra):
    print(f"{cosa:<10}{cantidad(compra[cosa]):>10}")
print("pesa en total", cantidad(sum(compra.values())))
pesados = [c for c in compra if compra[c] > 800 and not c.startswith("a")]
print("lo más pesado:", ", ".join(pesados) or "nada")
try:
    lista_de_compra({"fabada": 2})
except KeyError as error:
    print("no hay receta de", error)
