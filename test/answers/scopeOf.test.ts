import { scopeOf } from "../../src/answers/scopeOf";
import { standpointOf } from "../../src/answers/standpoint";
import { readWorkbook } from "../../src/tables/readWorkbook";
import { bookOf, sheetOf } from "../support/sheetOf";

/** Among whom 农学院 stands by its figure in B2. */
function scopeIn(...rows: readonly string[]): string {
  const reading = readWorkbook(bookOf(sheetOf("2020年", rows)));
  const observation = reading.observations.find(({ entity }) => entity === "农学院");
  if (!observation) throw new Error("农学院 was not read.");
  return scopeOf(standpointOf(reading, "农学院", observation.period), observation);
}

describe("the scope of places", () => {
  it("is told by the total of the members", () => {
    expect(scopeIn("学院|申报数（项）", "农学院|40", "园艺学院|30", "全市合计|70")).toBe("全市");
  });

  it("is never that of a mean of others below their total", () => {
    const rates = ["学院|资助率（%）", "农学院|22.5", "园艺学院|23.1", "水利学院|20.2"];
    expect(scopeIn(...rates, "合计|20.1", "全国平均资助率|22.6")).toBe("");
  });
});
