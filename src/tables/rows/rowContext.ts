import { groupedBy } from "../../groupedBy";
import type { Period } from "../../quantity/period";
import type { Qualifier } from "../../quantity/qualifier";
import { readPeriod } from "../../quantity/readPeriod";
import { isMissingMark } from "../../quantity/readNumber";
import { inSchoolYears } from "../../lexicon/notation/schoolYears";
import { periodRemarked } from "../../lexicon/periodRemarks";
import type { Unit } from "../../quantity/unit";
import { normalizeWidth } from "../../quantity/normalizeWidth";
import { cellText } from "../grid/cellText";
import type { Grid } from "../grid/grid";
import type { Column } from "../layout/columns";
import type { Attribute } from "../meaning/meaning";
import type { Origin, SaidBy } from "../meaning/origin";
import { statusOf, statusQualifier } from "../read/readStatusMark";
import { plainLabel, printedName } from "../../lexicon/script/plainLabel";
import { breakdownOf } from "../words/breakdownOf";
import { isBareTotal } from "../words/isBareTotal";
import { readLabel } from "../words/readLabel";
import type { ColumnKind } from "../words/columnKinds";
import type { Label } from "../words/label";
import { unitAlone } from "../words/headerUnit";
import { unitInBrackets } from "../words/unitInBrackets";
import { withoutBreaks } from "../words/withoutBreaks";
import { besideRow } from "./besideRow";
import { rowDetails } from "./rowDetails";
import type { RowSays } from "./tableRow";

/** What the columns beside the figures say of one row. */
export interface RowContext extends Omit<RowSays, "period"> {
  /** `unclear` where there is one and it is not understood. */
  readonly period?: Period | "unclear";
}

const QUALIFIERS: ReadonlyMap<string, Qualifier> = new Map([
  ["≥", "以上"],
  ["不低于", "以上"],
  ["不少于", "以上"],
  ["≤", "以下"],
  ["不高于", "以下"],
  ["不超过", "以下"],
  ["以内", "以下"],
  ["超过", "超"],
  ["约", "约"],
  ["近", "近"],
  ["余", "余"],
  ["多", "多"],
  ["以上", "以上"],
  ["以下", "以下"],
  ["左右", "左右"],
  ["突破", "突破"],
  ["超", "超"],
]);

const NOTHING: Label = { name: "" };

/** The columns that say something of the figures beside them, by kind: all that need be looked at row by row. */
export type SideColumns = ReadonlyMap<Column["kind"], readonly Column[]>;

export function sideColumns(columns: readonly Column[]): SideColumns {
  return groupedBy(
    columns.filter(({ kind }) => kind !== "value" && kind !== "blank" && kind !== "names"),
    ({ kind }) => kind,
  );
}

/** Reads the side columns of a row; `above` is the same of the row before, for what is filled down. */
export function rowContext(
  grid: Grid,
  columns: SideColumns,
  row: number,
  above: RowContext | undefined,
): RowContext {
  if (columns.size === 0) return above ?? { from: {} };
  const from: Partial<Record<Attribute, Origin>> = {};
  const textsIn = (kind: ColumnKind, attribute: Attribute): string[] =>
    (columns.get(kind) ?? []).flatMap((candidate) => {
      const text = cellText(grid.shown(row, candidate.column)).trim();
      if (text === "") return [];
      from[attribute] = besideRow(grid, row, candidate.column, from[attribute]);
      return [text];
    });
  const textIn = (kind: ColumnKind, attribute: Attribute): string =>
    textsIn(kind, attribute)[0] ?? "";
  const [divided, placed] = [textIn("section", "section"), textIn("group", "group")];
  const breakdown = breakdownOf(divided) ?? breakdownOf(placed);
  const said = breakdown && (from.section ?? from.group);
  if (said) from.breakdown = said;
  const isBelow = divided === "" && placed === "";
  const dividedBy = breakdown?.by ?? (isBelow ? above?.breakdown : undefined);
  const section = (breakdown ? "" : withoutBreaks(divided)) || above?.section;
  const isGroup = !breakdown && !isBareTotal(placed);
  const group = (isGroup ? printedName(plainLabel(placed).name) : "") || above?.group;
  const unitText = textIn("unit", "unit");
  const unit = unitCell(unitText);
  const units = unitsIn(grid, columns, row);
  const noted = periodNoted(grid, columns, row);
  const heads = headsOfPeriods(columns);
  const dated = periodIn(textsIn("period", "period"), heads);
  const period = dated ?? noted?.period;
  const isNoted = dated === undefined && noted?.period.kind === "calendar" && !noted.period.months;
  if (noted && !from.period) from.period = besideRow(grid, row, noted.column);
  const remark = textIn("status", "status");
  const remarked = statusOf(remark) ? undefined : statusIn(grid, columns, row);
  if (remarked) from.status = besideRow(grid, row, remarked.column);
  const stated = remarked?.text ?? remark;
  const status = statusOf(stated);
  const { name: unsaid, counting } = remark === "" ? NOTHING : readLabel(remark);
  const setBy = plainLabel(textIn("set-by", "setBy")).name;
  const qualifier = qualifierIn(textIn("qualifier", "qualifier"));
  const bound = statusQualifier(stated);
  const details = rowDetails(grid, columns, row, from);
  return {
    from: {
      ...(above && filledDown(above.from)),
      ...from,
      ...(from.status && { counting: from.status }),
    },
    ...details,
    ...(dividedBy !== undefined && { breakdown: dividedBy }),
    ...(section && { section }),
    ...(group && { group }),
    ...(unit && { unit }),
    ...(unitText !== "" && isMissingMark(unitText) && { unitless: true }),
    ...(units.size > 0 && { units }),
    ...(period !== undefined && { period }),
    ...(isNoted && { isNoted }),
    ...(status && { status }),
    ...(counting && unsaid === "" && { counting }),
    ...(setBy && { setBy }),
    ...qualifier,
    ...(bound && { statusQualifier: bound }),
  };
}

/** What the rows below are told under, too, where they name nothing else. */
function filledDown({ section, group }: SaidBy): SaidBy {
  return { ...(section && { section }), ...(group && { group }) };
}

/** 余(列入培育): 余, of the figure under 列入培育 only. */
function qualifierIn(text: string): Pick<RowSays, "qualifier" | "qualifies"> {
  const [, plain = "", of] =
    /^([^()]*)(?:\(([^()]+)\))?$/.exec(normalizeWidth(text).replace(/ /g, "")) ?? [];
  const word = QUALIFIERS.get(plain);
  return word ? { qualifier: word, ...(of !== undefined && { qualifies: of }) } : {};
}

/** 年份 and 期间 may stand in columns of their own: 2020 | 1-11月. */
function periodIn(texts: readonly string[], heads: string): Period | "unclear" | undefined {
  const given = texts.filter((text) => !isMissingMark(text) && !/^全年$/.test(text));
  if (given.length === 0) return undefined;
  const asOf = heads.includes(AS_OF);
  const said = [given.join(""), given.join("年")].map((text) =>
    asOf && !text.startsWith(AS_OF) ? `截至${text}` : inSchoolYears(heads, text),
  );
  return said.map(readPeriod).find((period) => period !== undefined) ?? "unclear";
}

/** 1-5月数据 in a remark that says nothing else of time. */
function periodNoted(
  grid: Grid,
  columns: SideColumns,
  row: number,
): { readonly period: Period; readonly column: number } | undefined {
  for (const { column } of columns.get("remark") ?? []) {
    const [period] = plainLabel(cellText(grid.shown(row, column)))
      .key.split(/[,;。]/)
      .flatMap((said) =>
        PERIOD_IN_REMARK.test(said) ? (readPeriod(periodRemarked(said)) ?? []) : [],
      );
    if (period) return { period, column };
  }
  return undefined;
}

/** 2020 alone may be anything. */
const PERIOD_IN_REMARK = /^.{0,10}[年月季度].{0,6}$/;

/** 截止时间 over 2023年5月底: of all since January; 学年 over 2021—2022: the school year. */
function headsOfPeriods(columns: SideColumns): string {
  return (columns.get("period") ?? []).map(({ text }) => plainLabel(text).key).join(" ");
}

const AS_OF = "截";

/** 预计 or 快报数 alone among the remarks. */
function statusIn(
  grid: Grid,
  columns: SideColumns,
  row: number,
): { readonly text: string; readonly column: number } | undefined {
  const [remarks = [], stages = []] = [columns.get("remark"), columns.get("stage")];
  for (const { column } of [...remarks, ...stages].sort((a, b) => a.column - b.column)) {
    const text = cellText(grid.shown(row, column));
    if (text.length > 0 && text.length <= 8 && statusOf(text)) return { text, column };
  }
  return undefined;
}

function unitsIn(grid: Grid, columns: SideColumns, row: number): Map<number, Unit> {
  return new Map(
    (columns.get("unit") ?? []).flatMap(({ column }) => {
      const unit = unitCell(cellText(grid.shown(row, column)));
      return unit ? [[column, unit] as const] : [];
    }),
  );
}

/** A unit column may hold units nobody has heard of; two in one cell are for nobody in particular. */
function unitCell(text: string): Unit | undefined {
  const symbol = unitInBrackets(text);
  const known = unitAlone(symbol);
  if (known) return known;
  if (symbol === "" || isMissingMark(symbol) || symbol.length > 6) return undefined;
  // 12 and 649 are figures, whatever column they stand in.
  return /[、,，;；/]|^\d/.test(symbol) ? undefined : { symbol, base: symbol, factor: 1 };
}
