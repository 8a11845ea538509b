import { factsIn, ofKind } from "../../support/factsIn";
import { observations } from "../../support/narrativeReading";

describe("a stored share", () => {
  const wholesTold = (whole: string) =>
    ofKind(
      factsIn(
        observations(
          { indicator: "企业", value: 15, unit: "件" },
          { indicator: "企业", measure: "share", value: 0.15, unit: "%", whole },
        ),
      ),
      "share",
    ).map(({ claim }) => claim.whole);

  it("is of what its heading names", () => {
    expect(wholesTold("规上工业")).toEqual(["规上工业"]);
  });

  it.each(["专利统计年报", "统计年鉴"])("is never of the book it was taken from: %s", (whole) => {
    expect(wholesTold(whole)).toEqual([]);
  });
});
