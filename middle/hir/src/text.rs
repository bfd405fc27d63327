//! Readable text of HIR, for tests and for looking at.
