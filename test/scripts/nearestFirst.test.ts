import { nearestFirst } from "../../scripts/mutation/nearestFirst";

const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  "test/rows/whole.test.ts": ["src/read.ts"],
  "test/rows/totals.test.ts": ["src/rows/totals.ts"],
  "test/titles/titles.test.ts": ["src/titles/titles.ts"],
  "test/titles/bounds.test.ts": ["src/read.ts"],
  "test/alone.test.ts": [],
  "src/read.ts": ["src/rows/totals.ts", "src/titles/titles.ts"],
  "src/rows/totals.ts": ["src/read.ts"],
};
const TESTS = Object.keys(IMPORTS).filter((name) => name.startsWith("test/"));

const nearest = (file: string): readonly string[] =>
  nearestFirst(TESTS, file, (name) => IMPORTS[name] ?? []);

describe("the tests that are asked about a file", () => {
  it("are those that import it, with fewer steps first and of the same folder before others", () => {
    expect(nearest("src/rows/totals.ts")).toEqual([
      "test/rows/totals.test.ts",
      "test/rows/whole.test.ts",
      "test/titles/bounds.test.ts",
    ]);
  });

  it("are none where no test comes to it", () => {
    expect(nearest("src/unused.ts")).toEqual([]);
  });
});
