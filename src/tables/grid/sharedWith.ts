/**
 * A list, or the one above it where both hold the same: rows of a table are filled alike, and what is kept for every row is kept once for
 * all of them.
 *
 * @example sharedWith([0, 1], [0, 1, 2]) // => [0, 1, 2]
 */
export function sharedWith(
  above: readonly number[] | undefined,
  list: readonly number[],
): readonly number[] {
  const isSame =
    above?.length === list.length && list.every((value, index) => value === above[index]);
  // A copy takes the room of what it holds, and not that of what it might still hold.
  return isSame ? above : list.slice();
}
