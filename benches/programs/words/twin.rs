use std::cmp::Reverse;
use std::collections::HashMap;

const VARIANT: bool = cfg!(feature = "variant");
const SYLLABLES: &[&str] = if VARIANT {
    &["fo", "gi", "ha", "ju", "ke", "vo", "we", "xi", "yu", "za", "bra"]
} else {
    &["ba", "ko", "ri", "tu", "se", "na", "mi", "lo", "pe", "da"]
};

fn make_text(length: usize) -> String {
    let mut words = Vec::new();
    let mut seed: u64 = if VARIANT { 99 } else { 12345 };
    for _ in 0..length {
        seed = (seed * 1_103_515_245 + 12345) % 2_147_483_648;
        let syllable = |divisor: u64| SYLLABLES[(seed / divisor) as usize % SYLLABLES.len()];
        let mut word = String::from(syllable(65536)) + syllable(131_072);
        if if VARIANT { seed / 4096 % 4 == 1 } else { seed / 4096 % 3 == 0 } {
            word += syllable(8192);
        }
        words.push(word);
    }
    words.join(" ")
}

fn count_words(text: &str) -> HashMap<&str, u64> {
    let mut counts = HashMap::new();
    for word in text.split_whitespace() {
        *counts.entry(word).or_insert(0) += 1;
    }
    counts
}

fn main() {
    let text = make_text(if VARIANT { 280_000 } else { 300_000 });
    let counts = count_words(&text);
    println!("{} {}", text.len(), counts.len());
    let mut ranking: Vec<_> = counts.into_iter().collect();
    ranking.sort_by_key(|(word, count)| (Reverse(*count), *word));
    for (word, count) in &ranking[..if VARIANT { 7 } else { 5 }] {
        println!("{word} {count}");
    }
}
