import { isRight } from "../../src/check/verdicts/verdict";
import { printText } from "../../src/narrative/print/printText";
import { writeNarrative } from "../../src/narrative/writeNarrative";
import { applyEdits } from "../../src/revise/applyEdits";
import { suggestedFor } from "../../src/revise/suggestions";
import { readWorkbook } from "../../src/tables/readWorkbook";
import { books } from "../books/books";
import { workbookOf } from "../books/readBook";
import { bookOf, sheetOf } from "../support/sheetOf";
import { COUNTY } from "./book";

function mended(reading: typeof COUNTY, text: string): string {
  return applyEdits(text, [...suggestedFor(reading, text).suggestions.values()]).text;
}

describe("what is suggested fits the words around it", () => {
  test.each([
    ["高新技术企业79家，同比下降8.4%。", "高新技术企业79家，同比下降8.1%。"],
    ["高新技术企业79家，同比增长8.1%。", "高新技术企业79家，同比下降8.1%。"],
    ["R&D经费5.21亿元。", "R&D经费5.12亿元。"],
    ["技术合同成交额3.68亿元。", "技术合同成交额3.86亿元。"],
    ["技术合同成交额3.86万元。", "技术合同成交额3.86亿元。"],
    [
      "R&D经费投入强度1.92%，比上年提高0.08个百分点。",
      "R&D经费投入强度1.92%，比上年提高0.06个百分点。",
    ],
    ["R&D经费投入强度1.92%，比上年提高0.06%。", "R&D经费投入强度1.92%，比上年提高0.06个百分点。"],
  ])("%s becomes %s", (wrong, right) => {
    expect(mended(COUNTY, `2023年，${wrong}`)).toBe(`2023年，${right}`);
  });

  it("leaves electricity in the unit in which the text tells it", () => {
    const power = readWorkbook(
      bookOf(
        sheetOf("用电", [
          "江北县2023年用电情况|<|<",
          "指标|单位|2023年",
          "全社会用电量|亿千瓦时|13.82",
          "工业用电量|万千瓦时|90103",
        ]),
      ),
    );
    const text = "2023年，全社会用电量13.82亿度，工业用电量9.02亿度。";
    expect(mended(power, text)).toBe("2023年，全社会用电量13.82亿度，工业用电量9.01亿度。");
  });
});

/** Every figure with another last digit: 15.5% for 18.5%. */
function slipped(text: string): string {
  return text.replace(/\d(?=(?:%|个百分点|万?元|亿元|[家件项个名位]))/g, (digit) =>
    String((Number(digit) + 3) % 10),
  );
}

const TWICE = /(增长|下降|提高|增加|减少|低于|高于|第|位|[个家件项元%]|万|亿|百分点)\1/;

test.each(books.map((book) => [book.name, book] as const))(
  "once all that is suggested is taken, what is written of %s reads and holds",
  (_, book) => {
    const reading = readWorkbook(workbookOf(book));
    const [subject = ""] = reading.subjects;
    const written = writeNarrative(reading, { subject });
    if (!written.ok) return;
    const { period } = written.value;
    const choice = { subject, ...(period && { period }) };
    const text = slipped(printText(written.value));
    const { suggestions } = suggestedFor(reading, text, choice);
    const { text: now, forward } = applyEdits(text, [...suggestions.values()]);
    expect(TWICE.exec(now)?.[0]).toBe(TWICE.exec(printText(written.value))?.[0]);
    const { report } = suggestedFor(reading, now, choice);
    const ends = new Set([...suggestions.values()].map(({ end }) => forward(end)));
    const wrong = report.checked.filter(
      ({ statement, judgement }) => ends.has(statement.end) && !isRight(judgement.verdict),
    );
    expect(wrong.map(({ statement }) => statement.text)).toEqual([]);
  },
);
