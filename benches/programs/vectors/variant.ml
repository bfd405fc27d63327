from math import sqrt


class Pair:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def add(self, other):
        return Pair(self.x + other.x, self.y + other.y)

    def scale(self, factor):
        return Pair(self.x * factor, self.y * factor)

    def subtract(self, other):
        return Pair(self.x - other.x, self.y - other.y)


class Mass:
    def __init__(self, amount, position, velocity):
        self.amount = amount
        self.velocity = velocity
        self.position = position


def attraction(mass, others):
    sum_of_forces = Pair(0.0, 0.0)
    for other in others:
        if other is not mass:
            gap = other.position.subtract(mass.position)
            distance = gap.x * gap.x + gap.y * gap.y + 0.02
            sum_of_forces = sum_of_forces.add(gap.scale(other.amount / (distance * sqrt(distance))))
    return sum_of_forces


def step(masses, dt):
    for mass in masses:
        mass.velocity = mass.velocity.add(attraction(mass, masses).scale(dt))
    for mass in masses:
        mass.position = mass.position.add(mass.velocity.scale(dt))


def main():
    masses = []
    for k in range(6):
        position = Pair(k * 1.25 - 2.5, k * k % 5 * 0.8)
        masses.append(Mass(1.5 + k * 0.5, position, Pair(0.1 * k, 0.3 - 0.1 * k)))
    for _ in range(8000):
        step(masses, 0.003)
    momentum = Pair(0.0, 0.0)
    for mass in masses:
        momentum = momentum.add(mass.velocity.scale(mass.amount))
    print(f"{momentum.x:.8f} {momentum.y:.8f}")
    for mass in masses:
        print(f"{mass.position.x:.6f} {mass.position.y:.6f}")


main()
