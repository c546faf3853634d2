// Only in `rugwijzer.html`, which carries its wasm and its styles inside it: packed, and written in
// letters that a script can hold. `xtask/src/compress.rs` writes what this reads.

// The text of `{ text, length }`; none where the browser cannot unpack it, which `unpackInside`
// says of the wasm.
async function textInside(packed) {
  const bytes = await unpackInside(packed).catch(() => undefined);
  return new TextDecoder().decode(bytes);
}

async function unpackInside({ text, length }) {
  try {
    return await inflate(new Response(bytesOf(text, length)));
  } catch (reason) {
    throw new Failure(
      "unpack_failed",
      `this browser cannot unpack what the file holds: ${reason.message}. It takes Chrome 111, Firefox 121, Safari 16.4 or newer`,
    );
  }
}

// Two letters hold thirteen bits, the lowest first. The letters are the printable ones of ASCII but
// for those that mean something in a string or in HTML: " < \
function bytesOf(text, length) {
  const bytes = new Uint8Array(length + 1); // the last letters may hold bits that belong to no byte
  const digit = (place) => {
    const code = text.charCodeAt(place);
    return code - 33 - (code > 34) - (code > 60) - (code > 92);
  };
  let held = 0;
  let bits = 0;
  let at = 0;
  for (let place = 0; place < text.length; place += 2) {
    held |= (digit(place) * 91 + digit(place + 1)) << bits;
    for (bits += 13; bits > 7; bits -= 8) {
      bytes[at] = held & 255;
      held >>= 8;
      at += 1;
    }
  }
  return bytes.subarray(0, length);
}
