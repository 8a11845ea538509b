import { firstEver } from "../../src/metrics/firstEver";

describe("firstEver", () => {
  it.each([
    [2, [0, 0], true],
    [2, [0, 1], false],
    [0, [0, 0], false],
    [-1, [0, 0], false],
  ])("%d after %j: %s", (current, earlier, expected) => {
    expect(firstEver(current, earlier)).toEqual({ ok: true, value: expected });
  });

  it("needs a history, and one without blanks", () => {
    expect(firstEver(2, [])).toMatchObject({ problem: { code: "too-few-years" } });
    expect(firstEver(2, [0, null])).toMatchObject({ problem: { code: "missing-value" } });
  });
});
