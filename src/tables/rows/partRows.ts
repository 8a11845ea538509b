import { without } from "../corrections/without";
import type { Frame } from "../frame/frame";
import type { Grid } from "../grid/grid";
import type { LaidOut } from "../layouts/layout";
import { cropIn, isOfHarvest } from "../../lexicon/crops";
import { rightIn } from "../../lexicon/rights";
import { isOfSum } from "../../lexicon/totals";
import { plainLabel } from "../../lexicon/script/plainLabel";
import { differenceInPercent } from "../words/differenceInPercent";
import type { TitleLabel } from "../words/titleWords";
import { entityName } from "../words/regionNames";
import { isNumberedHeading } from "../frame/lineText";
import { withoutNumber } from "../words/withoutNumber";
import { namedTotal } from "../words/namedTotal";
import { indicatorRows } from "./indicatorRows";
import type { TableRow } from "./tableRow";

/**
 * The rows of a table whose columns name the indicators and whose rows divide them: 合计, 技术开发, 技术转让. A row named
 * 技术开发 under 合同类别 is that of 技术开发合同.
 */
export function partRows(
  grid: Grid,
  frame: Frame,
  layout: LaidOut,
  title?: Pick<TitleLabel, "name">,
): TableRow[] {
  const right = rightIn(title?.name ?? "")?.slice(-LENGTH_OF_NOUN);
  const noun = NOUN.exec(plainLabel(layout.names.text).key)?.[1] ?? right ?? "";
  const read = indicatorRows(grid, frame, layout);
  const first = read.find(({ kind }) => kind !== "section");
  const hasTotal = read.some(({ text }) => entityName(text).role === "total");
  const crops = cropsOf(read, layout, title?.name ?? "");
  return read.map((row) => {
    const name = row.indicator?.name ?? "";
    // 医疗卫生机构合计 over its kinds.
    const isSum = !hasTotal && row === first && isOfAll(row.text, title?.name ?? "");
    const isOfTotal = name === "" && hasTotal && isOfSum(plainLabel(row.text).key);
    const isTotal = isSum || isOfTotal || entityName(row.text).role === "total";
    const closed = sectionClosed(row);
    if (closed !== undefined) return { ...without(row, "problem"), kind: "part", part: closed };
    if (row.kind === "section" || (row.problem && !isTotal && !isBranch(row))) return row;
    // The figures of the indicators themselves.
    const ofCrops = crops !== undefined && row.partOf === undefined && { partOf: crops };
    if (isTotal)
      return {
        ...without(row, "problem"),
        kind: "total",
        indicator: isOfTotal ? differenceInPercent({ ...row.indicator, name: "" }) : { name: "" },
        ...(crops !== undefined && { part: crops, ...ofCrops }),
      };
    return {
      ...without(row, "problem"),
      ...ofCrops,
      kind: "part",
      part: name.includes(noun) ? name : `${name}${noun}`,
    };
  });
}

/** 粮食合计 over 播种面积 and 总产量: all of 粮食, which the columns do not name. */
function cropsOf(
  rows: readonly TableRow[],
  { columns }: LaidOut,
  title: string,
): string | undefined {
  const first = rows.find(({ kind }) => kind !== "section");
  const isOfCrops = columns.some(({ kind, label }) => kind === "value" && isOfHarvest(label.name));
  return first && isOfCrops && cropIn(title) === undefined ? namedTotal(first.text) : undefined;
}

/** 医疗卫生机构合计, or 在校学生总数 under 在校学生数. */
function isOfAll(text: string, thing: string): boolean {
  return namedTotal(text) !== undefined || isWholeOf(text, thing);
}

/**
 * Whether a row is all of what a title counts.
 *
 * @example isWholeOf("在校学生总数", "在校学生数") // => true
 */
export function isWholeOf(text: string, thing: string): boolean {
  const [row, title] = [text, thing].map((name) =>
    plainLabel(name)
      .key.replace(/总(?=[数量额]$)/, "")
      .replace(OF_AREA, ""),
  );
  return title !== "" && row === title;
}

/** 全市供水量 is all of 供水量. */
const OF_AREA = /^全[国省市县区州盟旗](?=.{2})/;

/** 小计 under 一、省级以上 is the part that all of 省级以上 makes. */
function sectionClosed({ kind, text, section = "" }: TableRow): string | undefined {
  const isSubtotal = kind !== "section" && entityName(text).role === "subtotal";
  if (!isSubtotal || !isNumberedHeading(section) || plainLabel(text).key !== "小计")
    return undefined;
  return withoutNumber(section);
}

/** 煤炭板块 is one of the branches of a group, though 东南板块 is a group of places. */
function isBranch({ text, indicator }: TableRow): boolean {
  return indicator !== undefined && /.板块$/.test(plainLabel(text).key);
}

/** 合同 of 技术合同: 技术开发 is 技术开发合同. */
const LENGTH_OF_NOUN = 2;

/** Kinds of things that are called by their kind and the thing. */
const NOUN = /^(合同|专利)(?:类别|类型|种类)$/;
