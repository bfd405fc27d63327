//! A toolchain in use: the located programs with their version.
//!
//! Owns: asking rustc what it is. Does not know: where toolchains are looked for (`locate`), what is built.

use crate::locate::{Located, clean_environment, locate, locate_host};
use crate::{Detail, Target, ToolError};

/// A cargo and rustc that can build for a target.
#[derive(Clone, Debug)]
pub struct Toolchain {
    pub located: Located,
    /// All that `rustc -vV` prints: the identity of the compiler, part of cache keys.
    pub identity: String,
}

impl Toolchain {
    /// Finds the toolchain for a target.
    pub fn find(target: Target) -> Result<Toolchain, ToolError> {
        let located = match target {
            Target::Wasm => locate(None)?,
            Target::Native => locate_host(None)?,
        };
        Toolchain::of(located)
    }

    /// The toolchain at a known place.
    pub fn of(located: Located) -> Result<Toolchain, ToolError> {
        let rustc = located.rustc();
        let mut command = std::process::Command::new(&rustc);
        clean_environment(&mut command);
        let missing = |detail| ToolError::CargoMissing { detail };
        let output = command.arg("-vV").output();
        let output = output.map_err(Detail::cannot_run(&rustc)).map_err(missing)?;
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr).trim().to_string();
            return Err(missing(Detail::Ended { program: rustc, status: output.status.code(), said }));
        }
        Ok(Toolchain { located, identity: String::from_utf8_lossy(&output.stdout).into_owned() })
    }

    /// `1.95.0`, as rustc gives it.
    pub fn version(&self) -> &str {
        self.field("release: ").unwrap_or("unknown")
    }

    /// The machine that this toolchain runs on, as `x86_64-unknown-linux-gnu`.
    pub fn host(&self) -> &str {
        self.field("host: ").unwrap_or("unknown")
    }

    fn field(&self, name: &str) -> Option<&str> {
        self.identity.lines().find_map(|line| line.strip_prefix(name))
    }
}
