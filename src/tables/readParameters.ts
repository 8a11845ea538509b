import { areWholeYear } from "../lexicon/notation/dates";
import type { Period } from "../quantity/period";
import { readPeriod } from "../quantity/readPeriod";
import { formatArea } from "../workbook/address";
import type { CellAddress } from "../workbook/workbook";
import { tableAnchor } from "./corrections/tableAnchor";
import type { FoundFrame } from "./frame/foundFrame";
import { askedFor, type AskedFor } from "./askedFor";
import { cellText } from "./grid/cellText";
import type { LineRole, Table } from "./table";
import { isParameterHeading } from "./words/parameterHeading";
import { plainLabel } from "../lexicon/script/plainLabel";

/** What a sheet of settings (参数 | 内容) says of the whole workbook. */
export interface Parameters {
  readonly period?: Period;
  /** The cells that give the period. */
  readonly cells: readonly CellAddress[];
  /** How the office is called: 甲市科学技术局, else 全市. */
  readonly selfName?: string;
  readonly asked?: AskedFor;
  readonly table: Table;
}

export type Meaning = "year" | "months" | "name" | "self" | "script" | "length" | "other";

const WORDS: Readonly<Record<Meaning, string>> = {
  year: "报告年度 报告年份 年度 统计年度 数据年度",
  months: "期间起止月 起止月 起止月份 报告期间 期间",
  name: "单位名称 地区名称 填报单位",
  self: "自称",
  script: "简/繁 简繁 简体/繁体 字体 簡/繁 簡繁 簡體/繁體 字體",
  length: "篇幅 报告篇幅 总结篇幅 文字篇幅",
  other:
    "行政层级 层级 上级 上级单位 同组名称 快报/预计标志 标点 数字与汉字间空格 小数位 位次写法 远低于阈值 缺失符号",
};

const MEANINGS: ReadonlyMap<string, Meaning> = new Map(
  (Object.entries(WORDS) as [Meaning, string][]).flatMap(([meaning, words]) =>
    words.split(" ").map((word) => [word, meaning] as const),
  ),
);

const FEWEST_KNOWN = 3;

export interface Setting {
  readonly row: number;
  readonly name: string;
  readonly value: string;
  readonly meaning: Meaning | undefined;
}

/**
 * Reads a table of settings: one headed 参数, or one of two columns with three settings known to be such. `undefined` for
 * every other table.
 */
export function readParameters(found: FoundFrame): Parameters | undefined {
  const { grid, frame, title } = found;
  const { left, right } = frame.area;
  const settings = frame.body.map(({ row }): Setting => {
    const name = cellText(grid.cell(row, left)).trim();
    const value = cellText(grid.cell(row, left + 1)).trim();
    return { row, name, value, meaning: MEANINGS.get(plainLabel(name).key) };
  });
  const known = settings.filter(({ meaning }) => meaning !== undefined);
  const isHeaded = frame.header.some((row) => isParameterHeading(cellText(grid.cell(row, left))));
  if (!isHeaded && !(right === left + 1 && known.length >= FEWEST_KNOWN)) return undefined;
  if (known.length === 0) return undefined;
  const year = known.find(({ meaning }) => meaning === "year");
  const months = known.find(({ meaning }) => meaning === "months");
  const period = year && periodOf(year.value, months?.value ?? "");
  const selfName = ["name", "self"]
    .map((wanted) => known.find(({ meaning, value }) => meaning === wanted && value !== "")?.value)
    .find((name) => name !== undefined);
  const asked = askedFor(known, grid.sheet, left + 1);
  const given = [year, months].filter((setting) => setting !== undefined);
  const area = { sheet: grid.sheet, ...frame.area };
  return {
    cells: period ? given.map(({ row }) => ({ sheet: grid.sheet, row, column: left + 1 })) : [],
    ...(period && { period }),
    ...(selfName !== undefined && { selfName }),
    ...(asked && { asked }),
    table: {
      id: formatArea(area),
      area,
      ...(title.text !== undefined && { title: title.text }),
      orientation: "parameters",
      columns: [
        { line: left, role: "parameter", label: cellText(grid.cell(frame.area.top, left)) },
        { line: left + 1, role: "text", label: cellText(grid.cell(frame.area.top, left + 1)) },
      ],
      rows: settings.map((setting) => roleOf(setting, asked)),
      notes: [],
      observationCount: 0,
      anchor: tableAnchor(grid, frame, title),
    },
  };
}

/** Settings that change nothing here are listed as such. */
function roleOf({ row, name, meaning }: Setting, asked: AskedFor | undefined): LineRole {
  const isAsked = asked?.cells.some((cell) => cell.row === row) ?? false;
  const isUsed = meaning !== undefined && !["script", "length", "other"].includes(meaning);
  return { line: row, role: isUsed || isAsked ? "parameter" : "unread", label: name };
}

function periodOf(year: string, months: string): Period | undefined {
  const whole = readPeriod(year);
  if (!whole || whole.months || areWholeYear(months)) return whole;
  return readPeriod(`${year.replace(/年度?$/, "")}年${months}`) ?? whole;
}
