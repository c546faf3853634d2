// What a camera would see of a QR code on the page: a program that knows nothing of us reads it.
import jsQR from "jsqr";

// `drawing` is the markup of the picture.
export function scanned(drawing) {
  const size = Number(/viewBox="0 0 (\d+) /.exec(drawing)[1]);
  const path = /d="(M[^"]*v1h-[^"]*)"/.exec(drawing)[1];
  const scale = 4;
  const pixels = new Uint8ClampedArray((size * scale) ** 2 * 4).fill(255);
  for (const [, x, y, wide] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = y * scale; row < (Number(y) + 1) * scale; row += 1)
      for (let at = x * scale; at < (Number(x) + Number(wide)) * scale; at += 1)
        pixels.fill(0, (row * size * scale + at) * 4, (row * size * scale + at) * 4 + 3);
  return jsQR(pixels, size * scale, size * scale)?.data;
}
