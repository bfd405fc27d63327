const VARIANT: bool = cfg!(feature = "variant");

struct Body {
    x: f64,
    y: f64,
    z: f64,
    vx: f64,
    vy: f64,
    vz: f64,
    mass: f64,
}

impl Body {
    fn new(x: f64, y: f64, z: f64, vx: f64, vy: f64, vz: f64, mass: f64) -> Body {
        Body { x, y, z, vx, vy, vz, mass }
    }

    fn kinetic(&self) -> f64 {
        0.5 * self.mass * (self.vx * self.vx + self.vy * self.vy + self.vz * self.vz)
    }

    fn advance(&mut self, dt: f64) {
        self.x += dt * self.vx;
        self.y += dt * self.vy;
        self.z += dt * self.vz;
    }
}

fn attract(a: &mut Body, b: &mut Body, dt: f64) {
    let (dx, dy, dz) = (a.x - b.x, a.y - b.y, a.z - b.z);
    let square = dx * dx + dy * dy + dz * dz;
    let force = dt / (square * square.sqrt());
    a.vx -= dx * b.mass * force;
    a.vy -= dy * b.mass * force;
    a.vz -= dz * b.mass * force;
    b.vx += dx * a.mass * force;
    b.vy += dy * a.mass * force;
    b.vz += dz * a.mass * force;
}

fn advance(bodies: &mut [Body], dt: f64) {
    for i in 0..bodies.len() {
        let (head, tail) = bodies.split_at_mut(i + 1);
        for other in tail {
            attract(&mut head[i], other, dt);
        }
    }
    for body in bodies {
        body.advance(dt);
    }
}

fn energy(bodies: &[Body]) -> f64 {
    let mut total = 0.0;
    for (i, a) in bodies.iter().enumerate() {
        total += a.kinetic();
        for b in &bodies[i + 1..] {
            let (dx, dy, dz) = (a.x - b.x, a.y - b.y, a.z - b.z);
            total -= a.mass * b.mass / (dx * dx + dy * dy + dz * dz).sqrt();
        }
    }
    total
}

fn main() {
    let mut bodies = vec![
        Body::new(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, if VARIANT { 37.25 } else { 39.478 }),
        if VARIANT {
            Body::new(5.125, -1.16, -0.103, 0.606, 2.75, -0.025, 0.0377)
        } else {
            Body::new(4.841, -1.16, -0.103, 0.606, 2.812, -0.025, 0.0377)
        },
        Body::new(8.343, 4.125, -0.403, -1.01, 1.825, 0.008, 0.0113),
        Body::new(if VARIANT { 11.5 } else { 12.894 }, -15.111, -0.223, 1.083, 0.868, -0.011, 0.0017),
        Body::new(15.379, -25.919, 0.179, 0.979, 0.594, -0.035, 0.002),
    ];
    println!("{:.9}", energy(&bodies));
    let (steps, dt) = if VARIANT { (31_000, 0.02) } else { (35_000, 0.01) };
    for _ in 0..steps {
        advance(&mut bodies, dt);
    }
    println!("{:.9}", energy(&bodies));
}
