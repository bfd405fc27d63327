//! Measuring one program: who competes, interleaved rounds, equal output.
//!
//! Owns: the order of runs, what is divided by what. Does not know: how anything is built or run.

use crate::programs::Program;
use crate::stats::Spread;
use std::time::Duration;

/// Who runs a program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Contestant {
    Twin,
    Optimized,
    Direct,
    Run,
    Python,
}

impl Contestant {
    pub const ALL: [Contestant; 5] =
        [Contestant::Twin, Contestant::Optimized, Contestant::Direct, Contestant::Run, Contestant::Python];

    pub fn name(self) -> &'static str {
        match self {
            Contestant::Twin => "twin",
            Contestant::Optimized => "optimize",
            Contestant::Direct => "direct",
            Contestant::Run => "run",
            Contestant::Python => "CPython",
        }
    }
}

/// The columns of the table.
pub const RATIOS: [(Contestant, Contestant); 5] = [
    (Contestant::Optimized, Contestant::Twin),
    (Contestant::Direct, Contestant::Twin),
    (Contestant::Direct, Contestant::Python),
    (Contestant::Run, Contestant::Python),
    (Contestant::Optimized, Contestant::Python),
];

/// Runs the program once; what it printed, and how long it took.
pub type Runner<'r> = Box<dyn Fn() -> Result<(Vec<u8>, Duration), String> + 'r>;

/// Everything that was found out about a program.
pub struct Row {
    pub program: Program,
    /// Seconds of each contestant, one for each round; none at all if it failed in any.
    seconds: [Vec<f64>; Contestant::ALL.len()],
    /// What went wrong.
    pub failures: Vec<String>,
}

impl Row {
    pub fn new(program: Program) -> Row {
        Row { program, seconds: Default::default(), failures: Vec::new() }
    }

    pub fn fail(&mut self, contestant: Contestant, reason: &str) {
        self.failures.push(format!("{} ({}): {reason}", self.program.id(), contestant.name()));
    }

    /// Runs everyone once to compare what they print, then as often as asked, taking turns.
    pub fn measure(&mut self, mut runners: Vec<(Contestant, Runner<'_>)>, runs: usize) {
        // CPython says what is right; without it, the twin.
        let judge = [Contestant::Python, Contestant::Twin];
        let judge = judge.into_iter().find_map(|judge| runners.iter().find(|(contestant, _)| *contestant == judge));
        let expected = match judge.map(|(contestant, run)| (*contestant, run())) {
            Some((_, Ok((expected, _)))) => expected,
            Some((contestant, Err(reason))) => return self.fail(contestant, &reason),
            None => return,
        };
        for round in 0..=runs {
            runners.retain(|(contestant, run)| {
                let problem = match run() {
                    Ok((printed, time)) if printed == expected => {
                        // The first round only warms up.
                        if round > 0 {
                            self.seconds[*contestant as usize].push(time.as_secs_f64());
                        }
                        return true;
                    }
                    Ok((printed, _)) => difference(&expected, &printed),
                    Err(reason) => reason,
                };
                self.seconds[*contestant as usize].clear();
                self.fail(*contestant, &problem);
                false
            });
        }
    }

    pub fn seconds(&self, contestant: Contestant) -> Option<Spread> {
        Spread::of(self.seconds[contestant as usize].iter().copied())
    }

    /// How many times longer the first takes than the second, round by round.
    pub fn ratio(&self, (over, under): (Contestant, Contestant)) -> Option<Spread> {
        let pairs = self.seconds[over as usize].iter().zip(&self.seconds[under as usize]);
        Spread::of(pairs.map(|(over, under)| over / under))
    }
}

/// The first line that differs.
fn difference(expected: &[u8], printed: &[u8]) -> String {
    let (expected, printed) = (String::from_utf8_lossy(expected), String::from_utf8_lossy(printed));
    let lines = |text: &str| text.lines().map(str::to_string).chain([String::from("(end)")]).collect::<Vec<_>>();
    let pairs = lines(&expected).into_iter().zip(lines(&printed));
    match pairs.enumerate().find(|(_, (left, right))| left != right) {
        Some((i, (left, right))) => format!("wrong output: line {} is {right:?}, not {left:?}", i + 1),
        None => "wrong output: the ends of the lines differ".to_string(),
    }
}
