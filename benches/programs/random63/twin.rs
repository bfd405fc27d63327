const VARIANT: bool = cfg!(feature = "variant");
const FACTOR: u64 = if VARIANT { 2_862_933_555_777_941_757 } else { 6_364_136_223_846_793_005 };
const SUMMAND: u64 = if VARIANT { 3_037_000_493 } else { 1_442_695_040_888_963_407 };

struct Random {
    state: u64,
}

impl Random {
    fn next(&mut self) -> u64 {
        let product = self.state.wrapping_mul(FACTOR);
        self.state = product.wrapping_add(SUMMAND) & 0x7FFF_FFFF_FFFF_FFFF;
        self.state >> 33
    }
}

fn main() {
    let mut random = Random { state: if VARIANT { 1789 } else { 2024 } };
    let mut inside = 0;
    let count = if VARIANT { 950_000 } else { 1_000_000 };
    for _ in 0..count {
        let x = random.next() as f64 / 1_073_741_824.0;
        let y = random.next() as f64 / 1_073_741_824.0;
        if x * x + y * y < 1.0 {
            inside += 1;
        }
    }
    println!("{inside} {:?} {}", 4.0 * f64::from(inside) / f64::from(count), random.state);
}
