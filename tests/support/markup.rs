//! Rendered markup, read back: every element with its attributes and its text. Enough of HTML for
//! what the server renderer writes.

/// One element.
#[derive(Debug, Default, Clone)]
pub struct Node {
    pub name: String,
    pub attributes: Vec<(String, String)>,
    /// All text inside, elements inside it included.
    pub text: String,
    /// It has text of its own.
    pub holds_text: bool,
    /// Elements directly inside.
    pub elements: usize,
    /// The place of the element around it, among all.
    pub parent: Option<usize>,
}

impl Node {
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_str())
    }

    pub fn has_class(&self, class: &str) -> bool {
        self.get("class")
            .is_some_and(|classes| classes.split_whitespace().any(|other| other == class))
    }
}

/// All elements, in the order in which they begin.
#[derive(Debug)]
pub struct Markup {
    pub nodes: Vec<Node>,
}

impl Markup {
    pub fn read(html: &str) -> Markup {
        let mut nodes: Vec<Node> = Vec::new();
        let mut open: Vec<usize> = Vec::new();
        let mut rest = html;
        while let Some(start) = rest.find('<') {
            add_text(&mut nodes, &open, &rest[..start]);
            let end = end_of_tag(&rest[start..]) + start;
            let tag = &rest[start + 1..end];
            rest = &rest[end + 1..];
            if tag.starts_with('!') {
                continue;
            }
            if tag.starts_with('/') {
                open.pop();
                continue;
            }
            if let Some(parent) = open.last() {
                nodes[*parent].elements += 1;
            }
            let node = Node { parent: open.last().copied(), ..element(tag.trim_end_matches('/')) };
            let ends_here = matches!(node.name.as_str(), "input" | "img") || tag.ends_with('/');
            nodes.push(node);
            if !ends_here {
                open.push(nodes.len() - 1);
            }
        }
        assert!(open.is_empty(), "every element is closed");
        Markup { nodes }
    }

    pub fn named(&self, name: &str) -> impl Iterator<Item = &Node> {
        self.nodes.iter().filter(move |node| node.name == name)
    }

    pub fn with(&self, attribute: &str) -> impl Iterator<Item = &Node> {
        self.nodes.iter().filter(move |node| node.get(attribute).is_some())
    }

    /// How many elements do this.
    pub fn actions(&self, action: &str) -> usize {
        self.with("data-action").filter(|node| node.get("data-action") == Some(action)).count()
    }

    pub fn part(&self, part: &str) -> Option<&Node> {
        self.with("data-part").find(|node| node.get("data-part") == Some(part))
    }

    pub fn links(&self) -> Vec<&str> {
        self.named("a").filter_map(|link| link.get("href")).collect()
    }

    /// An element and what it stands in, from the inside out.
    pub fn around(&self, place: usize) -> impl Iterator<Item = (usize, &Node)> {
        std::iter::successors(Some(place), |at| self.nodes[*at].parent)
            .map(|at| (at, &self.nodes[at]))
    }

    /// Everything that can be read.
    pub fn text(&self) -> String {
        self.nodes
            .iter()
            .filter(|node| node.holds_text)
            .map(|node| node.text.as_str())
            .collect::<Vec<_>>()
            .join(" ")
    }
}

fn add_text(nodes: &mut [Node], open: &[usize], text: &str) {
    let text = unescape(text);
    if let Some(parent) = open.last().filter(|_| !text.trim().is_empty()) {
        nodes[*parent].holds_text = true;
        for place in open {
            nodes[*place].text.push_str(&text);
        }
    }
}

/// Where a tag ends; a `>` inside quotes does not count.
fn end_of_tag(tag: &str) -> usize {
    let mut quoted = false;
    tag.char_indices()
        .find(|(_, letter)| {
            quoted ^= *letter == '"';
            *letter == '>' && !quoted
        })
        .map(|(place, _)| place)
        .expect("a tag ends")
}

fn element(tag: &str) -> Node {
    let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
    let mut node = Node { name: name.to_owned(), ..Node::default() };
    while !rest.trim_start().is_empty() {
        rest = rest.trim_start();
        let stop = rest.find(['=', ' ']).unwrap_or(rest.len());
        let name = rest[..stop].to_owned();
        rest = &rest[stop..];
        let value = match rest.strip_prefix("=\"") {
            Some(quoted) => {
                let (value, after) = quoted.split_once('"').expect("a value ends");
                rest = after;
                unescape(value)
            }
            None => String::new(),
        };
        node.attributes.push((name, value));
    }
    node
}

fn unescape(text: &str) -> String {
    let signs = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#x27;", "'"),
        ("&#39;", "'"),
        ("&#x2F;", "/"),
        ("&amp;", "&"),
    ];
    signs.iter().fold(text.to_owned(), |text, (sign, plain)| text.replace(sign, plain))
}
