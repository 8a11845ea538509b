import { seriesOf } from "../../../src/pane/engine/series";
import { readWorkbook } from "../../../src/tables/readWorkbook";
import { bookOf, sheetOf } from "../../support/sheetOf";

/** An invented city: its own ledger, and its districts in another sheet. */
const { observations } = readWorkbook(
  bookOf(
    sheetOf("目标", ["2022年主要指标|<|<", "指标|实绩|同比（%）", "高新技术企业（家）|600|20.0"]),
    sheetOf("各区", [
      "2022年各区高新技术企业|<|<",
      "区|高新技术企业（家）|同比（%）",
      "东区|300|25.0",
      "西区|200|15.0",
      "南区|100|10.0",
      "全市|600|20.0",
    ]),
  ),
);

describe("the peers of a figure", () => {
  it.each([
    ["of the ledger", { sheet: "目标", row: 2, column: 2 }],
    ["of a district", { sheet: "各区", row: 3, column: 2 }],
  ])("%s are the districts, without the city that they make up", (_, cell) => {
    const { peers } = seriesOf(observations, cell);
    expect(peers.map(({ label, value }) => `${label} ${value}`)).toEqual([
      "东区 0.25",
      "西区 0.15",
      "南区 0.1",
    ]);
  });
});
