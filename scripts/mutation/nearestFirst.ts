/**
 * The tests by whose imports a file is reached, those with the fewest steps to it first; where the steps are as many, those whose
 * folder is most like the file's.
 *
 * @example nearestFirst(["t/far.ts", "t/near.ts"], "s/one.ts", (file) => (file === "t/far.ts" ? ["t/near.ts"] : ["s/one.ts"]))
 *   // => ["t/near.ts", "t/far.ts"]
 */
export function nearestFirst(
  tests: readonly string[],
  file: string,
  importsOf: (file: string) => readonly string[],
): readonly string[] {
  return tests
    .map((test) => ({ test, steps: stepsTo(test, file, importsOf), shared: shared(test, file) }))
    .filter(({ steps }) => steps !== undefined)
    .sort((one, other) => (one.steps ?? 0) - (other.steps ?? 0) || other.shared - one.shared)
    .map(({ test }) => test);
}

function stepsTo(
  from: string,
  to: string,
  importsOf: (file: string) => readonly string[],
): number | undefined {
  const seen = new Set([from]);
  let edge = [from];
  for (let steps = 0; edge.length > 0; steps += 1) {
    if (edge.includes(to)) return steps;
    edge = edge.flatMap(importsOf).filter((file) => {
      const isNew = !seen.has(file);
      seen.add(file);
      return isNew;
    });
  }
  return undefined;
}

/** How many folders and names of the one path the other has, too. */
function shared(one: string, other: string): number {
  const words = new Set(one.split(/[/.]/));
  return other.split(/[/.]/).filter((word) => words.has(word)).length;
}
