import { keepChoice, type Choice } from "../../../src/pane/state/keepChoice";
import type { Period } from "../../../src/quantity/period";
import { SELF } from "../../../src/tables/observation";

const year = (number: number): Period => ({ kind: "calendar", year: number });

/** 湖北 has two years, 湖南 one; whoever comes first has what 湖北 has. */
const offer = {
  subjects: ["湖北", "湖南"],
  periodsOf: (subject: string | undefined) =>
    subject === "湖南" ? [year(2022)] : [year(2022), year(2021)],
};

const kept = (wish: Partial<Choice>) => keepChoice({ length: "standard", ...wish }, offer);

describe("keepChoice", () => {
  test("keeps a subject and a period that the workbook still has", () => {
    expect(kept({ subject: "湖北", period: year(2021) })).toEqual({
      length: "standard",
      subject: "湖北",
      period: year(2021),
    });
  });

  test("leaves a subject that is gone to the narrative", () => {
    expect(kept({ subject: "四川" })).toEqual({ length: "standard" });
  });

  test("leaves a period that the chosen subject has no figures for to the narrative", () => {
    expect(kept({ subject: "湖南", period: year(2021) })).toEqual({
      length: "standard",
      subject: "湖南",
    });
  });

  test("tells a half-year from the year", () => {
    const halfYear: Period = { kind: "calendar", year: 2022, months: { from: 1, to: 6 } };
    expect(kept({ period: halfYear })).toEqual({ length: "standard" });
  });

  test("keeps the office itself, whose name is empty", () => {
    const own = { subjects: [SELF, "甲市"], periodsOf: () => [] };
    expect(keepChoice({ length: "brief", subject: SELF }, own)).toEqual({
      length: "brief",
      subject: SELF,
    });
  });

  test("always keeps the script, which the workbook has no say in", () => {
    expect(kept({ script: "hant", subject: "四川" })).toEqual({
      length: "standard",
      script: "hant",
    });
  });

  test("always keeps the length", () => {
    expect(kept({ length: "full", subject: "四川" }).length).toBe("full");
  });
});
