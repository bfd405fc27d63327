//! `mlc_lower`
