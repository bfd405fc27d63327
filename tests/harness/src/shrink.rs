//! Makes a failing program smaller by leaving out statements, as long as it still fails.
//!
//! Works on the text: a statement is a line with the more deeply indented lines below it.

/// The smallest program found by deleting and unwrapping statements for which `fails` still holds.
pub fn shrink(text: &str, mut fails: impl FnMut(&str) -> bool) -> String {
    let mut lines = text.lines().map(str::to_string).collect::<Vec<_>>();
    loop {
        let before = lines.len();
        let mut size = lines.len().div_ceil(2);
        while size > 0 {
            delete_runs(&mut lines, size, &mut fails);
            size /= 2;
        }
        unwrap_blocks(&mut lines, &mut fails);
        if lines.len() == before {
            return join(&lines);
        }
    }
}

fn join(lines: &[String]) -> String {
    lines.join("\n") + "\n"
}

fn indentation(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

/// The end of the statement that starts at `at`: behind its block and the clauses that belong to it.
fn end_of(lines: &[String], at: usize) -> usize {
    let indent = indentation(&lines[at]);
    let mut end = at + 1;
    while end < lines.len() && indentation(&lines[end]) > indent {
        end += 1;
    }
    end
}

/// Leaves out runs of `size` lines, completed to whole blocks.
fn delete_runs(lines: &mut Vec<String>, size: usize, fails: &mut impl FnMut(&str) -> bool) {
    let mut at = lines.len();
    while at > 0 {
        at = at.saturating_sub(size);
        if at >= lines.len() {
            continue;
        }
        let mut end = at;
        while end < lines.len() && end < at + size {
            end = end_of(lines, end);
        }
        let mut candidate = lines.clone();
        candidate.drain(at..end);
        // A block that lost all of its statements needs one.
        let opens = at > 0 && lines[at - 1].ends_with(':');
        let empty = candidate.get(at).is_none_or(|next| at == 0 || indentation(next) <= indentation(&lines[at - 1]));
        if opens && empty {
            candidate.insert(at, format!("{}pass", " ".repeat(indentation(&lines[at]))));
        }
        if candidate.len() < lines.len() && fails(&join(&candidate)) {
            *lines = candidate;
        }
    }
}

/// Replaces compound statements by their blocks.
fn unwrap_blocks(lines: &mut Vec<String>, fails: &mut impl FnMut(&str) -> bool) {
    let mut at = 0;
    while at < lines.len() {
        if lines[at].ends_with(':') {
            let (indent, end) = (indentation(&lines[at]), end_of(lines, at));
            let mut candidate = lines[..at].to_vec();
            candidate.extend(lines[at + 1..end].iter().map(|line| line[4..].to_string()));
            // The other clauses go with the header.
            let mut rest = end;
            let clause = |line: &str| {
                ["elif ", "else:", "except", "finally:"].iter().any(|word| line.trim_start().starts_with(word))
            };
            while rest < lines.len() && indentation(&lines[rest]) == indent && clause(&lines[rest]) {
                rest = end_of(lines, rest);
            }
            candidate.extend_from_slice(&lines[rest..]);
            if fails(&join(&candidate)) {
                *lines = candidate;
                continue;
            }
        }
        at += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::shrink;

    const PROGRAM: &str = "a = 1\nif a:\n    b = 2\n    for i in range(3):\n        print(i)\n        boom(b)\nelse:\n    c = 3\nprint(a)\n";

    #[test]
    fn one_statement_is_left() {
        assert_eq!(shrink(PROGRAM, |text| text.contains("boom(b)")), "boom(b)\n");
    }

    #[test]
    fn what_must_stay_in_a_block_stays() {
        let small = shrink(PROGRAM, |text| text.contains("    boom(b)\n"));
        assert_eq!(small.lines().count(), 2, "{small}");
        assert!(small.ends_with(":\n    boom(b)\n"), "{small}");
    }

    #[test]
    fn an_empty_block_is_filled() {
        let small = shrink("if a:\n    b = 1\nc = 2\n", |text| text.starts_with("if a:\n    "));
        assert_eq!(small, "if a:\n    pass\n");
    }
}
