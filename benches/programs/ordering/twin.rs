#[derive(Clone)]
struct Item {
    code: i64,
    weight: f64,
}

fn signature<'a>(items: impl IntoIterator<Item = &'a Item>) -> i64 {
    items.into_iter().fold(7, |value, item| (value * 31 + item.code) % 998_244_353)
}

fn main() {
    let mut state: i64 = 1;
    let mut store = Vec::new();
    for _ in 0..50_000 {
        state = state * 48271 % 2_147_483_647;
        store.push(Item { code: state % 100_000, weight: (state % 977) as f64 * 0.5 });
    }
    println!("{}", signature(&store));
    let mut by_weight: Vec<&Item> = store.iter().collect();
    by_weight.sort_by(|a, b| a.weight.total_cmp(&b.weight));
    println!("{}", signature(by_weight));
    store.sort_by(|a, b| b.code.cmp(&a.code));
    println!("{}", signature(&store));
    store.truncate(12_000);
    store.sort_by(|a, b| a.weight.total_cmp(&b.weight).then(a.code.cmp(&b.code)));
    let lightest = store.iter().min_by_key(|item| item.code).unwrap();
    println!("{} {:?}", signature(&store), lightest.weight);
}
