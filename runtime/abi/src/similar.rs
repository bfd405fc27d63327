//! Which name a misspelt one may have meant: `Did you mean: 'print'?`
//!
//! Owns: the distance between two names, the choice among candidates. Does not know: where candidates come from (the
//! compiler for variables, the runtime for attributes) nor how suggestions are worded.

/// Longer names are not compared.
const LONGEST: usize = 40;
/// More candidates are too many to be helpful.
const MOST: usize = 750;
/// What another character, one more or one fewer costs; a letter in the other case costs half.
const MOVE: usize = 2;

/// The candidate nearest to `wrong`, the first one among equals, if it is near enough: a third of the characters of both
/// may differ.
pub fn nearest<'a>(wrong: &str, candidates: impl Iterator<Item = &'a str> + Clone) -> Option<&'a str> {
    if candidates.clone().nth(MOST).is_some() {
        return None;
    }
    let mut best: Option<(&str, usize)> = None;
    for c in candidates.filter(|c| *c != wrong) {
        let mut limit = (wrong.len() + c.len() + 3) * MOVE / 6;
        if let Some((_, d)) = best {
            if d == 0 {
                break;
            }
            limit = limit.min(d - 1);
        }
        if let Some(d) = distance(wrong.as_bytes(), c.as_bytes()).filter(|d| *d <= limit) {
            best = Some((c, d));
        }
    }
    best.map(|(c, _)| c)
}

fn replacement(a: u8, b: u8) -> usize {
    if a == b {
        0
    } else if a.eq_ignore_ascii_case(&b) {
        MOVE / 2
    } else {
        MOVE
    }
}

/// The least cost of changing one name to the other; `None` for names that are too long.
fn distance(a: &[u8], b: &[u8]) -> Option<usize> {
    let same = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[same..], &b[same..]);
    let same = a.iter().rev().zip(b.iter().rev()).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[..a.len() - same], &b[..b.len() - same]);
    if a.is_empty() || b.is_empty() {
        return Some((a.len() + b.len()) * MOVE);
    }
    if a.len() > LONGEST || b.len() > LONGEST {
        return None;
    }
    // Costs of changing the empty beginning, then longer and longer beginnings of `a`, to each beginning of `b`.
    let mut row = [0; LONGEST + 1];
    for (j, cost) in row.iter_mut().enumerate() {
        *cost = j * MOVE;
    }
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = (i + 1) * MOVE;
        for (j, y) in b.iter().enumerate() {
            let replaced = diagonal + replacement(*x, *y);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + MOVE).min(row[j + 1] + MOVE);
        }
    }
    Some(row[b.len()])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nearest_names() {
        let names = ["print", "input", "len", "length", "Value", "value"];
        let near = |wrong| nearest(wrong, names.iter().copied());
        assert_eq!(near("prnt"), Some("print"));
        assert_eq!(near("lenght"), Some("length"));
        assert_eq!(near("VALUE"), Some("Value"));
        assert_eq!(near("zzz"), None);
        assert_eq!(near("len"), None);
        assert_eq!(near("x"), None);
    }

    #[test]
    fn long_names_only_when_nearly_equal() {
        let long = "a".repeat(60);
        let other = "b".repeat(60);
        assert_eq!(nearest(&long, [other.as_str()].into_iter()), None);
        let more = std::format!("{long}c");
        assert_eq!(nearest(&long, [more.as_str()].into_iter()), Some(more.as_str()));
    }
}
