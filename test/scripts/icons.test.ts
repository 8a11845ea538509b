import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { encodePng } from "../../scripts/icons/encodePng";
import { mark } from "../../scripts/icons/mark";
import { rasterise } from "../../scripts/icons/rasterise";

const folder = join(__dirname, "../../assets/icons");
const sizes = readdirSync(folder).map((name) => Number(/\d+/.exec(name)?.[0]));

/** The rows of a PNG of ours: one chunk of data behind a header of 33 bytes. */
function unpacked(png: Uint8Array): Buffer {
  const file = Buffer.from(png);
  expect(file.subarray(37, 41).toString()).toBe("IDAT");
  return inflateSync(file.subarray(41, 41 + file.readUInt32BE(33)));
}

describe("the committed icons", () => {
  it.each(sizes)("of %d pixels is what the script draws", (size) => {
    const drawn = encodePng(rasterise(mark(size), size), size);
    const committed = readFileSync(join(folder, `icon-${size}.png`));
    expect(unpacked(committed).equals(unpacked(drawn))).toBe(true);
  });

  it.each(sizes)("of %d pixels has its edges on whole pixels, within the picture", (size) => {
    for (const { left, top, right, bottom } of mark(size)) {
      for (const edge of [left, top, right, bottom]) {
        expect(Number.isInteger(edge)).toBe(true);
        expect(edge).toBeGreaterThanOrEqual(0);
        expect(edge).toBeLessThanOrEqual(size);
      }
      expect(right).toBeGreaterThan(left);
      expect(bottom).toBeGreaterThan(top);
    }
  });
});
