use mlc_source::*;
fn main() {
    let a: Vec<String> = std::env::args().collect();
    let t = std::fs::read_to_string(&a[2]).unwrap();
    let f = SourceFile::new(FileId(0), &a[2], &t);
    let p = mlc_syntax::parse_file(&f, if a[1] == "auto" { mlc_syntax::Choice::Detect } else { mlc_syntax::Choice::Named(&a[1]) });
    for d in &p.diagnostics { eprintln!("{} {:?} {} {:?}", d.template.code, f.line_col(d.span.start), d.template.text, d.args); }
    if a.len() > 3 { print!("{}", mlc_syntax::text::tokens::list(&f, &p.tokens)); }
    println!("{}", mlc_syntax::text::dump::dump(&p.module));
}
