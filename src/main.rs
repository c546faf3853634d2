//! The browser's way in: hands the page to `host`. Outside a browser there is nothing to start.

fn main() {
    #[cfg(all(target_arch = "wasm32", feature = "element"))]
    rugwijzer::host::start();
    #[cfg(not(target_arch = "wasm32"))]
    eprintln!(
        "Rugwijzer runs in a browser: `cargo xtask serve` shows it, `cargo run --bin protocol` prints its rules."
    );
}

/// Two kilobytes smaller on the wire than Rust's own allocator, and faster.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();
