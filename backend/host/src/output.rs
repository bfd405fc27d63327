//! The program's standard output and error streams.
//!
//! Owns: writing without a second buffer (programs have their own), and what happens when nobody reads any more. Does not
//! know: what is written.

use std::fmt;
use std::fs::File;
use std::future::Future;
use std::io::{self, Write};
use std::pin::Pin;

use crate::uncaught::Reports;
use bytes::Bytes;
use wasmtime_wasi::cli::{IsTerminal, StdoutStream};
use wasmtime_wasi::p2::{OutputStream, Pollable, StreamError, StreamResult};

/// Unwinds a program whose output nobody reads any more, as in `mlc run … | head -1`.
#[derive(Debug)]
pub(crate) struct BrokenPipe;

impl fmt::Display for BrokenPipe {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("broken pipe")
    }
}

impl std::error::Error for BrokenPipe {}

/// One of this process's two output streams.
#[derive(Clone)]
pub(crate) enum Inherited {
    Stdout,
    /// With the traceback that waits to be explained, if it is.
    Stderr(Option<Reports>),
}

impl Inherited {
    /// The stream as a file: unbuffered, unlike the standard library's.
    fn file(&self) -> io::Result<File> {
        #[cfg(unix)]
        {
            use std::os::fd::AsFd;
            let handle = match self {
                Inherited::Stdout => io::stdout().as_fd().try_clone_to_owned(),
                Inherited::Stderr(_) => io::stderr().as_fd().try_clone_to_owned(),
            };
            handle.map(File::from)
        }
        #[cfg(windows)]
        {
            use std::os::windows::io::AsHandle;
            let handle = match self {
                Inherited::Stdout => io::stdout().as_handle().try_clone_to_owned(),
                Inherited::Stderr(_) => io::stderr().as_handle().try_clone_to_owned(),
            };
            handle.map(File::from)
        }
    }
}

impl IsTerminal for Inherited {
    fn is_terminal(&self) -> bool {
        match self {
            Inherited::Stdout => io::IsTerminal::is_terminal(&io::stdout()),
            Inherited::Stderr(_) => io::IsTerminal::is_terminal(&io::stderr()),
        }
    }
}

impl StdoutStream for Inherited {
    fn async_stream(&self) -> Box<dyn tokio::io::AsyncWrite + Send + Sync> {
        match self {
            Inherited::Stdout => io::stdout().async_stream(),
            Inherited::Stderr(_) => io::stderr().async_stream(),
        }
    }

    fn p2_stream(&self) -> Box<dyn OutputStream> {
        Box::new(Stream { stream: self.clone(), file: None })
    }
}

struct Stream {
    stream: Inherited,
    /// Opened at the first write: many programs never write to stderr.
    file: Option<File>,
}

impl OutputStream for Stream {
    fn write(&mut self, bytes: Bytes) -> StreamResult<()> {
        let failed = |error: io::Error| {
            if error.kind() == io::ErrorKind::BrokenPipe {
                StreamError::Trap(wasmtime::Error::new(BrokenPipe))
            } else {
                StreamError::LastOperationFailed(wasmtime::Error::new(error))
            }
        };
        if self.file.is_none() {
            self.file = Some(self.stream.file().map_err(failed)?);
        }
        match (&mut self.file, &self.stream) {
            (Some(file), Inherited::Stderr(Some(reports))) => reports.write(&bytes, file).map_err(failed),
            (Some(file), _) => file.write_all(&bytes).map_err(failed),
            (None, _) => Ok(()),
        }
    }

    fn flush(&mut self) -> StreamResult<()> {
        Ok(())
    }

    fn check_write(&mut self) -> StreamResult<usize> {
        // Always ready, for any amount: a write blocks until it is done.
        Ok(1 << 20)
    }
}

impl Pollable for Stream {
    fn ready<'a, 'b>(&'a mut self) -> Pin<Box<dyn Future<Output = ()> + Send + 'b>>
    where
        'a: 'b,
        Self: 'b,
    {
        Box::pin(std::future::ready(()))
    }
}
