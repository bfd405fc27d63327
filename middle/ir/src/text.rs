//! Readable text of the IR, for `mlc emit ir` and snapshots.
