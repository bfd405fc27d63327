class Parcel:
    def __init__(self, number, mass):
        self.mass = mass
        self.number = number

    def __lt__(self, other):
        if self.mass == other.mass:
            return self.number < other.number
        return self.mass < other.mass


def mass_of(parcel):
    return parcel.mass


def number_of(parcel):
    return parcel.number


def digest(parcels):
    sum_so_far = 7
    for parcel in parcels:
        sum_so_far = (sum_so_far * 37 + parcel.number) % 998244353
    return sum_so_far


def main():
    seed = 5
    depot = []
    for k in range(45000):
        seed = (seed * 48271) % 2147483647
        depot.append(Parcel(seed % 100000, seed % 881 * 0.25))
    print(digest(depot))
    print(digest(sorted(depot, key=mass_of)))
    depot.sort(key=number_of, reverse=True)
    print(digest(depot))
    depot = sorted(depot[:13000])
    print(digest(depot), min(depot, key=number_of).mass)


main()
