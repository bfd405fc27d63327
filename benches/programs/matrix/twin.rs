type Matrix = Vec<Vec<f64>>;

fn make(n: usize, seed: usize) -> Matrix {
    let cell = |i, j| {
        if cfg!(feature = "variant") {
            ((i * seed + j * 11) % 23) as f64 / 32.0 - 0.25
        } else {
            ((i * seed + j * 7) % 17) as f64 / 16.0 - 0.5
        }
    };
    (0..n).map(|i| (0..n).map(|j| cell(i, j)).collect()).collect()
}

fn product(a: &Matrix, b: &Matrix) -> Matrix {
    a.iter()
        .map(|row| (0..b[0].len()).map(|j| row.iter().zip(b).map(|(x, other)| x * other[j]).sum()).collect())
        .collect()
}

fn main() {
    let (size, seeds, row, column) = if cfg!(feature = "variant") { (140, (4, 9), 5, 2) } else { (150, (3, 5), 3, 8) };
    let a = make(size, seeds.0);
    let b = make(size, seeds.1);
    let c = product(&product(&a, &b), &a);
    let trace: f64 = (0..c.len()).map(|i| c[i][i]).sum();
    println!("{trace:.9} {:.9}", c[row][column]);
}
