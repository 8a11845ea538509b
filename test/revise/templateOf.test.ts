import { fillDraft } from "../../src/revise/fillDraft";
import { markedText } from "../../src/revise/markOpen";
import { templateOf } from "../../src/revise/templateOf";
import { COUNTY } from "./book";

const YEAR = { kind: "calendar", year: 2022 } as const;

function templated(text: string): string {
  const made = templateOf(COUNTY, text, { period: YEAR });
  if (!made.ok) throw new Error(made.problem.code);
  return markedText(made.value);
}

function nextYears(text: string): string {
  const filled = fillDraft(COUNTY, templated(text));
  if (!filled.ok) throw new Error(filled.problem.code);
  return markedText(filled.value);
}

/** The figures of both years are those of `COUNTY`: 4.68 and 5.12, 86 and 79, 214 and 214. */
describe("an office's own text as a template", () => {
  it("names the indicator of each figure that the workbook bears out, and leaves its year open", () => {
    expect(templated("2022年，全县R&D经费4.68亿元，投入强度1.86%。")).toBe(
      "XXXX年，全县R&D经费{R&D经费:0.00}亿元，投入强度{R&D经费投入强度:0.00}%。",
    );
  });

  it("marks what the workbook does not bear out, which nothing would move on", () => {
    expect(templated("2022年，R&D经费4.86亿元，举办活动12场。")).toBe(
      "XXXX年，R&D经费4.86亿元〔待核〕，举办活动12场〔待核〕。",
    );
  });

  it("is filled in with the figures and the words of the next year", () => {
    expect(nextYears("2022年，R&D经费4.68亿元，高新技术企业86家。")).toBe(
      "2023年，R&D经费5.12亿元，高新技术企业79家。",
    );
  });

  it("is not filled in where the words mean another indicator than the field names", () => {
    const filled = fillDraft(COUNTY, "R&D经费{高新技术企业:0.00}亿元");
    expect(filled.ok && markedText(filled.value)).toBe("R&D经费{高新技术企业:0.00}亿元〔待核〕");
  });
});
