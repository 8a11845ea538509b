import { checkDraft } from "../../src/check/checkDraft";
import { checkJson, type CheckJson } from "../../src/check/print/checkJson";
import { readWorkbook } from "../../src/tables/readWorkbook";
import type { Reading } from "../../src/tables/table";
import { bookOf, sheetOf } from "../support/sheetOf";

/** Three small sheets of an invented county, 海川县: a ledger, the counties of the city, and a history. */
export const HAICHUAN: Reading = readWorkbook(
  bookOf(
    sheetOf("台账", [
      "指标|单位|2022年|2021年|同比增长(%)|全市位次|年度目标",
      "研发经费|亿元|8.4|7.5|12.0|3|8.8",
      "研发经费投入强度|%|2.15|2.04||3|",
      "科技型中小企业|家|150|100|50.0|5|140",
      "技术合同交易额|万元|52300|56400|-7.3|4|55000",
      "高新技术产业产值|亿元|38.2|36.4|7.1|2|",
      "规上工业产值|亿元|96.5|91.0|6.0||",
      "注：产值增速按可比价格计算",
    ]),
    sheetOf("各县", [
      "县区|研发投入强度(%)",
      "临江县|2.68",
      "东岭县|2.68",
      "海川县|2.15",
      "西坪县|1.37",
      "全市|2.22",
    ]),
    sheetOf("历年", [
      "指标|2018年|2019年|2020年|2021年|2022年",
      "发明专利授权量(件)|120|166|181|170|178",
      "科技平台(个)|6|6|9|11|14",
    ]),
  ),
);

export function checked(text: string, reading: Reading = HAICHUAN): CheckJson {
  return checkedFor("海川县", text, reading);
}

function checkedFor(subject: string, text: string, reading: Reading): CheckJson {
  return checkJson(checkDraft(reading, text, { subject }));
}

/** Each figure and word in the order of the text: `8.4亿元 一致`, `7.5亿元 年份或期间错位 8.4亿元`. */
export function drawn(text: string, reading?: Reading): string[] {
  return told(checked(text, reading));
}

/** The same of another body. */
export function drawnFor(subject: string, text: string, reading: Reading): string[] {
  return told(checkedFor(subject, text, reading));
}

function told({ figures, words }: CheckJson): string[] {
  return [...figures, ...words]
    .sort((a, b) => a.start - b.start)
    .map(({ text: figure, verdict, expected }) => {
      const isRight = verdict === "一致" || verdict === "舍入一致";
      return [figure, verdict, ...(expected && !isRight ? [expected.text] : [])].join(" ");
    });
}
