/// A natural number in digits of 32 bits, the least significant first.
#[derive(Clone)]
struct Natural(Vec<u32>);

impl Natural {
    fn new(value: u32) -> Natural {
        Natural(vec![value])
    }

    fn multiply(&mut self, factor: u32) {
        let mut carry = 0;
        for digit in &mut self.0 {
            let product = u64::from(*digit) * u64::from(factor) + carry;
            *digit = product as u32;
            carry = product >> 32;
        }
        if carry > 0 {
            self.0.push(carry as u32);
        }
    }

    fn add(&mut self, other: &Natural) {
        if self.0.len() < other.0.len() {
            self.0.resize(other.0.len(), 0);
        }
        let mut carry = 0;
        for (i, digit) in self.0.iter_mut().enumerate() {
            let sum = u64::from(*digit) + u64::from(other.0.get(i).copied().unwrap_or(0)) + carry;
            *digit = sum as u32;
            carry = sum >> 32;
        }
        if carry > 0 {
            self.0.push(carry as u32);
        }
    }

    fn remainder(&self, modulus: u64) -> u64 {
        self.0.iter().rev().fold(0, |rest, digit| (rest << 32 | u64::from(*digit)) % modulus)
    }

    fn bit_length(&self) -> u32 {
        self.0.len() as u32 * 32 - self.0.last().map_or(0, |digit| digit.leading_zeros())
    }
}

fn factorials(limit: u32, modulus: u64) -> u64 {
    let mut value = Natural::new(1);
    let mut check = 0;
    for i in 1..=limit {
        value.multiply(i);
        check = (check + value.remainder(modulus)) % modulus;
    }
    check
}

fn fibonacci(count: u32) -> Natural {
    let (mut a, mut b) = (Natural::new(0), Natural::new(1));
    for _ in 0..count {
        a.add(&b);
        std::mem::swap(&mut a, &mut b);
    }
    a
}

fn main() {
    let (limit, modulus, count) =
        if cfg!(feature = "variant") { (4200, 999_999_937, 45_000) } else { (4000, 1_000_000_007, 50_000) };
    println!("{}", factorials(limit, modulus));
    let number = fibonacci(count);
    println!("{} {}", number.remainder(998_244_353), number.bit_length());
    let (times, period, modulus) = if cfg!(feature = "variant") { (75_000, 125, 997) } else { (80_000, 120, 1009) };
    println!("{}", (0..times).map(|n| fibonacci(n % period).remainder(modulus)).sum::<u64>());
}
