import math


class Planet:
    def __init__(self, x, y, z, vx, vy, vz, mass):
        self.mass = mass
        self.x = x
        self.y = y
        self.z = z
        self.vx = vx
        self.vy = vy
        self.vz = vz

    def motion(self):
        return 0.5 * self.mass * (self.vx * self.vx + self.vy * self.vy + self.vz * self.vz)

    def move(self, dt):
        self.x += dt * self.vx
        self.y += dt * self.vy
        self.z += dt * self.vz


def total_energy(planets):
    total = 0.0
    for i in range(len(planets)):
        a = planets[i]
        total += a.motion()
        for j in range(i + 1, len(planets)):
            b = planets[j]
            dx = a.x - b.x
            dy = a.y - b.y
            dz = a.z - b.z
            total -= a.mass * b.mass / math.sqrt(dx * dx + dy * dy + dz * dz)
    return total


def interact(a, b, dt):
    dx = a.x - b.x
    dy = a.y - b.y
    dz = a.z - b.z
    distance2 = dx * dx + dy * dy + dz * dz
    pull = dt / (distance2 * math.sqrt(distance2))
    a.vx -= dx * b.mass * pull
    a.vy -= dy * b.mass * pull
    a.vz -= dz * b.mass * pull
    b.vx += dx * a.mass * pull
    b.vy += dy * a.mass * pull
    b.vz += dz * a.mass * pull


def step(planets, dt):
    for i in range(len(planets)):
        for j in range(i + 1, len(planets)):
            interact(planets[i], planets[j], dt)
    for planet in planets:
        planet.move(dt)


def main():
    planets = [
        Planet(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 37.25),
        Planet(5.125, -1.16, -0.103, 0.606, 2.75, -0.025, 0.0377),
        Planet(8.343, 4.125, -0.403, -1.01, 1.825, 0.008, 0.0113),
        Planet(11.5, -15.111, -0.223, 1.083, 0.868, -0.011, 0.0017),
        Planet(15.379, -25.919, 0.179, 0.979, 0.594, -0.035, 0.002),
    ]
    print(f"{total_energy(planets):.9f}")
    for _ in range(31000):
        step(planets, 0.02)
    print(f"{total_energy(planets):.9f}")


main()
