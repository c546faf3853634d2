//! `cargo xtask serve`: the gallery of examples and all that was built, on this machine, under the
//! strictest policy that the widget promises to work with.

use crate::{Outcome, build, run, setup};
use std::fs;
use std::path::{Component, Path, PathBuf};
use tiny_http::{Header, Request, Response, Server};

const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; \
                      img-src 'self'; manifest-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; \
                      require-trusted-types-for 'script'";

pub fn serve(port: u16) -> Outcome {
    build::build()?;
    let server = Server::http(("127.0.0.1", port)).map_err(|error| {
        format!("port {port} cannot be used ({error}); choose another one with `--port N`")
    })?;
    let react = build_react();
    println!("\nThe gallery:         http://127.0.0.1:{port}/");
    println!("A clinic's page:     http://127.0.0.1:{port}/demo.html");
    println!("The standalone page: http://127.0.0.1:{port}/index.html");
    if let Err(reason) = react {
        println!("The example in React is not built: {reason}");
    }
    println!("Ctrl+C stops.");
    for request in server.incoming_requests() {
        // A browser that hangs up half-way is no concern of the next request.
        let _ = answer(request);
    }
    Ok(())
}

fn answer(request: Request) -> std::io::Result<()> {
    let address = request.url().split(['?', '#']).next().unwrap_or("/").to_owned();
    match file(&address).and_then(|path| Some((fs::read(&path).ok()?, path))) {
        Some((bytes, path)) => {
            let mut response = Response::from_data(bytes);
            let pairs = [
                ("Content-Type", kind(&path)),
                ("Content-Security-Policy", POLICY),
                ("Cache-Control", "no-store"),
            ];
            for (name, value) in
                pairs.iter().filter(|(name, _)| *name != "Content-Security-Policy" || strict(&path))
            {
                if let Ok(header) = Header::from_bytes(*name, *value) {
                    response.add_header(header);
                }
            }
            request.respond(response)
        }
        None => request.respond(Response::from_string("not here").with_status_code(404)),
    }
}

/// The example in React needs npm, as the sites of web builders do; nothing else that is served
/// does.
fn build_react() -> Outcome {
    if run::find(&["npm"]).is_none() {
        return Err("npm is not on this machine".to_owned());
    }
    setup::for_demo()?;
    run::run(
        run::command("node")
            .arg("demo.mjs")
            .arg(react_script())
            .current_dir(run::root().join("tests").join("embedding")),
    )
}

fn react_script() -> PathBuf {
    run::root().join("target").join("demo").join("react.js")
}

/// Only what lies in `dist/`, or in `demo/` for the examples.
fn file(address: &str) -> Option<PathBuf> {
    let inside = Path::new(address.strip_prefix('/')?);
    if !inside.components().all(|part| matches!(part, Component::Normal(_))) {
        return None;
    }
    match address {
        "/" | "/demo/" => Some(run::root().join("demo/index.html")),
        "/demo/react.js" => Some(react_script()),
        "/demo.html" => Some(run::root().join("demo/demo.html")),
        _ if inside.starts_with("demo") => Some(run::root().join(inside)),
        _ => Some(run::root().join("dist").join(inside)),
    }
}

/// The single file and the printed protocol bring a policy or styles of their own.
fn strict(path: &Path) -> bool {
    !path.ends_with("rugwijzer.html") && !path.ends_with("protocol.html")
}

fn kind(path: &Path) -> &'static str {
    match path.extension().and_then(|end| end.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("webmanifest") => "application/manifest+json",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("zip") => "application/zip",
        Some("wasm") => "application/wasm",
        _ => "application/octet-stream",
    }
}
