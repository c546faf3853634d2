//! The browser's way in: `shell.js` calls `page::mount`. Outside a browser there is nothing to start.

fn main() {
    #[cfg(not(target_arch = "wasm32"))]
    eprintln!(
        "The clinician's page runs in a browser: `cargo xtask build` writes dist/clinician.html."
    );
    #[cfg(target_arch = "wasm32")]
    rugwijzer_clinician::page::start();
}
