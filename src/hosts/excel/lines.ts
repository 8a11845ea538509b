/**
 * The positions of consecutive rows or columns.
 *
 * @example lines(4, 3) // => [4, 5, 6]
 */
export function lines(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
