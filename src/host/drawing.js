// Draws nodes that were printed at build time: a text is a string, an element
// `[tag, attributes, child, …]`, a number one of the parts that several of them share
// (`bin/first_screens`). No markup is read, so a page with
// Trusted Types has nothing to refuse.

// `lowered` is by how much the headings lie lower than they are written (`ui/markup`).
function draw(node, parts, lowered, space) {
  if (typeof node === "string") return document.createTextNode(node);
  if (typeof node === "number") return draw(parts[node], parts, lowered, space);
  const [tag, attributes, ...children] = node;
  const inner = tag === "svg" ? "http://www.w3.org/2000/svg" : space;
  const made = inner ? document.createElementNS(inner, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  const level = /^h([1-3])$/.exec(tag)?.[1];
  if (level && lowered) made.ariaLevel = Math.min(Number(level) + lowered, 6);
  made.append(...children.map((child) => draw(child, parts, lowered, inner)));
  return made;
}

// The node at the same place in another tree of the same shape.
function counterpart(node, root, otherRoot) {
  if (node === root) return otherRoot;
  const place = [...node.parentNode.children].indexOf(node);
  return counterpart(node.parentNode, root, otherRoot)?.children[place];
}
