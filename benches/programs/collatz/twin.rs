fn steps(mut n: i64) -> i64 {
    let mut count = 0;
    while n != 1 {
        n = if n % 2 == 0 { n / 2 } else { 3 * n + 1 };
        count += 1;
    }
    count
}

fn main() {
    let variant = cfg!(feature = "variant");
    let (starts, mut best_start, mut total) = if variant { (20_000..60_000, 0, 5) } else { (1..40_000, 1, 0) };
    let mut best = 0;
    for start in starts {
        let count = steps(start);
        total += count;
        if count > best {
            best = count;
            best_start = start;
        }
    }
    println!("{best_start} {best} {total}");
}
