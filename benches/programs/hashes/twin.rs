fn fnv(data: &[u32], rounds: usize) -> u32 {
    let mut h: u32 = 2_166_136_261;
    for _ in 0..rounds {
        for byte in data {
            h = (h ^ byte).wrapping_mul(16_777_619);
        }
    }
    h
}

fn xorshift(mut state: u32, count: usize) -> u32 {
    let mut total: u32 = 0;
    for _ in 0..count {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        total = total.wrapping_add(state);
    }
    total
}

fn adler(data: &[u32], rounds: usize) -> u32 {
    let (mut a, mut b) = (1, 0);
    for _ in 0..rounds {
        for byte in data {
            a = (a + byte) % 65521;
            b = (b + a) % 65521;
        }
    }
    b << 16 | a
}

fn main() {
    let data: Vec<u32> = (0..5000).map(|i| (i * 7 + 3) & 255).collect();
    println!("{}", fnv(&data, 200));
    println!("{}", xorshift(2_463_534_242, 1_500_000));
    println!("{}", adler(&data, 300));
}
