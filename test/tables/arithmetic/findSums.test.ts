import fc from "fast-check";
import { findSums } from "../../../src/tables/arithmetic/findSums";
import { numberGrid } from "../../../src/tables/arithmetic/numberGrid";
import { rolesInSums } from "../../../src/tables/arithmetic/rolesInSums";
import { STRENGTH } from "../../../src/tables/arithmetic/strength";
import { gridOf } from "../../support/gridOf";

/** As `row = part + part` for each sum found. */
const sumsOf = (rows: readonly string[]): string[] =>
  findSums(gridOf(rows)).map(({ target, parts }) => `${target} = ${parts.join(" + ")}`);

const rolesOf = (rows: readonly string[]): Record<number, string> =>
  Object.fromEntries(rolesInSums(findSums(gridOf(rows))));

describe("rows that are sums of others", () => {
  it("a total above, below or between its parts", () => {
    const parts = ["1204 318", "877 462", "2315 907"];
    expect(sumsOf(["4396 1687", ...parts])).toEqual(["0 = 1 + 2 + 3"]);
    expect(sumsOf([...parts, "4396 1687"])).toEqual(["3 = 0 + 1 + 2"]);
    expect(sumsOf(["1204 318", "4396 1687", "877 462", "2315 907"])).toEqual(["1 = 0 + 2 + 3"]);
  });

  it("groups beside their parts, and the total over the groups", () => {
    // 5410 = 2081 + 3329; 2081 = 1204 + 877; 3329 = 2315 + 1014.
    const rows = [
      "5410 2079",
      "2081 780",
      "1204 318",
      "877 462",
      "3329 1299",
      "2315 907",
      "1014 392",
    ];
    expect(rolesOf(rows)).toEqual({ 0: "total", 1: "subtotal", 4: "subtotal" });
  });

  it("groups far from their parts are subtotals although nobody says which parts they hold", () => {
    // East 3519 = 1204 + 2315, west 1891 = 877 + 1014, south 1500 = 905 + 595; total 6910.
    const rows = [
      "6910 2901",
      "3519 1225",
      "1891 854",
      "1500 822",
      "1204 318",
      "877 462",
      "2315 907",
      "1014 392",
      "905 401",
      "595 421",
    ];
    expect(rolesOf(rows)).toEqual({ 0: "total", 1: "subtotal", 2: "subtotal", 3: "subtotal" });
  });

  it("what stands beside both the groups and the parts is beside them", () => {
    const rows = [
      "6949 2912",
      "3519 1225",
      "1891 854",
      "1500 822",
      "1204 318",
      "877 462",
      "2315 907",
      "1014 392",
      "905 401",
      "595 421",
      "39 11",
    ];
    expect(rolesOf(rows)).toMatchObject({ 0: "total", 10: "beside" });
  });

  it("parts rounded one by one still make up their total", () => {
    // 12.34 + 56.78 + 90.12 = 159.24, printed as 159.2.
    expect(sumsOf(["159.2 41.4", "12.3 20.1", "56.8 11.2", "90.1 10.1"])).toEqual([
      "0 = 1 + 2 + 3",
    ]);
  });

  it("a sum that breaks in one of several columns is found, and where it breaks", () => {
    const [sum] = findSums(
      gridOf(["4396 1687 810", "1204 318 204", "877 462 306", "2315 907 400"]),
    );
    expect(sum).toMatchObject({ target: 0, agreeing: [0, 1], missing: [2] });
  });

  it.each([
    ["rates", ["12.5 8.1", "13.1 7.9", "11.8 8.4", "12.9 8.0"]],
    ["a total that is nearly all one part tells too little", ["101 51", "100 50", "1 1"]],
    ["small numbers agree by chance", ["5 7", "2 3", "3 4"]],
    ["numbers without any relation", ["1203 411", "877 952", "2315 907", "640 118"]],
    ["empty rows", ["- -", "- -", "- -"]],
    ["zeros", ["0 0", "0 0", "0 0"]],
  ])("none in %s", (_, rows) => {
    expect(sumsOf(rows)).toEqual([]);
  });
});

/** Members of a made table: so many rows of four large amounts. */
const members = fc.array(
  fc.tuple(...Array.from({ length: 4 }, () => fc.integer({ min: 1000, max: 99999 }))),
  { minLength: 4, maxLength: 40 },
);

const shown = (rows: readonly (readonly number[])[]) =>
  numberGrid(rows.map((row) => row.map((value) => ({ value, decimals: 0 }))));

describe("in any table", () => {
  it("a total is found wherever it stands", () => {
    fc.assert(
      fc.property(members, fc.nat(), (rows, place) => {
        const total = [0, 1, 2, 3].map((at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0));
        const at = place % (rows.length + 1);
        const grid = shown([...rows.slice(0, at), total, ...rows.slice(at)]);
        expect(rolesInSums(findSums(grid)).get(at)).toBe("total");
      }),
      { numRuns: 60 },
    );
  });

  it("amounts that nobody added up are never proved to be a sum", () => {
    fc.assert(
      fc.property(members, (rows) => {
        const proved = findSums(shown(rows)).filter(({ bits }) => bits >= STRENGTH.proof);
        expect(proved).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
