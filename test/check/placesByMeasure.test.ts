import { readWorkbook } from "../../src/tables/readWorkbook";
import { fillDraft } from "../../src/revise/fillDraft";
import { bookOf, sheetOf } from "../support/sheetOf";
import { checkDraft } from "../../src/check/checkDraft";

const ROWS = [
  "2023年各县区技术合同任务完成情况|<|<|<|<",
  "县区|技术合同成交额（亿元）|<|<|<",
  "^|目标|完成|完成率%|完成率位次",
  "云台县|20|21.0|105.0|2",
  "鹿山县|40|40.4|101.0|3",
  "江北区|10|11.0|110.0|1",
  "西坪县|30|27.0|90.0|4",
] as const;
const WITH_PLACES = readWorkbook(bookOf(sheetOf("分县区", ROWS)));
const WITHOUT = readWorkbook(
  bookOf(sheetOf("分县区", ["2023年各县区技术合同任务完成情况|<|<|<", ...cut(ROWS.slice(1))])),
);

/** The same without the last column. */
function cut(rows: readonly string[]): readonly string[] {
  return rows.map((row) => row.slice(0, row.lastIndexOf("|")));
}

function verdicts(reading: typeof WITHOUT, text: string): readonly string[] {
  return checkDraft(reading, text).checked.map(
    ({ statement, judgement }) => `${statement.text} ${judgement.verdict}`,
  );
}

function filled(text: string): string | undefined {
  const made = fillDraft(WITH_PLACES, text);
  return made.ok ? made.value.text : undefined;
}

describe("a place right behind a figure is the place by that figure", () => {
  test.each([
    ["as a column tells it", WITH_PLACES],
    ["as the rates of all tell it", WITHOUT],
  ])("of completion, %s", (_, reading) => {
    const text = "2023年，江北区技术合同成交额完成率110.0%，列全市第1位。";
    expect(verdicts(reading, text)).toEqual(["110.0% consistent", "第1位 consistent"]);
    // The fourth is that of the amount.
    expect(verdicts(reading, text.replace("第1位", "第4位"))).toContain("第4位 inconsistent");
  });

  it("and behind those who all missed their target each has its own rate", () => {
    const text =
      "2023年，云台县技术合同成交额完成率105.0%，列全市第2位；鹿山县、西坪县未完成年度目标，完成率分别为101.0%和95.0%。";
    expect(verdicts(WITH_PLACES, text).slice(-2)).toEqual([
      "101.0% consistent",
      "95.0% inconsistent",
    ]);
  });

  it("in a template as well", () => {
    const text = "2023年，云台县技术合同成交额完成率xx%，列全市第x位。";
    expect(filled(text)).toBe("2023年，云台县技术合同成交额完成率105%，列全市第2位。");
  });

  it("of a share, is left open where nobody tells it", () => {
    const text = "2023年，云台县技术合同成交额21亿元，占GDP的xx%，居全市第x位。";
    expect(filled(text)).toBe(text);
  });

  it("of an amount, is that of the amount", () => {
    expect(verdicts(WITH_PLACES, "2023年，鹿山县技术合同成交额40.4亿元，列全市第1位。")).toEqual([
      "40.4亿元 consistent",
      "第1位 consistent",
    ]);
  });
});

it("holds a district against nothing of its own where the text says 全市", () => {
  const district = readWorkbook(
    bookOf(
      sheetOf("用电", [
        "江北区2023年用电情况|<|<|<",
        "指标|单位|2023年|增速%",
        "全社会用电量|亿千瓦时|13.82|-4.8",
        "其中：工业用电量|亿千瓦时|9.01|-14.0",
      ]),
    ),
  );
  const text = "2023年，工业用电量9.01亿度，下降14.0%，低于全市平均16.8个百分点。";
  expect(verdicts(district, text)).toEqual([
    "9.01亿度 consistent",
    "14.0% consistent",
    "16.8个百分点 not-found",
  ]);
});
