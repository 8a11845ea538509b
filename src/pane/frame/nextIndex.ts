/**
 * Where an arrow key leads in a list of `count` entries; `undefined` for other keys. The ends do not wrap.
 *
 * @example nextIndex("ArrowDown", 1, 3) // => 2
 * @example nextIndex("ArrowDown", 2, 3) // => 2
 * @example nextIndex("End", 0, 3) // => 2
 */
export function nextIndex(key: string, index: number, count: number): number | undefined {
  switch (key) {
    case "ArrowDown":
    case "ArrowRight":
      return Math.min(index + 1, count - 1);
    case "ArrowUp":
    case "ArrowLeft":
      return Math.max(index - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}
