from math import sqrt


class Vector:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def plus(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def times(self, factor):
        return Vector(self.x * factor, self.y * factor)

    def minus(self, other):
        return Vector(self.x - other.x, self.y - other.y)


class Star:
    def __init__(self, weight, place, speed):
        self.weight = weight
        self.speed = speed
        self.place = place


def pull(star, others):
    force = Vector(0.0, 0.0)
    for other in others:
        if other is not star:
            way = other.place.minus(star.place)
            distance = way.x * way.x + way.y * way.y + 0.01
            force = force.plus(way.times(other.weight / (distance * sqrt(distance))))
    return force


def turn(stars, dt):
    for star in stars:
        star.speed = star.speed.plus(pull(star, stars).times(dt))
    for star in stars:
        star.place = star.place.plus(star.speed.times(dt))


def main():
    stars = []
    for k in range(6):
        place = Vector(k * 1.5 - 3.0, k * k % 5 * 0.8)
        stars.append(Star(1.0 + k * 0.25, place, Vector(0.1 * k, 0.3 - 0.1 * k)))
    for _ in range(9000):
        turn(stars, 0.002)
    momentum = Vector(0.0, 0.0)
    for star in stars:
        momentum = momentum.plus(star.speed.times(star.weight))
    print(f"{momentum.x:.8f} {momentum.y:.8f}")
    for star in stars:
        print(f"{star.place.x:.6f} {star.place.y:.6f}")


main()
