// A QR code as a page draws it, seen by programs that know nothing of us. `drawing` is the markup of
// the picture.
import jsQR from "jsqr";

// Whether each pixel of it is dark, row by row, with so many pixels to a module.
function darkness(drawing, scale) {
  const side = sizeOf(drawing) * scale;
  const path = /d="(M[^"]*v1h-[^"]*)"/.exec(drawing)?.[1] ?? "";
  const dark = new Uint8Array(side * side);
  for (const [, x, y, wide] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = y * scale; row < (Number(y) + 1) * scale; row += 1)
      dark.fill(1, row * side + x * scale, row * side + (Number(x) + Number(wide)) * scale);
  return { side, dark };
}

const sizeOf = (drawing) => Number(/viewBox="0 0 (\d+) /.exec(drawing)[1]);

// What a camera would read of it.
export function scanned(drawing) {
  const { side, dark } = darkness(drawing, 4);
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  dark.forEach((is, at) => is && pixels.fill(0, at * 4, at * 4 + 3));
  return jsQR(pixels, side, side)?.data;
}

// A film of one still frame with the code in the middle, as Chromium takes it for a camera (Y4M).
export function film(drawing) {
  const [wide, high] = [640, 480];
  const { side, dark } = darkness(drawing, Math.floor(high / sizeOf(drawing)));
  const frame = Buffer.alloc((wide * high * 3) / 2, 128); // no colour
  frame.fill(235, 0, wide * high);
  const [left, above] = [(wide - side) >> 1, (high - side) >> 1];
  dark.forEach((is, at) => {
    if (is) frame[(above + Math.floor(at / side)) * wide + left + (at % side)] = 16;
  });
  const head = `YUV4MPEG2 W${wide} H${high} F10:1 Ip A1:1 C420jpeg\n`;
  return Buffer.concat([Buffer.from(head), Buffer.from("FRAME\n"), frame]);
}
