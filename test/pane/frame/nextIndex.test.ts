import { nextIndex } from "../../../src/pane/frame/nextIndex";

describe("nextIndex", () => {
  test.each([
    ["ArrowDown", 0, 1],
    ["ArrowRight", 1, 2],
    ["ArrowDown", 2, 2],
    ["ArrowUp", 1, 0],
    ["ArrowLeft", 0, 0],
    ["Home", 2, 0],
    ["End", 0, 2],
  ])("%s leads from %i to %i of three", (key, index, expected) => {
    expect(nextIndex(key, index, 3)).toBe(expected);
  });

  test.each(["Tab", "Enter", "Escape", "a"])("%s leads nowhere", (key) => {
    expect(nextIndex(key, 1, 3)).toBeUndefined();
  });
});
