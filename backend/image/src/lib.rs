//! `mlc_image`
