import { canGrow } from "../../src/answers/kindsOfIndicator";
import { NO_UNIT } from "../../src/quantity/unit";

describe("what cannot grow in per cent", () => {
  it.each(["业务量比重", "企业占比", "同城业务量占全部业务量百分比"])(
    "is %s, though no sign says that it is a share",
    (indicator) => {
      expect(canGrow({ indicator, unit: NO_UNIT })).toBe(false);
    },
  );

  it("is not the same as a number without a unit", () => {
    expect(canGrow({ indicator: "科技型中小企业", unit: NO_UNIT })).toBe(true);
  });
});
