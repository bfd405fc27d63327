const VARIANT: bool = cfg!(feature = "variant");
const MODULUS: u32 = if VARIANT { 65497 } else { 65521 };

fn fnv(data: &[u32], rounds: usize) -> u32 {
    let (mut h, factor): (u32, u32) = if VARIANT { (84_696_351, 16_777_213) } else { (2_166_136_261, 16_777_619) };
    for _ in 0..rounds {
        for byte in data {
            h = (h ^ byte).wrapping_mul(factor);
        }
    }
    h
}

fn xorshift(mut state: u32, count: usize) -> u32 {
    let (first, second, third) = if VARIANT { (7, 9, 8) } else { (13, 17, 5) };
    let mut total: u32 = 0;
    for _ in 0..count {
        state ^= state << first;
        state ^= state >> second;
        state ^= state << third;
        total = total.wrapping_add(state);
    }
    total
}

fn adler(data: &[u32], rounds: usize) -> u32 {
    let (mut a, mut b) = (1, 0);
    for _ in 0..rounds {
        for byte in data {
            a = (a + byte) % MODULUS;
            b = (b + a) % MODULUS;
        }
    }
    b << 16 | a
}

fn main() {
    let data: Vec<u32> = if VARIANT {
        (0..4800).map(|i| (i * 11 + 5) & 255).collect()
    } else {
        (0..5000).map(|i| (i * 7 + 3) & 255).collect()
    };
    println!("{}", fnv(&data, 200));
    println!("{}", xorshift(if VARIANT { 123_456_789 } else { 2_463_534_242 }, 1_500_000));
    println!("{}", adler(&data, 300));
}
