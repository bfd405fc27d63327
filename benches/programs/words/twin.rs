use std::cmp::Reverse;
use std::collections::HashMap;

fn make_text(length: usize) -> String {
    let syllables = ["ba", "ko", "ri", "tu", "se", "na", "mi", "lo", "pe", "da"];
    let mut words = Vec::new();
    let mut seed: u64 = 12345;
    for _ in 0..length {
        seed = (seed * 1_103_515_245 + 12345) % 2_147_483_648;
        let syllable = |divisor: u64| syllables[(seed / divisor % 10) as usize];
        let mut word = String::from(syllable(65536)) + syllable(131_072);
        if seed / 4096 % 3 == 0 {
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
    let text = make_text(300_000);
    let counts = count_words(&text);
    println!("{} {}", text.len(), counts.len());
    let mut ranking: Vec<_> = counts.into_iter().collect();
    ranking.sort_by_key(|(word, count)| (Reverse(*count), *word));
    for (word, count) in &ranking[..5] {
        println!("{word} {count}");
    }
}
