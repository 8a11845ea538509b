import { updateDraft } from "../../src/revise/updateDraft";
import { markedText } from "../../src/revise/markOpen";
import { COUNTY } from "./book";

function updated(text: string): string {
  const revision = updateDraft(COUNTY, text);
  if (!revision.ok) throw new Error(revision.problem.code);
  return markedText(revision.value);
}

describe("an old text brought up to date", () => {
  it.each([
    [
      "levels and growth in their old unit and decimals",
      "2022年，全县R&D经费4.68亿元，同比增长3.1%。",
      "2023年，全县R&D经费5.12亿元，同比增长9.4%。",
    ],
    [
      "words that say which way",
      "2022年，全县高新技术企业86家，同比增长7.5%。",
      "2023年，全县高新技术企业79家，同比下降8.1%。",
    ],
    [
      "points of a rate that fell",
      "2022年，高新技术产业增加值占GDP比重20.1%，比上年提高0.5个百分点。",
      "2023年，高新技术产业增加值占GDP比重19.4%，比上年下降0.7个百分点。",
    ],
    [
      "the year before, named on purpose",
      "2022年，技术合同成交额由上年的2.95亿元增加到3.22亿元。",
      "2023年，技术合同成交额由上年的3.22亿元增加到3.86亿元。",
    ],
    [
      "a hedge that would be false",
      "2022年，科技型中小企业近120家。",
      "2023年，科技型中小企业近200家。",
    ],
    [
      "a round number that has been left behind: 198",
      "2022年，科技型中小企业突破100家。",
      "2023年，科技型中小企业突破190家。",
    ],
    [
      "what did not move",
      "2022年，发明专利授权量189件，同比增长5.0%。",
      "2023年，发明专利授权量214件，同比持平。",
    ],
    [
      "an amount that went down to what it is",
      "2022年，高新技术企业由上年的80家增加到86家。",
      "2023年，高新技术企业由上年的86家减少到79家。",
    ],
    ["what the workbook does not tell", "2022年，举办活动12场。", "2023年，举办活动12场〔待核〕。"],
  ])("says again %s", (_, old, now) => {
    expect(updated(old)).toBe(now);
  });
});
