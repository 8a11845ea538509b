import { PRECEDENCE } from "../../src/tables/meaning/precedence";
import type { Correction } from "../../src/tables/corrections/corrections";
import { correctorOf } from "../../src/tables/corrections/corrector";
import { NO_CORRECTIONS } from "../../src/tables/corrections/noCorrections";
import { readWorkbook } from "../../src/tables/readWorkbook";
import type { Observation } from "../../src/tables/observation";
import { formatAddress } from "../../src/workbook/address";
import { bookOf, sheetOf } from "../support/sheetOf";

/** The figure of one cell of a drawn sheet. */
function figureAt(address: string, drawing: readonly string[], on = "2023年"): Observation {
  const { observations } = readWorkbook(bookOf(sheetOf(on, drawing)));
  const found = observations.find(({ cell }) => formatAddress(cell).endsWith(`!${address}`));
  if (!found) throw new Error(`nothing is read at ${address}`);
  return found;
}

/** `row D3,D4`: who said an attribute, and where. */
function drawOrigin({ said = {} }: Observation, attribute: keyof typeof PRECEDENCE): string {
  const { by = "nobody", cells = [], evidence } = said[attribute] ?? {};
  const places = cells.map((cell) => formatAddress(cell).replace(/^.*!/, "")).join(",");
  return [by, places, evidence].filter(Boolean).join(" ");
}

describe("who is believed before whom", () => {
  it.each(Object.entries(PRECEDENCE))("of %s each source stands once", (_attribute, order) => {
    expect(new Set(order).size).toBe(order.length);
  });

  it.each<[string, keyof typeof PRECEDENCE, string, readonly string[], unknown, string]>([
    [
      "a cell's 全国 before its column's 全省",
      "scope",
      "B2",
      ["指标|全省位次", "专利授权量|全国第3"],
      "全国",
      "cell B2",
    ],
    [
      "a column's 全省 before the row's 全市",
      "scope",
      "C2",
      ["指标|单位|全省位次", "专利授权量全市排名|位|3"],
      "全省",
      "column C1",
    ],
    [
      "a row's name where its column says nothing",
      "scope",
      "C2",
      ["指标|单位|本年", "专利授权量全市排名|位|3"],
      "全市",
      "name A2",
    ],
    [
      "a cell's 预计 before the row's 快报",
      "status",
      "C2",
      ["指标|单位|2023年|备注", "专利授权量|件|12(预计)|快报"],
      "forecast",
      "cell C2",
    ],
    [
      "a column's 预计 before the row's 快报",
      "status",
      "C2",
      ["指标|单位|2023年预计|备注", "专利授权量|件|12|快报"],
      "forecast",
      "column C1",
    ],
    [
      "a row's remark where its column says nothing",
      "status",
      "C2",
      ["指标|单位|2023年|备注", "专利授权量|件|12|快报数"],
      "preliminary",
      "row D2",
    ],
    [
      "a column's 新增 before the row's 累计",
      "counting",
      "C2",
      ["指标|单位|本年新增|期末", "累计高新技术企业|家|12|40"],
      "new",
      "column C1",
    ],
    [
      "a row's 累计 where its column says nothing",
      "counting",
      "C2",
      ["指标|单位|2023年", "累计高新技术企业|家|12"],
      "cumulative",
      "name A2",
    ],
    [
      "a column's unit before the row's",
      "unit",
      "C2",
      ["指标|单位|金额（万元）|数量", "技术合同|项|12|3"],
      { symbol: "万元", base: "元", factor: 10000 },
      "column C1",
    ],
    [
      "a row's unit before that of its name",
      "unit",
      "C2",
      ["指标|单位|2023年", "专利授权量（项）|件|12"],
      { symbol: "件", base: "件", factor: 1 },
      "row B2",
    ],
    [
      "a name's unit before the table's",
      "unit",
      "B3",
      ["单位：项", "指标|2023年", "专利授权量（件）|12"],
      { symbol: "件", base: "件", factor: 1 },
      "name A3",
    ],
    [
      "the table's unit where nobody else gives one",
      "unit",
      "B3",
      ["单位：项", "指标|2023年", "专利授权量|12"],
      { symbol: "项", base: "项", factor: 1 },
      "table A1",
    ],
    [
      "a cell's own unit before all",
      "unit",
      "C2",
      ["指标|单位|2023年", "R&D经费|亿元|1200万元"],
      { symbol: "万元", base: "元", factor: 10000 },
      "cell C2",
    ],
    [
      "what such a name is counted in",
      "unit",
      "B2",
      ["指标|2023年", "高新技术企业数|12"],
      { symbol: "家", base: "家", factor: 1 },
      "name A2 implied-unit",
    ],
    [
      "the only one of two units that fits",
      "unit",
      "B3",
      ["单位：亿元、件", "指标|2023年", "R&D经费|12"],
      { symbol: "亿元", base: "元", factor: 1e8 },
      "table A1 fitting-unit",
    ],
    [
      "a row's year before the column's",
      "period",
      "C2",
      ["指标|年份|2023年", "专利授权量|2021年|12"],
      { kind: "calendar", year: 2021 },
      "row B2",
    ],
    [
      "a name's year before the column's",
      "period",
      "C2",
      ["指标|单位|2023年", "2021年专利授权量|件|12"],
      { kind: "calendar", year: 2021 },
      "name A2",
    ],
    [
      "the title's year where no heading gives one",
      "period",
      "B3",
      ["2021年主要指标", "指标|数值", "专利授权量|12"],
      { kind: "calendar", year: 2021 },
      "table A1",
    ],
  ])("%s", (_name, attribute, address, drawing, value, origin) => {
    const figure = figureAt(address, drawing);
    expect(figure[attribute]).toEqual(value);
    expect(drawOrigin(figure, attribute)).toBe(origin);
  });
});

describe("the user", () => {
  const drawing = ["指标|单位|金额（万元）|数量", "技术合同|项|12|3"];
  const { tables } = readWorkbook(bookOf(sheetOf("2023年", drawing)));
  const [table] = tables;
  const read = (...corrections: readonly Correction[]): Observation | undefined =>
    readWorkbook(
      bookOf(sheetOf("2023年", drawing)),
      correctorOf({ ...NO_CORRECTIONS, corrections }),
    ).observations.find(({ cell }) => formatAddress(cell).endsWith("!C2"));
  const anchor = table?.anchor;
  const line = table?.rows[0]?.anchor;
  if (!anchor || !line) throw new Error("the table has no anchors");

  it("is believed before a heading that says something else, and is named as who said so", () => {
    const figure = read({ kind: "unit", table: anchor, axis: "row", line, unit: "亿元" });
    expect(figure?.unit.symbol).toBe("亿元");
    expect(figure?.said?.unit?.by).toBe("user");
  });

  it("is who said the other name of an indicator", () => {
    const named = read({ kind: "alias", indicator: "技术合同金额", canonical: "技术合同成交额" });
    expect([named?.indicator, named?.said?.indicator?.by]).toEqual(["技术合同成交额", "user"]);
  });
});
