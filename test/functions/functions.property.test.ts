import fc from "fast-check";

import { completionRate, gap, growth, points, rank, share } from "../../src/functions/functions";
import { callFunction, provideHost } from "./callFunction";

beforeAll(provideHost);

/** Anything Excel may hand over for a cell. */
const anyCell = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom<unknown>(
    0,
    null,
    "",
    "—",
    "近60",
    "2.33%",
    "1,234",
    "12万元",
    "文字",
    "#N/A",
    true,
  ),
  fc.record({ type: fc.constant("Double"), basicValue: fc.integer() }),
  fc.record({ type: fc.constant("Error"), basicValue: fc.constant("#REF!") }),
);
const grid = (rows: number, columns: number): fc.Arbitrary<unknown[][]> =>
  fc.array(fc.array(anyCell, { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  });

const FUNCTIONS = {
  GROWTH: growth,
  SHARE: share,
  POINTS: (first: unknown[][], second: unknown[][]) => points(first, second, "%"),
  RANK: (first: unknown[][], second: unknown[][]) => rank(first, second),
  GAP: gap,
  COMPLETION: completionRate,
};

describe("for any two ranges of the same shape", () => {
  it.each(Object.entries(FUNCTIONS))(
    "%s answers with a number or a reasoned error in every cell",
    (_id, call) => {
      fc.assert(
        fc.property(grid(3, 2), grid(3, 2), (first, second) => {
          const outcome = callFunction(() => call(first, second)) as unknown[];
          const cells = Array.isArray(outcome[0]) ? outcome.flat() : [outcome];
          for (const cell of cells) {
            if (typeof cell === "number") expect(Object.is(cell, -0)).toBe(false);
            else
              expect(cell).toEqual([expect.stringMatching(/^#(N\/A|VALUE!)$/), expect.any(String)]);
          }
        }),
      );
    },
  );

  it("a column gives what its cells give one by one", () => {
    fc.assert(
      fc.property(grid(4, 1), grid(4, 1), (first, second) => {
        const together = callFunction(() => growth(first, second)) as unknown[][];
        const apart = first.map((row, index) =>
          callFunction(() => growth([row], [second[index] ?? []])),
        );
        const flattened = apart.map((outcome) =>
          Array.isArray((outcome as unknown[])[0]) ? (outcome as unknown[][])[0]?.[0] : outcome,
        );
        expect(together.map(([cell]) => cell)).toEqual(flattened);
      }),
    );
  });

  it("ranks do not depend on the order of the rows", () => {
    const figures = fc.uniqueArray(fc.integer({ min: 1, max: 500 }), { minLength: 2 });
    fc.assert(
      fc.property(
        figures.chain((values) =>
          fc.tuple(fc.constant(values), fc.shuffledSubarray(values, { minLength: values.length })),
        ),
        ([values, shuffled]) => {
          const place = (value: number, peers: number[]): unknown =>
            callFunction(() =>
              rank(
                [[value]],
                peers.map((peer) => [peer]),
              ),
            );
          for (const value of values) expect(place(value, shuffled)).toEqual(place(value, values));
        },
      ),
    );
  });
});
