import path from "node:path";
import { sizesOf } from "../../scripts/size/sizesOf";

/** In KB, compressed: what it weighs today with a little room. It should be 340 until the narrative, and is held from growing further. */
const BOUNDS = { "first paint": 114, "until the narrative": 350 } as const;

describe("the weight of the pane", () => {
  it.each(Object.entries(BOUNDS))("is bounded: %s, %i KB", (name, bound) => {
    const sizes = sizesOf(path.resolve(__dirname, "../../dist"));
    const bytes = sizes.find((size) => size.name === name)?.bytes ?? Infinity;
    expect(bytes / 1024).toBeLessThan(bound);
  });
});
