//! `mlc_infer`
