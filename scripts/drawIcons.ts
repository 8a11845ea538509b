/** Draws assets/icons/: `npm run icons`. The pictures are committed; this is how they came about. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { encodePng } from "./icons/encodePng";
import { mark } from "./icons/mark";
import { rasterise } from "./icons/rasterise";

const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 96, 128];
const folder = join(__dirname, "../assets/icons");

mkdirSync(folder, { recursive: true });
for (const size of sizes) {
  const file = join(folder, `icon-${size}.png`);
  writeFileSync(file, encodePng(rasterise(mark(size), size), size));
}
