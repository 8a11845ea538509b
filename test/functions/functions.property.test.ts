import fc from "fast-check";

import * as functions from "../../src/functions/functions";
import { callFunction, provideHost } from "./callFunction";
import { asDouble, column } from "./cells";

beforeAll(provideHost);

type Grid = unknown[][];

/** Anything Excel may hand over for a cell. */
const anyCell = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom<unknown>(
    ...[
      0,
      null,
      "",
      "—",
      "近60",
      "2.33%",
      "1,234",
      "12万元",
      "第4位",
      "4/16",
      "文字",
      "#N/A",
      true,
    ],
  ),
  fc.record({ type: fc.constant("Double"), basicValue: fc.integer() }),
  fc.record({ type: fc.constant("Error"), basicValue: fc.constant("#REF!") }),
);
/** Figures as sheets have them, none of them zero. */
const figure = fc
  .tuple(fc.integer({ min: -1e7, max: 1e7 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, places]) => (digits || 1) / 10 ** places);

const gridOf = (cell: fc.Arbitrary<unknown>, rows: number, columns: number): fc.Arbitrary<Grid> =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  });

/** Every function as one of two ranges of the same shape. */
const CALLS: Readonly<Record<string, (first: Grid, second: Grid) => Grid>> = {
  GROWTH: functions.growth,
  CAGR: (first, second) => functions.compoundGrowth(first, second, [[3]]),
  POINTS: (first, second) => functions.points(first, second, "%"),
  PROGRESS: functions.progress,
  SHARE: functions.share,
  CONTRIBUTION: (first, second) => functions.contribution(first, second, [[720]], second),
  PULL: (first, second) => functions.pull(first, second, [[600]]),
  PERCAPITA: functions.perCapita,
  RANK: (first, second) => functions.rank(first, [...first, ...second]),
  RANKIN: (first, second) => functions.rankIn(first, second, first, second),
  RANKCHANGE: functions.rankChange,
  GAP: functions.gap,
  COMPLETION: functions.completionRate,
  AVERAGEGAP: functions.averageGap,
  RECORD: (first, second) =>
    functions.record(
      first.map((row) => row.slice(0, 1)),
      second.map((row, index) => [...row, ...(first[index] ?? [])]),
    ),
  STREAK: (first, second) => functions.streak([...first, ...second]),
  CONVERT: (first, second) => functions.convert(first, second, [["元"]]),
  GROWTHTEXT: functions.growthInWords,
  SHARETEXT: (first, second) => functions.shareInWords(first, second, "全国"),
  POINTSTEXT: (first, second) => functions.pointsInWords(first, second, "%"),
  RANKTEXT: (first, second) => functions.rankInWords(first, [...first, ...second], "全省"),
  GAPTEXT: (first, second) => functions.gapInWords(first, second, "", "件"),
  AMOUNT: (first) => functions.amount(first, "件"),
};

describe("for any two ranges of the same shape", () => {
  it("all functions are tried", () => {
    expect(Object.keys(CALLS)).toHaveLength(Object.keys(functions).length);
  });

  it.each(Object.entries(CALLS))(
    "%s answers with a value or a reasoned error in every cell",
    (_id, call) => {
      fc.assert(
        fc.property(gridOf(anyCell, 3, 2), gridOf(anyCell, 3, 2), (first, second) => {
          const outcome = callFunction(() => call(first, second)) as unknown[];
          const cells = Array.isArray(outcome[0]) ? outcome.flat() : [outcome];
          for (const cell of cells) {
            if (typeof cell === "number") {
              expect(Number.isFinite(cell)).toBe(true);
              expect(Object.is(cell, -0)).toBe(false);
            } else if (typeof cell === "string") {
              expect(cell).toMatch(/[\d平标亏]/);
              expect(cell).not.toMatch(/NaN|Infinity|undefined|[{}]/);
            } else {
              expect(cell).toEqual([expect.stringMatching(/^#(N\/A|VALUE!)$/), expect.any(String)]);
            }
          }
        }),
      );
    },
  );

  it.each(Object.entries(CALLS))(
    "%s gives bare numbers the short way what it gives data types the long way",
    (id, call) => {
      fc.assert(
        fc.property(gridOf(figure, 6, 2), gridOf(figure, 6, 2), (first, second) => {
          const wrapped = (grid: Grid): Grid =>
            grid.map((row) => row.map((cell) => asDouble(cell as number)));
          expect(callFunction(() => call(wrapped(first), wrapped(second)))).toEqual(
            callFunction(() => call(first, second)),
          );
        }),
        { numRuns: id === "CONVERT" ? 1 : 100 },
      );
    },
  );

  it.each(["GROWTH", "SHARE", "POINTS", "GAP", "COMPLETION", "PROGRESS", "PULL", "PERCAPITA"])(
    "%s gives a column what it gives its cells one by one",
    (id) => {
      const call = CALLS[id] ?? functions.growth;
      fc.assert(
        fc.property(gridOf(anyCell, 4, 1), gridOf(anyCell, 4, 1), (first, second) => {
          const together = callFunction(() => call(first, second)) as Grid;
          const apart = first.map((row, index) =>
            callFunction(() => call([row], [second[index] ?? []])),
          );
          const flattened = apart.map((outcome) =>
            Array.isArray((outcome as unknown[])[0]) ? (outcome as Grid)[0]?.[0] : outcome,
          );
          expect(together.map(([cell]) => cell)).toEqual(flattened);
        }),
      );
    },
  );
});

describe("a zero", () => {
  it.each(Object.entries(CALLS))("never yields a figure unexplained: %s", (id, call) => {
    // On the desktop a blank cell is a 0. What a function gives with the 0 it must give without as well.
    const cells = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(gridOf(cells, 4, 2), gridOf(cells, 4, 2), (first, second) => {
        const blanked = (grid: Grid): Grid => grid.map((row) => row.map((cell) => cell || null));
        const desktop = callFunction(() => call(first, second)) as Grid;
        const web = callFunction(() => call(blanked(first), blanked(second))) as Grid;
        for (const [index, row] of desktop.entries()) {
          for (const [column, cell] of Array.isArray(row) ? row.entries() : []) {
            if (!Array.isArray(cell)) expect([id, web[index]?.[column]]).toEqual([id, cell]);
          }
        }
      }),
    );
  });
});

describe("places", () => {
  const field = fc.uniqueArray(fc.integer({ min: 1, max: 500 }), { minLength: 2 });
  const twice = field.chain((values) =>
    fc.tuple(fc.constant(values), fc.shuffledSubarray(values, { minLength: values.length })),
  );
  const place = (value: number, peers: number[], method = ""): unknown =>
    callFunction(() => functions.rank([[value]], column(...peers), 0, "", method));

  it("do not depend on the order of the rows", () => {
    fc.assert(
      fc.property(twice, ([values, shuffled]) => {
        for (const value of values) expect(place(value, shuffled)).toEqual(place(value, values));
      }),
    );
  });

  it("within one group are the places among all", () => {
    fc.assert(
      fc.property(field, (values) => {
        const figures = column(...values);
        const group = column(...values.map(() => "同组"));
        expect(callFunction(() => functions.rankIn(figures, group, figures, group))).toEqual(
          callFunction(() => functions.rank(figures, figures)),
        );
      }),
    );
  });

  it("counted without gaps are never behind those counted with gaps", () => {
    const tied = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(tied, (values) => {
        const figures = column(...values);
        const dense = callFunction(() => functions.rank(figures, figures, 0, "", "连号"));
        const competition = callFunction(() => functions.rank(figures, figures));
        for (const [index, [at]] of (dense as [number][]).entries()) {
          expect(at).toBeLessThanOrEqual((competition as [number][])[index]?.[0] ?? 0);
        }
      }),
    );
  });
});

describe("converting", () => {
  const UNITS = [
    ["元", "千元", "万元", "百万元", "亿元"],
    ["万", "亿"],
    ["件", "万件"],
  ];
  const pair = fc
    .constantFrom(...UNITS)
    .chain((units) => fc.tuple(fc.constantFrom(...units), fc.constantFrom(...units)));

  it("there and back gives the figure again", () => {
    fc.assert(
      fc.property(figure, pair, (value, [from, to]) => {
        const there = callFunction(() => functions.convert([[value]], [[from]], [[to]])) as Grid;
        const back = callFunction(() => functions.convert(there, [[to]], [[from]]));
        expect(back).toEqual([[value]]);
      }),
    );
  });
});
