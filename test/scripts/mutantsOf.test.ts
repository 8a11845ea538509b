import { mutantsOf } from "../../scripts/mutation/mutantsOf";

/** Each mutant as the source it makes. */
function made(source: string): string[] {
  return mutantsOf(source).map(
    ({ start, end, replacement }) => source.slice(0, start) + replacement + source.slice(end),
  );
}

describe("the mutants of a source", () => {
  it("are one change each: operators, truths, texts and results", () => {
    expect(made('function f(a: number) { return a < 1 ? "x" : true; }')).toEqual([
      "function f(a: number) { return undefined; }",
      'function f(a: number) { return a <= 1 ? "x" : true; }',
      'function f(a: number) { return a < 1 ? "" : true; }',
      'function f(a: number) { return a < 1 ? "x" : false; }',
    ]);
  });

  it("are none where a result is kept back already", () => {
    expect(made("function f() { return undefined; }")).toEqual([]);
  });

  it("leave alone what only types and other files say", () => {
    expect(
      made('import { a } from "./a";\ntype Kind = "one" | "two";\nexport { a } from "b";'),
    ).toEqual([]);
  });
});
