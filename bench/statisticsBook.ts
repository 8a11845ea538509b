import type { Cell, Sheet, Workbook } from "../src/workbook/workbook";
import { seededFigures } from "./columns";

type Row = readonly (string | number)[];

/**
 * A workbook as a bureau of statistics might hand over, of so many filled cells: yearbook tables of counties below each
 * other, ledgers of indicators with sections and parts, long tables of counties under a header of two rows, and lists with a
 * figure a row. The larger it is, the longer and the more numerous the tables on each sheet.
 */
export function statisticsBook(sheets: number, cells: number): Workbook {
  const next = seededFigures(cells);
  const figure = (): number => Math.ceil(next() * 1e6) / 100;
  const kinds = [yearbook, ledger, counties, list];
  return {
    sheets: Array.from({ length: sheets }, (_, index) => {
      const make = kinds[index % kinds.length] ?? ledger;
      return sheetOf(`表${index + 1}`, make(Math.round(cells / sheets), figure));
    }),
  };
}

const YEARS = [2018, 2019, 2020, 2021, 2022];
const MEASURES = [
  "R&D经费（万元）",
  "专利授权量（件）",
  "高新技术企业（家）",
  "技术合同成交额（亿元）",
  "R&D人员（人）",
  "研发投入强度（%）",
];

function countyName(index: number): string {
  const signs = "东西南北中安平永和长新阳江河山林云石金水";
  const sign = (at: number): string => signs.charAt(at % signs.length);
  return `${sign(index)}${sign(Math.floor(index / 20))}${sign(Math.floor(index / 400) + 3)}县`;
}

/** Tables of twenty counties below each other, each with its title, unit line, total and note. */
function yearbook(cells: number, figure: () => number): Row[] {
  const rows: Row[] = [];
  for (let table = 1, filled = 0; filled < cells; table += 1) {
    const body = Array.from({ length: 20 }, (_, at) => [
      countyName(table * 20 + at),
      ...YEARS.map(figure),
    ]);
    const block: Row[] = [
      [`表${table} 各县R&D经费`],
      ["单位：万元"],
      ["地区", ...YEARS.map((year) => `${year}年`)],
      ["全市合计", ...YEARS.map(figure)],
      ...body,
      ["注：本表为快报数"],
      [],
    ];
    rows.push(...block);
    filled += block.flat().length;
  }
  return rows;
}

/** One long table of indicators in sections, with units, targets and parts. */
function ledger(cells: number, figure: () => number): Row[] {
  const rows: Row[] = [
    ["2022年主要科技指标"],
    ["指标名称", "计量单位", "2021年", "2022年", "增长（%）", "2022年目标"],
  ];
  for (let at = 0, filled = 7; filled < cells; at += 1) {
    if (at % 12 === 0) rows.push([`${"一二三四五六七八九十".charAt((at / 12) % 10)}、科技投入`]);
    const name = at % 4 === 1 ? "其中：基础研究" : `第${at + 1}类科技项目经费`;
    rows.push([name, "万元", figure(), figure(), figure() / 100, figure()]);
    filled += 6;
  }
  return rows;
}

/** One long table of counties under a header of two rows. */
function counties(cells: number, figure: () => number): Row[] {
  const rows: Row[] = [
    ["2022年全市各县科技指标"],
    ["地区", ...MEASURES.flatMap((measure) => [measure, ""])],
    ["", ...MEASURES.flatMap(() => ["2021年", "2022年"])],
    ["全市", ...MEASURES.flatMap(() => [figure(), figure()])],
  ];
  for (let at = 0, filled = 20; filled < cells; at += 1) {
    rows.push([countyName(at), ...MEASURES.flatMap(() => [figure(), figure()])]);
    filled += 13;
  }
  return rows;
}

/** A figure a row, as databases hand it out. */
function list(cells: number, figure: () => number): Row[] {
  const rows: Row[] = [["地区", "年份", "指标", "数值", "单位"]];
  for (let at = 0, filled = 5; filled < cells; at += 1) {
    const county = countyName(Math.floor(at / YEARS.length));
    const year = `${YEARS[at % YEARS.length] ?? 2022}年`;
    rows.push([county, year, "专利授权量", Math.round(figure()), "件"]);
    filled += 5;
  }
  return rows;
}

function sheetOf(name: string, rows: readonly Row[]): Sheet {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    name,
    visible: true,
    firstRow: 0,
    firstColumn: 0,
    rows: rows.map((row) => Array.from({ length: width }, (_, at) => cellOf(row[at] ?? ""))),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}

function cellOf(value: string | number): Cell | null {
  return value === "" ? null : { value, text: String(value), numberFormat: "General" };
}
