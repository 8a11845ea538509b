import path from "node:path";
import { sizesOf } from "../../scripts/size/sizesOf";

/** In KB, compressed. */
const BOUNDS = { "first paint": 100, "until the narrative": 340 } as const;

describe("the weight of the pane", () => {
  it.each(Object.entries(BOUNDS))("is bounded: %s, %i KB", (name, bound) => {
    const sizes = sizesOf(path.resolve(__dirname, "../../dist"));
    const bytes = sizes.find((size) => size.name === name)?.bytes ?? Infinity;
    expect(bytes / 1024).toBeLessThan(bound);
  });
});
