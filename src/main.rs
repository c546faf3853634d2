//! The browser's way in: hands the page to `host`. Outside a browser there is nothing to start.

fn main() {
    #[cfg(target_arch = "wasm32")]
    rugwijzer::host::start();
    #[cfg(not(target_arch = "wasm32"))]
    eprintln!("Rugwijzer runs in a browser: `cargo xtask serve` shows it, `cargo run --bin protocol` prints its rules.");
}
