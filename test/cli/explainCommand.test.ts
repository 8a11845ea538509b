import { explainCommand } from "../../src/cli/explainCommand";
import { ranBy } from "../support/ranBy";
import { saveBook, useFolder } from "../support/savedBook";

const folder = useFolder();
const book = () => folder.path("指标.xlsx");
const explain = ranBy(explainCommand);

beforeAll(() =>
  saveBook(book(), {
    指标: [
      ["2023年全市科技指标", null, null, null, null],
      ["指标", "单位", "2022年", "2023年", "同比增长"],
      ["R&D经费", "亿元", 10, 12, 20],
      ["专利授权量", "件", 200, "待定", 15],
      ["高新技术企业", "家", 40, 50, 25],
    ],
    各县: [
      ["地区", "专利授权量", "全市位次", "备注"],
      ["甲县", 30, 2, "略"],
      ["乙县", 50, 1, "略"],
      ["东部地区", 80, null, null],
    ],
    存款: [
      ["指标", "单位", "2023年", "序时进度"],
      ["各项存款", "亿元", 120.5, 8.5],
    ],
  }),
);

describe("explain", () => {
  it("names for each attribute of a figure who said it, in which cell, by which word of the lexicon", async () => {
    const { code, printed } = await explain(book(), "指标!D3");
    expect(code).toBe(0);
    expect(printed.split("\n")).toEqual([
      "指标!D3：12亿元",
      "  指标：R&D经费 ← 行名称 指标!A3“R&D经费”",
      "  谁的：本单位 ← 整个工作簿",
      "  时间：2023年 ← 列标题 指标!D2“2023年”",
      "  单位：亿元 ← 同一行的说明 指标!B3“亿元”［单位=column.unit］",
      "",
    ]);
  });

  it("says where the figures themselves settled what the heading leaves open", async () => {
    const { printed } = await explain(book(), "指标!E3");
    expect(printed).toContain("指标!E3：20%");
    expect(printed).toContain(
      "数值种类：增速 ← 列标题 指标!E2“同比增长”［同比增长=heading.growth］",
    );
    expect(printed).toContain("单位：% ← 列标题 指标!E2“同比增长”（与各行的数值相符）");
  });

  it("says among whom a place counts and by which words", async () => {
    const { printed } = await explain(book(), "各县!C2");
    expect(printed).toContain("范围：全市 ← 列标题 各县!C1“全市位次”［全市=heading.scope.city］");
  });

  it("says why a cell was refused, and over which cells", async () => {
    const { printed } = await explain(book(), "指标!D4");
    expect(printed).toBe("指标!D4：没有采用（指标!D4），因为：“待定”还没有填写\n");
  });

  it.each([
    ["指标!C2", "指标!C2：不是数值，说明了其他单元格的数值：\n  时间：2022年（3 个数值）\n"],
    ["指标!B4", "指标!B4：不是数值，说明了其他单元格的数值：\n  单位：件（1 个数值）\n"],
    [
      "各县!A4",
      "各县!A4：不是数值，说明了其他单元格的数值：\n  谁的：东部地区（小计）（1 个数值）\n",
    ],
    ["各县!D2", "各县!D2：在表 各县!A1:D4 中，属于“备注”，不是数值，也没有用来说明数值\n"],
    [
      "存款!D2",
      "存款!D2：在表 存款!A1:D2 中，属于“序时进度”，不是总结所用的口径（如序时进度、常年值、权重），没有采用\n",
    ],
    ["指标!Z9", "指标!Z9：空单元格\n"],
    ["指标!B1", "指标!B1：空单元格\n"],
  ])("says of %s what it is for", async (cell, text) => {
    expect((await explain(book(), cell)).printed).toBe(text);
  });

  it("takes a cell without a sheet for one of the first, and prints JSON for programs", async () => {
    const { printed } = await explain(book(), "D3", "--format", "json");
    expect(JSON.parse(printed)).toMatchObject({
      kind: "figures",
      figures: [
        { figure: { value: 12 }, attributes: [{ attribute: "indicator", by: "name" }, {}, {}, {}] },
      ],
    });
  });

  it.each([
    ["五行", "请给出一个单元格，例如 指标!C5"],
    ["指标!B2:C3", "请给出一个单元格，例如 指标!C5"],
    ["计划!B2", "没有“计划”这张工作表；有：指标、各县、存款"],
  ])("declines %s in one line", async (cell, line) => {
    const { code, complaints } = await explain(book(), cell);
    expect([code, complaints]).toEqual([2, [line]]);
  });
});
