fn tak(x: i64, y: i64, z: i64) -> i64 {
    if y >= x { z } else { tak(tak(x - 1, y, z), tak(y - 1, z, x), tak(z - 1, x, y)) }
}

fn main() {
    if cfg!(feature = "variant") {
        println!("{}", (3..8).fold(1000, |check, last| check - tak(19, 12, last)));
    } else {
        println!("{}", (4..9).map(|z| tak(20, 13, z)).sum::<i64>());
    }
}
