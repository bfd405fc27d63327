//! The results as a table for people and as JSON for programs.
//!
//! Owns: layout. Does not know: how the numbers came about.

use crate::measure::{Contestant, RATIOS, Row};
use crate::stats::{Spread, geometric_mean};
use crate::whole::{Figure, Figures, Unit};
use serde_json::{Map, Value, json};
use std::path::PathBuf;

/// The table of programs.
pub fn programs(rows: &[Row]) -> String {
    let mut header = vec!["program".to_string(), "twin s".to_string()];
    header.extend(RATIOS.map(ratio_name));
    header.push("variant".to_string());
    let mut table = vec![header];
    for row in rows {
        let name = if row.program.is_variant { "  variant".to_string() } else { row.program.name.clone() };
        let mut line = vec![name, row.seconds(Contestant::Twin).map_or(missing(), |s| format!("{:.4}", s.median))];
        line.extend(RATIOS.map(|ratio| row.ratio(ratio).map_or_else(missing, spread)));
        line.push(change(rows, row).map_or_else(String::new, |change| format!("{:+.0} %", 100.0 * (change - 1.0))));
        table.push(line);
    }
    for (name, is_variant) in [("geometric mean", false), ("  of variants", true)] {
        let mut line = vec![name.to_string(), String::new()];
        line.extend(
            RATIOS.map(|ratio| mean(rows, ratio, is_variant).map_or_else(missing, |mean| format!("{mean:.2}"))),
        );
        line.push(String::new());
        table.push(line);
    }
    aligned(&table)
}

/// The table of modules given as files: the time of each, and its ratio to the first.
pub fn modules<'f>(lines: impl Iterator<Item = (&'f PathBuf, Spread, Spread)>) -> String {
    let header = ["module", "seconds", "ratio"].map(String::from).to_vec();
    let lines =
        lines.map(|(file, time, ratio)| vec![file.display().to_string(), format!("{:.4}", time.median), spread(ratio)]);
    aligned(&[header].into_iter().chain(lines).collect::<Vec<_>>())
}

/// The table of sizes and waiting times.
pub fn figures(figures: &Figures) -> String {
    let mut table = vec![["what", "measured", "goal"].map(String::from).to_vec()];
    for figure in &figures.figures {
        table.push(vec![
            figure.what.clone(),
            measured(figure),
            figure.goal.map_or_else(String::new, |g| goal(g, figure)),
        ]);
    }
    aligned(&table)
}

pub fn json(rows: &[Row], figures: &Figures, python: Option<&str>, runs: usize) -> Value {
    let programs: Vec<Value> = rows.iter().map(|row| program_json(rows, row)).collect();
    let means = |is_variant| -> Map<String, Value> {
        let named =
            RATIOS.iter().filter_map(|ratio| Some((ratio_name(*ratio), json!(mean(rows, *ratio, is_variant)?))));
        named.collect()
    };
    let figures: Vec<Value> = figures
        .figures
        .iter()
        .map(|f| json!({ "what": f.what.trim(), "unit": unit_name(f.unit), "value": f.value.json(), "goal": f.goal }))
        .collect();
    json!({
        "python": python,
        "runs": runs,
        "programs": programs,
        "geometric_means": means(false),
        "geometric_means_of_variants": means(true),
        "figures": figures,
    })
}

fn program_json(rows: &[Row], row: &Row) -> Value {
    let seconds = Contestant::ALL.iter().filter_map(|c| Some((c.name().to_string(), row.seconds(*c)?.json())));
    let ratios = RATIOS.iter().filter_map(|ratio| Some((ratio_name(*ratio), row.ratio(*ratio)?.json())));
    json!({
        "name": row.program.name,
        "variant": row.program.is_variant,
        "seconds": seconds.collect::<Map<_, _>>(),
        "ratios": ratios.collect::<Map<_, _>>(),
        "against_program": change(rows, row),
        "failures": row.failures,
    })
}

fn ratio_name((over, under): (Contestant, Contestant)) -> String {
    format!("{}/{}", over.name(), under.name())
}

/// How the ratio of optimised module to twin changes from the program to its variant.
fn change(rows: &[Row], row: &Row) -> Option<f64> {
    let ratio = (Contestant::Optimized, Contestant::Twin);
    let is_its_program = |other: &&Row| other.program.name == row.program.name && !other.program.is_variant;
    let program = rows.iter().find(is_its_program).filter(|_| row.program.is_variant)?;
    Some(row.ratio(ratio)?.median / program.ratio(ratio)?.median)
}

fn mean(rows: &[Row], ratio: (Contestant, Contestant), is_variant: bool) -> Option<f64> {
    let rows = rows.iter().filter(|row| row.program.is_variant == is_variant);
    geometric_mean(rows.filter_map(|row| Some(row.ratio(ratio)?.median)))
}

fn spread(value: Spread) -> String {
    format!("{:.2} ({:.2}–{:.2})", value.median, value.min, value.max)
}

fn missing() -> String {
    "–".to_string()
}

fn measured(figure: &Figure) -> String {
    let Spread { median, min, max } = figure.value;
    match figure.unit {
        Unit::Bytes => format!("{median:.0} bytes"),
        Unit::Seconds => format!("{:.1} ms ({:.1}–{:.1})", median * 1e3, min * 1e3, max * 1e3),
        Unit::Ratio => spread(figure.value),
    }
}

fn goal(goal: f64, figure: &Figure) -> String {
    match figure.unit {
        Unit::Bytes => format!("{goal:.0} bytes"),
        Unit::Seconds => format!("{:.0} ms", goal * 1e3),
        Unit::Ratio => format!("{goal:.1}"),
    }
}

fn unit_name(unit: Unit) -> &'static str {
    match unit {
        Unit::Bytes => "bytes",
        Unit::Seconds => "seconds",
        Unit::Ratio => "ratio",
    }
}

/// The first column to the left, the others to the right.
fn aligned(table: &[Vec<String>]) -> String {
    let columns = table.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| table.iter().filter_map(|line| line.get(column)).map(|cell| cell.chars().count()).max();
    let widths: Vec<usize> = (0..columns).map(|column| width(column).unwrap_or(0)).collect();
    let mut text = String::new();
    for line in table {
        let cells = line.iter().zip(&widths).enumerate().map(|(column, (cell, width))| match column {
            0 => format!("{cell:<width$}"),
            _ => format!("{cell:>width$}"),
        });
        text.push_str(cells.collect::<Vec<_>>().join("  ").trim_end());
        text.push('\n');
    }
    text
}
