const VARIANT: bool = cfg!(feature = "variant");

#[derive(Clone)]
struct Item {
    code: i64,
    weight: f64,
}

fn signature<'a>(items: impl IntoIterator<Item = &'a Item>) -> i64 {
    items.into_iter().fold(7, |value, item| (value * if VARIANT { 37 } else { 31 } + item.code) % 998_244_353)
}

fn main() {
    let mut state: i64 = if VARIANT { 5 } else { 1 };
    let mut store = Vec::new();
    for _ in 0..if VARIANT { 45_000 } else { 50_000 } {
        state = state * 48271 % 2_147_483_647;
        let weight = if VARIANT { (state % 881) as f64 * 0.25 } else { (state % 977) as f64 * 0.5 };
        store.push(Item { code: state % 100_000, weight });
    }
    println!("{}", signature(&store));
    let mut by_weight: Vec<&Item> = store.iter().collect();
    by_weight.sort_by(|a, b| a.weight.total_cmp(&b.weight));
    println!("{}", signature(by_weight));
    store.sort_by(|a, b| b.code.cmp(&a.code));
    println!("{}", signature(&store));
    store.truncate(if VARIANT { 13_000 } else { 12_000 });
    store.sort_by(|a, b| a.weight.total_cmp(&b.weight).then(a.code.cmp(&b.code)));
    let lightest = store.iter().min_by_key(|item| item.code).unwrap();
    println!("{} {:?}", signature(&store), lightest.weight);
}
