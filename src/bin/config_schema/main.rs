//! Prints the JSON Schema of a clinic's settings; with the word `table`, the table of them in the
//! README.

use rugwijzer::session::config::schema;

fn main() {
    if std::env::args().nth(1).is_some_and(|word| word == "table") {
        return print!("{}", schema::table());
    }
    println!("{:#}", schema::schema());
}
