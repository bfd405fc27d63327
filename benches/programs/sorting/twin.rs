const VARIANT: bool = cfg!(feature = "variant");
const MODULUS: i64 = if VARIANT { 999_983 } else { 1_000_003 };

struct Person {
    name: String,
    age: i64,
    score: f64,
}

fn make_people(count: u64) -> Vec<Person> {
    let first = if VARIANT {
        ["Ines", "Jon", "Kim", "Lea", "Max", "Nora", "Otto", "Pia"]
    } else {
        ["Ada", "Ben", "Cleo", "Dan", "Eve", "Finn", "Gil", "Hana"]
    };
    let (names, ages) = if VARIANT { (900, 70) } else { (1000, 90) };
    let score = |seed: u64| if VARIANT { (seed % 9973) as f64 / 50.0 } else { (seed % 10007) as f64 / 100.0 };
    let mut people = Vec::new();
    let mut seed: u64 = if VARIANT { 4711 } else { 42 };
    for i in 0..count {
        seed = (seed * 1_103_515_245 + 12345) % 2_147_483_648;
        people.push(Person {
            name: format!("{}{}", first[(seed / 65536 % 8) as usize], i % names),
            age: (seed / 1024 % ages) as i64,
            score: score(seed),
        });
    }
    people
}

fn checksum<'a>(people: impl IntoIterator<Item = &'a Person>) -> i64 {
    people.into_iter().zip(1..).fold(0, |total, (person, position)| (total + position * person.age) % MODULUS)
}

fn main() {
    let mut people = make_people(if VARIANT { 55_000 } else { 60_000 });
    people.sort_by_key(|person| person.age);
    println!("{} {}", checksum(&people), people[0].name);
    let mut by_score: Vec<&Person> = people.iter().collect();
    by_score.sort_by(|a, b| b.score.total_cmp(&a.score));
    println!("{} {}", checksum(by_score.iter().copied()), by_score[0].name);
    let mut by_both = by_score.clone();
    by_both.sort_by(|a, b| a.name.cmp(&b.name).then(b.age.cmp(&a.age)));
    println!("{} {} {}", checksum(by_both.iter().copied()), by_both[0].name, by_both[by_both.len() - 1].name);
    // Of equals the first, as Python's max.
    let oldest = by_both.iter().rev().max_by_key(|person| person.age).unwrap();
    println!("{} {}", oldest.name, oldest.score);
}
