import { addCorrection, dropCorrection } from "../../../src/tables/corrections/changeCorrections";
import type { Correction } from "../../../src/tables/corrections/corrections";
import { NO_CORRECTIONS } from "../../../src/tables/corrections/noCorrections";

const TABLE = { sheet: "表", headings: ["指标", "位次"], names: [] };
const role = (role: "rank" | "growth", name = "位次"): Correction => ({
  kind: "role",
  table: TABLE,
  axis: "column",
  line: { path: [name] },
  role,
});
const made = (...corrections: Correction[]) => corrections.reduce(addCorrection, NO_CORRECTIONS);

describe("changing corrections", () => {
  it("says the same thing once: what is said later takes the place of what was said", () => {
    const alias: Correction = { kind: "alias", indicator: "研发", canonical: "R&D经费" };
    expect(made(role("rank"), alias, role("growth")).corrections).toEqual([role("growth"), alias]);
  });

  it("keeps what is said of other lines, and role and unit of one line apart", () => {
    const unit: Correction = { ...role("rank"), kind: "unit", unit: "件" } as never;
    expect(made(role("rank"), role("rank", "增速"), unit).corrections).toHaveLength(3);
  });

  it("takes back what was said, whatever it was", () => {
    expect(dropCorrection(made(role("rank")), role("growth"))).toEqual(NO_CORRECTIONS);
  });

  it("changes nothing in the corrections it was given", () => {
    const before = Object.freeze(made(role("rank")));
    addCorrection(before, role("growth"));
    expect(before.corrections).toEqual([role("rank")]);
  });
});
