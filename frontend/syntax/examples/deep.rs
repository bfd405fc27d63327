use mlc_source::*;
fn main() {
    let n: usize = std::env::args().nth(1).unwrap().parse().unwrap();
    let stack: usize = std::env::args().nth(2).unwrap().parse().unwrap();
    let cases: Vec<(&str, String)> = vec![
        ("parens", format!("x = {}1{}\n", "(".repeat(n), ")".repeat(n))),
        ("parens200", format!("x = {}1{}\n", "(".repeat(199), ")".repeat(199))),
        ("lists200", format!("x = {}1{}\n", "[".repeat(199), "]".repeat(199))),
        ("calls200", format!("x = {}1{}\n", "f(a[".repeat(99), "])".repeat(99))),
        ("dict200", format!("x = {}1{}\n", "{1:".repeat(199), "}".repeat(199))),
        ("comp200", format!("x = {}1{}\n", "[".repeat(199), " for x in y]".repeat(199))),
        ("open", format!("x = {}\ny = 1\n", "(".repeat(n))),
        ("closed", format!("x = {}\ny = 1\n", ")".repeat(n))),
        ("mixed", format!("x = {}\ny = 1\n", "([{".repeat(n))),
        ("mixed2", format!("x = {}{}\ny = 1\n", "([".repeat(n), ")]".repeat(n))),
        ("sum", format!("x = 1{}\n", " + a".repeat(n))),
        ("pow", format!("x = 1{}\n", " ** a".repeat(n))),
        ("not", format!("x = {}1\n", "not ".repeat(n))),
        ("neg", format!("x = {}1\n", "-".repeat(n))),
        ("lambda", format!("x = {}1\n", "lambda: ".repeat(n))),
        ("tern", format!("x = {}1\n", "a if b else ".repeat(n))),
        ("attr", format!("x = a{}\n", ".b".repeat(n))),
        ("call", format!("x = a{}\n", "()".repeat(n))),
        ("sub", format!("x = a{}\n", "[0]".repeat(n))),
        ("cmp", format!("x = a{}\n", " < b".repeat(n))),
        ("elif", format!("if a: pass\n{}", "elif a: pass\n".repeat(n))),
        ("fstr", format!("x = {}1{}\n", "f\"{".repeat(190), "}\"".repeat(190))),
        ("fspec", format!("x = f\"{{a{}{}}}\"\n", ":{b".repeat(n), "}".repeat(n))),
        ("indent", (0..n.min(2000)).map(|i| format!("{}if x:\n", " ".repeat(i))).collect()),
        ("lines", "x = a + b\n".repeat(100_000)),
        ("bad", "x = a b\n".repeat(n)),
        ("quotes", "'\n".repeat(n)),
        ("fopen", "f\"{\n".repeat(n)),
        ("fopen2", "f\"{\"\n".repeat(n)),
        ("fopen3", "f\"{f'{".repeat(n)),
        ("walrus", format!("{}1\n", "x = ".repeat(n))),
        ("pipe", format!("x = a{}\n", " |> b".repeat(n))),
        ("prompt", format!("x = {}1\n", "prompt @m: ".repeat(n))),
        ("await", format!("async def f(): {}1\n", "await ".repeat(n))),
        ("orpat", format!("match x:\n case 1{}: pass\n", " | 1".repeat(n))),
        ("pat200", format!("match x:\n case {}a{}: pass\n", "[".repeat(190), "]".repeat(190))),
        ("adj", format!("x = {}\n", "'a' ".repeat(n))),
        ("adjf", format!("x = {}\n", "f'a' ".repeat(n))),
        ("hexbig", format!("x = 0x{}\n", "f".repeat(n * 5))),
        ("args", format!("f({})\n", (0..n).map(|i| format!("a{i}=1,")).collect::<String>())),
        ("backslash", "\\\n".repeat(n)),
        ("semis", format!("x{}\n", "; x".repeat(n))),
    ];
    for (name, text) in cases {
        let name2 = name.to_string();
        std::thread::Builder::new().stack_size(stack << 10).spawn(move || {
            let f = SourceFile::new(FileId(0), "x", &text);
            let s = std::time::Instant::now();
            let p = mlc_syntax::parse_file(&f, mlc_syntax::Choice::Named("en"));
            let t = s.elapsed();
            let codes: Vec<_> = p.diagnostics.iter().map(|d| d.template.code).take(5).collect();
            println!("{name2:10} {:?} {} stmts, {} diags {:?}", t, p.module.body.len(), p.diagnostics.len(), codes);
            drop(p);
        }).unwrap().join().unwrap();
    }
}
