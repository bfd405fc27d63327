# A generator consumed by a typed loop; the product may outgrow 64 bits.
def squares(n):
    for k in range(n):
        yield k * k


largest = 0
for s in squares(4):
    if s > largest:
        largest = s
print(largest)
