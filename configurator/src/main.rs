//! The browser's way in: `shell.js` calls `page::mount`. Outside a browser there is nothing to start.

fn main() {
    #[cfg(not(target_arch = "wasm32"))]
    eprintln!(
        "The configurator runs in a browser: `cargo xtask build` writes dist/configurator.html."
    );
    #[cfg(target_arch = "wasm32")]
    rugwijzer_configurator::page::start();
}
