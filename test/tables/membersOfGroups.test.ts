import { readingOfDrawn } from "../support/readDrawn";

const LIST = [
  "集团及全资供水公司2010年1—9月生产经营情况表|<|<|<|<|<|<|<",
  "指标|计量单位|云江供水有限公司|<|清水供水有限公司|<|合计|<",
  "^|^|累计完成|同比±|累计完成|同比±|累计完成|同比±",
  "供水量|万吨|5052.42|12.5|224.37|48.85|5276.79|13.9",
  "售水量|万吨|4169.38|12|196.99|33.97|4366.37|13",
];
const LEDGER = [
  "云江供水有限公司2010年分月供水量|<|<",
  "项目|1月|2月",
  "供水量（万吨）|572.36|548.91",
];

/** Workbooks of groups: drawn here, names and some figures made up. */
describe("a firm that is counted with others towards a 合计", () => {
  it.each([
    {
      name: "keeps its name there and in a table of its own behind it, and the 合计 is the group's",
      sheets: { 经营指标: LIST, 分月: LEDGER },
      list: ["云江供水有限公司", "清水供水有限公司", ""],
      ledger: "云江供水有限公司",
    },
    {
      name: "is whose workbook it is where its own table comes first",
      sheets: { 分月: LEDGER, 经营指标: LIST },
      list: ["", "清水供水有限公司", "合计"],
      ledger: "",
    },
  ])("$name", ({ sheets, list, ledger }) => {
    const { observations } = readingOfDrawn({ name: "", tables: [], figures: [], sheets });
    const of = (sheet: string) =>
      new Set(observations.filter(({ cell }) => cell.sheet === sheet).map(({ entity }) => entity));
    expect([...of("经营指标")]).toEqual(list);
    expect([...of("分月")]).toEqual([ledger]);
  });
});
