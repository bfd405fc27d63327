const LIMITS: [usize; 3] =
    if cfg!(feature = "variant") { [1_234_567, 765_432, 1_900_000] } else { [999_999, 1_000_000, 2_000_000] };

fn sieve(limit: usize) -> Vec<bool> {
    let mut prime = vec![true; limit + 1];
    prime[0] = false;
    prime[1] = false;
    let mut i = 2;
    while i * i <= limit {
        if prime[i] {
            for j in (i * i..=limit).step_by(i) {
                prime[j] = false;
            }
        }
        i += 1;
    }
    prime
}

fn main() {
    for limit in LIMITS {
        let (mut count, mut total) = (0u64, 0u64);
        for (i, is_prime) in sieve(limit).into_iter().enumerate() {
            if is_prime {
                count += 1;
                total += i as u64;
            }
        }
        if cfg!(feature = "variant") {
            println!("{total} {count} {limit}");
        } else {
            println!("{limit} {count} {total}");
        }
    }
}
