# lang: fr
def somme_des_carrés(n):
    total = 0
    for i in range(n):
        if i % 2 == 1:
            total += i * i
    return total


print(somme_des_carrés(10))
