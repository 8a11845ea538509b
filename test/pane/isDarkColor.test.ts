import { isDarkColor } from "../../src/pane/isDarkColor";

describe("isDarkColor", () => {
  // The pane backgrounds of Office's own themes: colourful, white, dark grey and black.
  test.each([
    ["#E6E6E6", false],
    ["#FFFFFF", false],
    ["#666666", true],
    ["#262626", true],
    ["000000", true],
  ])("%s: %s", (color, dark) => {
    expect(isDarkColor(color)).toBe(dark);
  });

  test.each(["", "white", "#fff", "rgb(0,0,0)"])(
    "what is no #rrggbb (“%s”) counts as light",
    (color) => {
      expect(isDarkColor(color)).toBe(false);
    },
  );
});
