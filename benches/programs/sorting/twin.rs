struct Person {
    name: String,
    age: i64,
    score: f64,
}

fn make_people(count: u64) -> Vec<Person> {
    let first = ["Ada", "Ben", "Cleo", "Dan", "Eve", "Finn", "Gil", "Hana"];
    let mut people = Vec::new();
    let mut seed: u64 = 42;
    for i in 0..count {
        seed = (seed * 1_103_515_245 + 12345) % 2_147_483_648;
        people.push(Person {
            name: format!("{}{}", first[(seed / 65536 % 8) as usize], i % 1000),
            age: (seed / 1024 % 90) as i64,
            score: (seed % 10007) as f64 / 100.0,
        });
    }
    people
}

fn checksum<'a>(people: impl IntoIterator<Item = &'a Person>) -> i64 {
    people.into_iter().zip(1..).fold(0, |total, (person, position)| (total + position * person.age) % 1_000_003)
}

fn main() {
    let mut people = make_people(60_000);
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
