//! Runs a WebAssembly module: `run MODULE [ARGS]`, or `run --linked RUNTIME PROGRAM [ARGS]`. Serves to measure start-up.

use mlc_host::{ExitStatus, HostError, RunOptions, Runtime, run_linked, run_module};
use mlc_toolchain::Cache;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    let runtime = match arguments.first().map(String::as_str) {
        Some("--linked") if arguments.len() > 2 => {
            arguments.remove(0);
            Some(std::fs::read(arguments.remove(0))?)
        }
        Some(_) => None,
        None => return Err("no module named".into()),
    };
    let program = std::fs::read(&arguments[0])?;
    let options = RunOptions::new(arguments[0].clone(), arguments[1..].to_vec());
    let finished: Result<_, HostError> = match runtime {
        Some(wasm) => {
            let cache = Cache::open()?;
            // The length is identity enough for a measurement.
            let hash = wasm.len().to_string();
            run_linked(&program, Runtime { wasm: &wasm, hash: &hash }, Some(&cache), &options)
        }
        None => run_module(&program, &options),
    };
    let finished = finished?;
    if let ExitStatus::Trapped(report) = &finished.status {
        eprintln!("{report}");
    }
    std::process::exit(finished.status.code());
}
