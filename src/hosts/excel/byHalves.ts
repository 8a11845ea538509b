/**
 * Asks about rows, and where that is too much at once, about each half of them, and so on. `undefined` where not even a
 * single row is answered: then it is not for their number that the question fails.
 */
export async function byHalves<T>(
  first: number,
  count: number,
  ask: (first: number, count: number) => Promise<readonly T[] | undefined>,
): Promise<readonly T[] | undefined> {
  const found = await ask(first, count);
  if (found || count <= 1) return found;
  const half = Math.ceil(count / 2);
  const upper = await byHalves(first, half, ask);
  const lower = upper && (await byHalves(first + half, count - half, ask));
  return lower && [...upper, ...lower];
}
