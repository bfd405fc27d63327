use mlc_source::*;
use std::io::{BufRead, Write};
fn main() {
    std::thread::Builder::new().stack_size(1 << 28).spawn(|| {
    let python = std::env::args().nth(1).as_deref() == Some("python");
    let out = std::io::stdout();
    let mut out = out.lock();
    let (mut total, mut time) = (0, std::time::Duration::ZERO);
    for l in std::io::stdin().lock().lines() {
        let l = l.unwrap();
        let Ok(t) = std::fs::read_to_string(&l) else { writeln!(out, "{l}\tUNREADABLE\t").unwrap(); continue };
        let f = SourceFile::new(FileId(0), &l, &t);
        let s = std::time::Instant::now();
        let p = mlc_syntax::parse_file(&f, mlc_syntax::Choice::Named("en"));
        time += s.elapsed();
        total += t.len();
        let d: Vec<String> = p.diagnostics.iter().filter(|d| d.is_error()).map(|d| format!("{}@{:?}", d.template.code, f.line_col(d.span.start))).collect();
        let mut dump = mlc_syntax::text::dump::dump(&p.module);
        if python && d.is_empty() {
            let text = mlc_syntax::text::python::print(&p.module);
            let g = SourceFile::new(FileId(0), &l, &text);
            let q = mlc_syntax::parse_file(&g, mlc_syntax::Choice::Named("en"));
            dump = mlc_syntax::text::dump::dump(&q.module);
            if q.has_errors() { std::fs::write("/tmp/bad.py", &text).unwrap(); eprintln!("BAD {l}"); }
        }
        writeln!(out, "{l}\t{}\t{}", d.join(";"), dump).unwrap();
    }
    eprintln!("{total} bytes {time:?} {:.1} MB/s", total as f64 / 1e6 / time.as_secs_f64());
    }).unwrap().join().unwrap();
}
