//! Start and end of a program.
//!
//! Data blocks of directly compiled programs (`strings`, `sites`, `functions`, `classes`) are read here. Their writer is
//! `backend/direct/src/data.rs` and defines the format: read that file. `functions` gets the index of the program's first
//! slot in the function table; entries in the block are relative to it. `strings` answers the address of the table of
//! literal words (8 bytes each). `exit(status)` ends the process. The face exports the pending word as the data symbol
//! `mlc_pending` (a constant global holding its address; 64 bits, 0 = nothing pending).
