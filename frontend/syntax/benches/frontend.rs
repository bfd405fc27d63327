//! How fast text becomes a tree: `cargo bench -p mlc_syntax [-- ROUNDS]`.
//!
//! Owns: one English text of a few hundred kilobytes, made of the corpus's longer programs, its translations, and the table.
//! Does not know: what the numbers should be; nothing is asserted. CPython parses the English text with `ast.parse`.

use mlc_lexicon::Lexicon;
use mlc_source::{FileId, SourceFile};
use mlc_syntax::scan::scan;
use mlc_syntax::translate::translate;
use mlc_syntax::{Choice, parse_file};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

const SIZE: usize = 400_000;

/// The programs of `corpus/whole` that are Python as they are, one after the other, again and again.
fn english() -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../corpus/whole");
    let entries = std::fs::read_dir(&folder).expect("the corpus");
    let mut paths: Vec<PathBuf> = entries.map(|e| e.expect("an entry").path()).collect();
    paths.retain(|p| p.extension().is_some_and(|e| e == "ml") && !p.with_extension("py").exists());
    paths.sort();
    let programs: Vec<String> = paths.iter().map(|p| std::fs::read_to_string(p).expect("a program")).collect();
    let mut text = String::new();
    for program in programs.iter().cycle() {
        if text.len() > SIZE {
            break;
        }
        text.push_str(program);
        text.push('\n');
    }
    text
}

/// CPU time of this thread, where the system tells it; otherwise what the clock says.
fn now(start: Instant) -> Duration {
    let stat = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let spent = stat.and_then(|s| s.split(' ').next()?.parse().ok());
    spent.map_or_else(|| start.elapsed(), Duration::from_nanos)
}

/// The best of several rounds.
fn best(rounds: usize, mut work: impl FnMut()) -> Duration {
    let start = Instant::now();
    // The system counts CPU time in ticks, so a round is many of them long.
    let once = |work: &mut dyn FnMut()| {
        let (before, begin) = (now(start), Instant::now());
        let mut times = 0;
        while begin.elapsed() < Duration::from_millis(150) {
            work();
            times += 1;
        }
        (now(start) - before) / times
    };
    (0..rounds).map(|_| once(&mut work)).min().unwrap_or_default()
}

fn speed(bytes: usize, time: Duration) -> f64 {
    bytes as f64 / 1e6 / time.as_secs_f64()
}

/// CPython's best time for the same text.
fn cpython(text: &str, rounds: usize) -> Option<(String, Duration)> {
    const SCRIPT: &str = "
import ast, sys, time
text = sys.stdin.buffer.read()
best = 1e9
for _ in range(int(sys.argv[1])):
    start = time.process_time(); tree = ast.parse(text); best = min(best, time.process_time() - start); del tree
print(sys.version.split()[0], best)
";
    let python = std::env::var("MLC_PYTHON").unwrap_or_else(|_| "python3.12".to_string());
    let file = std::env::temp_dir().join(format!("mlc-frontend-{}.py", std::process::id()));
    std::fs::write(&file, text).ok()?;
    let input = std::fs::File::open(&file).ok()?;
    let output = Command::new(python).args(["-c", SCRIPT, &rounds.to_string()]).stdin(input).output();
    let _ = std::fs::remove_file(&file);
    let output = String::from_utf8(output.ok()?.stdout).ok()?;
    let (version, seconds) = output.trim().split_once(' ')?;
    Some((version.to_string(), Duration::from_secs_f64(seconds.parse().ok()?)))
}

fn main() {
    let rounds = std::env::args().find_map(|a| a.parse().ok()).unwrap_or(7);
    let english = english();
    let source = SourceFile::new(FileId(0), "bench", &english);
    let parsed = parse_file(&source, Choice::Named("en"));
    assert!(!parsed.has_errors(), "the text is a program");
    println!("{} bytes of English, {} lines; best of {rounds} rounds", english.len(), source.line_count());
    println!("MB/s counts the bytes of each text; `of English` those of the English text that says the same\n");
    println!("| language | bytes | scan MB/s | parse MB/s | of English MB/s |");
    println!("| --- | ---: | ---: | ---: | ---: |");
    for language in Lexicon::all() {
        let text = translate(&source, &parsed, language).text;
        let file = SourceFile::new(FileId(0), "bench", &text);
        let scanning = best(rounds, || drop(std::hint::black_box(scan(&file))));
        let parsing = best(rounds, || drop(std::hint::black_box(parse_file(&file, Choice::Named(language.tag())))));
        println!(
            "| {} | {} | {:.1} | {:.2} | {:.2} |",
            language.tag(),
            text.len(),
            speed(text.len(), scanning),
            speed(text.len(), parsing),
            speed(english.len(), parsing)
        );
    }
    match cpython(&english, rounds) {
        Some((version, time)) => {
            println!("| CPython {version} `ast.parse` | {} | | {:.2} | |", english.len(), speed(english.len(), time));
        }
        None => println!("\nno CPython: set MLC_PYTHON to a python3.12"),
    }
}
