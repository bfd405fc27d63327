const VARIANT: bool = cfg!(feature = "variant");
const SOFTENING: f64 = if VARIANT { 0.02 } else { 0.01 };

#[derive(Clone, Copy)]
struct Vector {
    x: f64,
    y: f64,
}

impl Vector {
    fn plus(self, other: Vector) -> Vector {
        Vector { x: self.x + other.x, y: self.y + other.y }
    }

    fn minus(self, other: Vector) -> Vector {
        Vector { x: self.x - other.x, y: self.y - other.y }
    }

    fn times(self, factor: f64) -> Vector {
        Vector { x: self.x * factor, y: self.y * factor }
    }
}

struct Star {
    weight: f64,
    place: Vector,
    speed: Vector,
}

fn pull(index: usize, stars: &[Star]) -> Vector {
    let star = &stars[index];
    let mut force = Vector { x: 0.0, y: 0.0 };
    for (i, other) in stars.iter().enumerate() {
        if i != index {
            let way = other.place.minus(star.place);
            let distance = way.x * way.x + way.y * way.y + SOFTENING;
            force = force.plus(way.times(other.weight / (distance * distance.sqrt())));
        }
    }
    force
}

fn turn(stars: &mut [Star], dt: f64) {
    for i in 0..stars.len() {
        stars[i].speed = stars[i].speed.plus(pull(i, stars).times(dt));
    }
    for star in stars {
        star.place = star.place.plus(star.speed.times(dt));
    }
}

fn main() {
    let mut stars: Vec<Star> = (0..6)
        .map(|k| {
            let f = f64::from(k);
            Star {
                weight: if VARIANT { 1.5 + f * 0.5 } else { 1.0 + f * 0.25 },
                place: Vector {
                    x: if VARIANT { f * 1.25 - 2.5 } else { f * 1.5 - 3.0 },
                    y: f64::from(k * k % 5) * 0.8,
                },
                speed: Vector { x: 0.1 * f, y: 0.3 - 0.1 * f },
            }
        })
        .collect();
    let (turns, dt) = if VARIANT { (8000, 0.003) } else { (9000, 0.002) };
    for _ in 0..turns {
        turn(&mut stars, dt);
    }
    let zero = Vector { x: 0.0, y: 0.0 };
    let momentum = stars.iter().fold(zero, |sum, star| sum.plus(star.speed.times(star.weight)));
    println!("{:.8} {:.8}", momentum.x, momentum.y);
    for star in &stars {
        println!("{:.6} {:.6}", star.place.x, star.place.y);
    }
}
