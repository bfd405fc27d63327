import math


class Body:
    def __init__(self, x, y, z, vx, vy, vz, mass):
        self.x = x
        self.y = y
        self.z = z
        self.vx = vx
        self.vy = vy
        self.vz = vz
        self.mass = mass

    def kinetic(self):
        return 0.5 * self.mass * (self.vx * self.vx + self.vy * self.vy + self.vz * self.vz)

    def move(self, dt):
        self.x += dt * self.vx
        self.y += dt * self.vy
        self.z += dt * self.vz


def attract(a, b, dt):
    dx = a.x - b.x
    dy = a.y - b.y
    dz = a.z - b.z
    square = dx * dx + dy * dy + dz * dz
    force = dt / (square * math.sqrt(square))
    a.vx -= dx * b.mass * force
    a.vy -= dy * b.mass * force
    a.vz -= dz * b.mass * force
    b.vx += dx * a.mass * force
    b.vy += dy * a.mass * force
    b.vz += dz * a.mass * force


def advance(bodies, dt):
    for i in range(len(bodies)):
        for j in range(i + 1, len(bodies)):
            attract(bodies[i], bodies[j], dt)
    for body in bodies:
        body.move(dt)


def energy(bodies):
    total = 0.0
    for i in range(len(bodies)):
        a = bodies[i]
        total += a.kinetic()
        for j in range(i + 1, len(bodies)):
            b = bodies[j]
            dx = a.x - b.x
            dy = a.y - b.y
            dz = a.z - b.z
            total -= a.mass * b.mass / math.sqrt(dx * dx + dy * dy + dz * dz)
    return total


def main():
    bodies = [
        Body(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 39.478),
        Body(4.841, -1.16, -0.103, 0.606, 2.812, -0.025, 0.0377),
        Body(8.343, 4.125, -0.403, -1.01, 1.825, 0.008, 0.0113),
        Body(12.894, -15.111, -0.223, 1.083, 0.868, -0.011, 0.0017),
        Body(15.379, -25.919, 0.179, 0.979, 0.594, -0.035, 0.002),
    ]
    print(f"{energy(bodies):.9f}")
    for _ in range(35000):
        advance(bodies, 0.01)
    print(f"{energy(bodies):.9f}")


main()
