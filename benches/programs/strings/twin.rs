fn caesar(text: &str, shift: u8) -> String {
    text.chars()
        .map(|c| match c {
            'a'..='z' => ((c as u8 - b'a' + shift) % 26 + b'a') as char,
            'A'..='Z' => ((c as u8 - b'A' + shift) % 26 + b'A') as char,
            _ => c,
        })
        .collect()
}

fn vowels(text: &str) -> usize {
    text.chars().filter(|c| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u')).count()
}

fn is_palindrome(text: &str) -> bool {
    let bytes = text.as_bytes();
    (0..bytes.len() / 2).all(|i| bytes[i] == bytes[bytes.len() - 1 - i])
}

fn capitals(text: &str) -> String {
    let capital = |word: &str| match word.chars().next() {
        Some(first) => first.to_uppercase().to_string() + &word[first.len_utf8()..],
        None => String::new(),
    };
    text.split_whitespace().map(capital).collect::<Vec<_>>().join(" ")
}

fn main() {
    let sentence = "The quick brown fox jumps over the lazy dog near the old river bank. ";
    let text = sentence.repeat(600);
    let mut found = 0;
    for shift in 1..14 {
        let secret = caesar(&text, shift);
        found += vowels(&secret);
        if caesar(&secret, 26 - shift) != text {
            println!("not the same");
        }
    }
    println!("{found}");
    println!("{}", (0..60_000).filter(|number: &i32| is_palindrome(&number.to_string())).count());
    println!("{} {}", capitals(&text).len(), capitals(sentence));
}
