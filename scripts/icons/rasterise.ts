import type { Shape } from "./mark";

const samplesPerSide = 8;

/** Paints the shapes on a transparent square: four bytes a pixel (red, green, blue, opacity), rows from the top. */
export function rasterise(shapes: readonly Shape[], size: number): Uint8Array {
  const pixels = new Uint8Array(size * size * 4);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      for (const shape of shapes) {
        const opacity = coverage(shape, column, row);
        // The shapes never overlap, so the one that touches a pixel owns it.
        if (opacity > 0)
          pixels.set([...shape.colour, Math.round(255 * opacity)], 4 * (row * size + column));
      }
    }
  }
  return pixels;
}

/** The part of a pixel that lies inside the shape, from 0 to 1. */
function coverage(shape: Shape, column: number, row: number): number {
  let inside = 0;
  for (let sample = 0; sample < samplesPerSide ** 2; sample += 1) {
    const x = column + ((sample % samplesPerSide) + 0.5) / samplesPerSide;
    const y = row + (Math.floor(sample / samplesPerSide) + 0.5) / samplesPerSide;
    if (contains(shape, x, y)) inside += 1;
  }
  return inside / samplesPerSide ** 2;
}

function contains(shape: Shape, x: number, y: number): boolean {
  const { left, top, right, bottom, radius } = shape;
  if (x < left || x > right || y < top || y > bottom) return false;
  const outX = Math.max(left + radius - x, x - (right - radius), 0);
  const outY = Math.max(top + radius - y, y - (bottom - radius), 0);
  return outX ** 2 + outY ** 2 <= radius ** 2;
}
