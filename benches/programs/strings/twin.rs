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
    let (sentence, times, shifts, numbers) = if cfg!(feature = "variant") {
        ("Pack my box with five dozen liquor jugs, said the Wizard of the North. ", 550, 2..16, 50_000)
    } else {
        ("The quick brown fox jumps over the lazy dog near the old river bank. ", 600, 1..14, 60_000)
    };
    let text = sentence.repeat(times);
    let mut found = 0;
    for shift in shifts {
        let secret = caesar(&text, shift);
        found += vowels(&secret);
        if caesar(&secret, 26 - shift) != text {
            println!("not the same");
        }
    }
    println!("{found}");
    println!("{}", (0..numbers).filter(|number: &i32| is_palindrome(&number.to_string())).count());
    println!("{} {}", capitals(&text).len(), capitals(sentence));
}
