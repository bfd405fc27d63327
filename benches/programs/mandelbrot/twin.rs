struct Picture {
    width: i32,
    height: i32,
    limit: i64,
    scale: (f64, f64),
    corner: (f64, f64),
}

const PICTURE: Picture = if cfg!(feature = "variant") {
    Picture { width: 250, height: 230, limit: 220, scale: (2.8, 2.4), corner: (2.1, 1.2) }
} else {
    Picture { width: 300, height: 200, limit: 200, scale: (3.0, 2.0), corner: (2.0, 1.0) }
};

fn escape(cr: f64, ci: f64, limit: i64) -> i64 {
    let (mut zr, mut zi) = (0.0, 0.0);
    for i in 0..limit {
        let (rr, ii) = (zr * zr, zi * zi);
        if rr + ii > 4.0 {
            return i;
        }
        zi = 2.0 * zr * zi + ci;
        zr = rr - ii + cr;
    }
    limit
}

fn main() {
    let Picture { width, height, limit, scale, corner } = PICTURE;
    let (mut inside, mut total) = (0, 0);
    for y in 0..height {
        let ci = scale.1 * f64::from(y) / f64::from(height) - corner.1;
        for x in 0..width {
            let n = escape(scale.0 * f64::from(x) / f64::from(width) - corner.0, ci, limit);
            total += n;
            if n == limit {
                inside += 1;
            }
        }
    }
    println!("{inside} {total}");
}
