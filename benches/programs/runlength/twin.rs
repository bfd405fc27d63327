use std::fmt::Write;

const VARIANT: bool = cfg!(feature = "variant");

const ALPHABET: &[u8] = b"abcdefghijklmnopqrstuvwxyz";

/// Run lengths: aaab -> 3a1b
fn encode(plain: &str) -> String {
    let mut packed = String::new();
    let mut rest = plain.chars().peekable();
    while let Some(c) = rest.next() {
        let mut length = 1;
        while rest.next_if_eq(&c).is_some() {
            length += 1;
        }
        write!(packed, "{length}{c}").unwrap();
    }
    packed
}

fn decode(packed: &str) -> String {
    let mut plain = String::new();
    let mut length = 0;
    for c in packed.chars() {
        match c.to_digit(10) {
            Some(digit) => length = length * 10 + digit,
            None => {
                plain.extend(std::iter::repeat_n(c, length as usize));
                length = 0;
            }
        }
    }
    plain
}

fn pattern(size: usize, step: usize) -> String {
    let mut made = String::new();
    let mut at = 0;
    while made.len() < size {
        at = (at + step) % 26;
        made.push(ALPHABET[at] as char);
        if at % if VARIANT { 4 } else { 3 } == 0 {
            made.push(ALPHABET[at] as char);
        }
    }
    made
}

fn reverse(words: &[&str]) -> String {
    let mut line = String::new();
    for word in words.iter().rev() {
        line += word;
        line += " ";
    }
    line.trim().to_string()
}

fn main() {
    let mut total = 0;
    for step in (if VARIANT { 1 } else { 3 }..26).step_by(2) {
        let plain = pattern(if VARIANT { 21_000 } else { 22_000 }, step);
        let packed = encode(&plain);
        total += packed.len();
        if decode(&packed) != plain {
            println!("not the same {step}");
        }
    }
    println!("{total}");
    let (numbers, turns, fifth) = if VARIANT {
        ("un deux trois quatre cinq six sept huit neuf dix", 9001, "cinq")
    } else {
        ("one two three four five six seven eight nine ten", 10_001, "five")
    };
    let mut line = String::from(numbers);
    for _ in 0..turns {
        line = reverse(&line.split_whitespace().collect::<Vec<_>>());
    }
    let count = line.matches('e').count();
    println!("{line} {count} {} {}", line.find(fifth).unwrap(), line.replace('t', "T"));
}
