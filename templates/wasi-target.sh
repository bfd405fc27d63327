#!/usr/bin/env bash
# Provides a cargo that can build for wasm32-wasip1, and tells mlc where it is.
#
# usage: wasi-target.sh [--check] [--no-install] [--debian] [--rebuild]
#
#   --check        build a small program with the result
#   --no-install   install no Debian packages (use them only if they are there)
#   --debian       do not try rustup
#   --rebuild      build the private toolchain again
#
# Rustup is tried first. Without it, a private toolchain is put together from Debian's packages: their rustc, the sources of
# the standard library built once for the target, and wasi-libc. Its place is the cache folder of mlc ($MLC_CACHE_DIR,
# $XDG_CACHE_HOME/mlc or ~/.cache/mlc), in whose file wasi-env.sh the result is noted. Prints that file.
set -euo pipefail

target=wasm32-wasip1
packages=(rustc-web cargo-web rust-web-src wasi-libc)

check=no install=yes try_rustup=yes rebuild=no
for option in "$@"; do
    case $option in
        --check) check=yes ;;
        --no-install) install=no ;;
        --debian) try_rustup=no ;;
        --rebuild) rebuild=yes ;;
        *) sed -n '2,/^set /{/^set /d; s/^# \{0,1\}//p}' "$0" >&2; exit 2 ;;
    esac
done

say() { printf 'wasi-target: %s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

if [ -n "${MLC_CACHE_DIR:-}" ]; then cache=$MLC_CACHE_DIR; else cache=${XDG_CACHE_HOME:-$HOME/.cache}/mlc; fi
mkdir -p "$cache"

# These would apply to the nested builds below as well.
unset RUSTFLAGS CARGO_ENCODED_RUSTFLAGS RUSTC RUSTC_WRAPPER RUSTC_WORKSPACE_WRAPPER CARGO_TARGET_DIR CARGO_BUILD_TARGET

# Succeeds if the rustc $1 has a standard library and a C library for the target.
can_build() {
    local lib
    lib=$("$1" --print target-libdir --target $target 2>/dev/null) || return 1
    compgen -G "$lib/libcore-*.rlib" >/dev/null && [ -e "$lib/self-contained/libc.a" ]
}

# Notes the result: $1 kind, $2 cargo, $3 rustc if cargo has to be told.
report() {
    local note
    note=$(mktemp "$cache/.wasi-env.XXXXXX")
    {
        printf "export MLC_WASI_KIND='%s'\n" "$1"
        printf "export MLC_WASI_CARGO='%s'\n" "$2"
        if [ -n "${3:-}" ]; then printf "export MLC_WASI_RUSTC='%s'\n" "$3"; else echo 'unset MLC_WASI_RUSTC'; fi
    } >"$note"
    chmod 644 "$note"
    mv -f "$note" "$cache/wasi-env.sh"
    if [ $check = yes ]; then try_out "$2" "${3:-}"; fi
    cat "$cache/wasi-env.sh"
}

# Builds a small program with cargo $1 and rustc $2.
try_out() {
    local work=$scratch/check
    mkdir -p "$work/src"
    cat >"$work/Cargo.toml" <<'TOML'
[package]
name = "check"
version = "0.0.0"
edition = "2021"

[profile.release]
panic = "abort"
lto = "fat"

[workspace]
TOML
    echo 'fn main() { println!("{:?}", std::env::args().map(|a| a.len()).collect::<Vec<_>>()); }' >"$work/src/main.rs"
    (
        cd "$work"
        if [ -n "$2" ]; then export RUSTC=$2; fi
        "$1" build --quiet --offline --release --target $target
    ) >&2 || fail "the toolchain does not build a small program"
    say "a small program builds: $(stat -c %s "$work/target/$target/release/check.wasm") bytes"
}

scratch=$(mktemp -d "$cache/.wasi-build.XXXXXX")
trap 'rm -rf "$scratch"' EXIT

if [ $try_rustup = yes ] && command -v cargo >/dev/null && command -v rustc >/dev/null; then
    if ! can_build rustc && command -v rustup >/dev/null; then
        say "rustup target add $target"
        timeout 180 rustup target add $target >&2 || say "rustup could not provide $target"
    fi
    if can_build rustc; then
        report rustup "$(command -v cargo)"
        exit 0
    fi
fi

command -v dpkg >/dev/null || fail "no rustup and no Debian packages here: install a Rust standard library for $target"
absent=()
for package in "${packages[@]}"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q ' installed$' || absent+=("$package")
done
if [ ${#absent[@]} -gt 0 ]; then
    [ $install = yes ] || fail "these packages are needed: ${absent[*]} (run this script without --no-install)"
    as_root=()
    if [ "$(id -u)" != 0 ]; then as_root=(sudo); fi
    say "installing ${absent[*]}"
    "${as_root[@]}" apt-get update -qq >&2
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${absent[@]}" >&2
fi

rustc=/usr/bin/rustc cargo=/usr/bin/cargo
version=$($rustc -vV | sed -n 's/^release: //p')
host=$($rustc -vV | sed -n 's/^host: //p')
home=$cache/wasi-toolchain-$version
if [ $rebuild = yes ]; then rm -rf "$home"; fi

# The folder with the sources of the standard library.
library() {
    local candidate
    for candidate in "/usr/src/rustc-$version/library" /usr/src/rustc-*/library /usr/lib/rustlib/src/rust/library; do
        if [ -d "$candidate/std" ]; then echo "$candidate"; return; fi
    done
    fail "the sources of the standard library are not where rust-web-src puts them"
}

# Writes a program $1 that runs LLVM's linker, whatever it is called here. rustc calls it with `-flavor wasm`.
linker() {
    local candidate
    for candidate in "${RUSTUP_HOME:-$HOME/.rustup}"/toolchains/*/"lib/rustlib/$host/bin/rust-lld" \
        "/usr/lib/rustlib/$host/bin/rust-lld"; do
        if [ -x "$candidate" ]; then printf '#!/bin/sh\nexec "%s" "$@"\n' "$candidate" >"$1"; chmod 755 "$1"; return; fi
    done
    for candidate in /usr/bin/wasm-ld /usr/bin/wasm-ld-[0-9]*; do
        if [ -x "$candidate" ]; then
            printf '#!/bin/sh\nif [ "$1" = -flavor ]; then shift 2; fi\nexec "%s" "$@"\n' "$candidate" >"$1"
            chmod 755 "$1"
            return
        fi
    done
    fail "no linker for WebAssembly (rust-lld or wasm-ld; the Debian package lld has one)"
}

if ! can_build "$home/bin/rustc"; then
    say "building the standard library for $target with rustc $version"
    sources=$(library)
    new=$scratch/toolchain
    lib=$new/lib/rustlib/$target/lib
    mkdir -p "$new/bin" "$lib/self-contained" "$new/lib/rustlib/$host/bin" "$new/lib/rustlib/src"
    linker "$new/lib/rustlib/$host/bin/rust-lld"
    # Build scripts and procedural macros run on the host, with Debian's own standard library.
    ln -s "/usr/lib/rustlib/$host/lib" "$new/lib/rustlib/$host/lib"
    ln -s "$(dirname "$sources")" "$new/lib/rustlib/src/rust"
    cp /usr/lib/wasm32-wasi/{crt1-command.o,crt1-reactor.o,libc.a} "$lib/self-contained/"

    std=$scratch/std
    mkdir -p "$std/src"
    echo '#![no_std]' >"$std/src/lib.rs"
    cat >"$std/Cargo.toml" <<'TOML'
[package]
name = "empty"
version = "0.0.0"
edition = "2021"

[profile.release]
opt-level = 3
panic = "abort"
codegen-units = 1

[workspace]
TOML
    # Bitcode in the libraries lets programs be optimised together with them. The bootstrap mark is needed here only.
    (
        cd "$std"
        RUSTC=$rustc RUSTC_BOOTSTRAP=1 __CARGO_TESTS_ONLY_SRC_ROOT=$sources RUSTFLAGS='-Cembed-bitcode=yes' \
            $cargo build --quiet --release --target $target -Zbuild-std=std,panic_abort,proc_macro,test
    ) >&2 || fail "the standard library did not build"
    find "$std/target/$target/release/deps" -name '*.rlib' ! -name 'libempty-*' -exec cp {} "$lib/" \;

    # Both find their toolchain from where they lie, so that it can be moved.
    cat >"$new/bin/rustc" <<SH
#!/bin/sh
home=\$(dirname "\$(dirname "\$(readlink -f "\$0")")")
exec $rustc --sysroot "\$home" "\$@"
SH
    cat >"$new/bin/cargo" <<SH
#!/bin/sh
RUSTC=\$(dirname "\$(readlink -f "\$0")")/rustc exec $cargo "\$@"
SH
    chmod 755 "$new/bin/rustc" "$new/bin/cargo"
    rm -rf "$home"
    mv "$new" "$home"
fi
can_build "$home/bin/rustc" || fail "$home is incomplete (try --rebuild)"
report debian "$home/bin/cargo" "$home/bin/rustc"
