fn fib(n: i64) -> i64 {
    if n < 2 { n } else { fib(n - 1) + fib(n - 2) }
}

fn rabbits(month: i64) -> i64 {
    if month < 3 { 2 } else { rabbits(month - 2) + rabbits(month - 1) }
}

fn main() {
    println!("{}", if cfg!(feature = "variant") { rabbits(32) } else { fib(31) });
}
