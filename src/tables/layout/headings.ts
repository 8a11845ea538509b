import { isFigureName } from "../../lexicon/figureNames";
import { measuredAs } from "../../lexicon/measured";
import { isMoneyName } from "../../lexicon/nameEndings";
import { isColumnNumbering, isFormNumber } from "../../lexicon/notation/numbering";
import { fullYear } from "../../lexicon/notation/yearSpans";
import { partMark } from "../../lexicon/ofWhich";
import type { Frame } from "../frame/frame";
import { cellText } from "../grid/cellText";
import type { Grid } from "../grid/grid";
import type { Origin, SaidBy } from "../meaning/origin";
import { columnKindOf } from "../words/columnKinds";
import { isBareTotal } from "../words/isBareTotal";
import { joinLabels, type JoinedLabel } from "../words/joinLabels";
import { plainLabel } from "../../lexicon/script/plainLabel";
import { entityName } from "../words/regionNames";
import { canBeUnitAlone, headerUnit } from "../words/headerUnit";
import { readLabel } from "../words/readLabel";
import { withoutNumber } from "../words/withoutNumber";

/** What stands over one column. */
export interface Heading {
  readonly column: number;
  /** As the user reads it: `2020年·占比(%)`. */
  readonly text: string;
  readonly label: JoinedLabel;
  /** The cells it stands in. */
  readonly heading: Origin;
  /** Who said of it what its heading does not: the title, the user. */
  readonly from?: SaidBy;
}

interface Part {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/**
 * The headings of all columns of a table, merged cells and their like filled to the right: read once, for what the table is known by,
 * for what it dates, and for its figures.
 */
export function headingsOf(grid: Grid, frame: Frame): readonly Heading[] {
  const known = READ.get(frame);
  if (known?.grid === grid) return known.headings;
  const headings = readHeadings(grid, frame);
  READ.set(frame, { grid, headings });
  return headings;
}

const READ = new WeakMap<Frame, { readonly grid: Grid; readonly headings: readonly Heading[] }>();

function readHeadings(grid: Grid, { area, header }: Frame): readonly Heading[] {
  const rows = header.filter((row) => !isSkipped(grid, header, row));
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, at) => area.left + at);
  const parts = withFullYears(
    columns.map((column) =>
      distinct(rows.flatMap((row) => partAt(grid, rows, row, column, area.left) ?? [])),
    ),
  );
  const spans = new Map<string, number>();
  for (const part of parts.flat()) spans.set(keyOf(part), (spans.get(keyOf(part)) ?? 0) + 1);
  const grouping = new Set(
    parts.flat().flatMap((part) => ((spans.get(keyOf(part)) ?? 0) > 1 ? [part.row] : [])),
  );
  const coded = lettersOf(parts);
  const divided = dividedParts(parts);
  return columns.map((column, index) => {
    const own = inChineseOnly(parts[index] ?? []);
    // In a row that groups columns, a heading over a single one is a group as well.
    const isOwn = ({ row }: Part): boolean => !grouping.has(row);
    const over = own.filter((part) => !isOwn(part));
    // 播种面积 under 玉米 under 其中 is in a group; of which column it is a part nobody says.
    const isPart = isOfWhich(over[over.length - 1]?.text ?? "");
    const shared = over
      .filter(({ text }) => !isOfWhich(text))
      .map((part) =>
        (spans.get(keyOf(part)) ?? 0) > 1 ? groupName(part.text) : withoutNumber(part.text),
      );
    const broken = joinLines(own.filter(isOwn).map(({ text }) => withoutNumber(text)));
    const named = coded.has(index) ? broken.replace(LETTER, "") : broken;
    const marked = isPart && named !== "" ? `其中：${named}` : named;
    const texts = withoutCodes(broken === "" ? shared : [...shared, marked]);
    return {
      column,
      text: texts.map((text) => plainLabel(text).name).join("·"),
      label: labelOf(texts, over.find((part) => divided.has(keyOf(part)))?.text),
      heading: {
        by: "column",
        cells: own.map(({ row, column: at }) => ({ sheet: grid.sheet, row, column: at })),
      },
    };
  });
}

/** The headings over several columns of which one is their sum: 保费收入 over 合计 | 财产险 | 人身险. */
function dividedParts(parts: readonly (readonly Part[])[]): ReadonlySet<string> {
  return new Set(
    parts.flatMap((own) =>
      own.flatMap((part, at) => (isSum(own[at + 1]?.text ?? "") ? [keyOf(part)] : [])),
    ),
  );
}

function isSum(text: string): boolean {
  return isBareTotal(text) || entityName(text).role === "subtotal";
}

/** The lines over a column as one label; 寿险 under 人身险 under a 保费收入 that is divided is 寿险保费收入. */
function labelOf(texts: readonly string[], divided: string | undefined): JoinedLabel {
  const labels = texts.map(readLabel);
  const at = divided === undefined ? -1 : texts.indexOf(groupName(divided));
  const last = labels.reduce((found, { name }, index) => (name === "" ? found : index), -1);
  const whole = labels[at];
  if (!whole || last <= at || !isAmount(whole.name)) return joinLabels(labels);
  return joinLabels([...labels.slice(0, at + 1), ...labels.slice(last)], whole);
}

function isAmount(name: string): boolean {
  return isMoneyName(name) || isFigureName(name) || measuredAs(name) !== undefined;
}

/** 其中 alone over several headings: each of them is a part of what stands before them. */
function isOfWhich(text: string): boolean {
  const { key } = plainLabel(text);
  return key !== "" && partMark(key) === key;
}

function keyOf({ row, column }: Part): string {
  return `${row} ${column}`;
}

/** 大专院校A* | 科研单位B | 企业C: the columns' letters, where each is behind the one before it in the alphabet. */
function lettersOf(parts: readonly (readonly Part[])[]): ReadonlySet<number> {
  const letters = parts.flatMap((own, index) => {
    const letter = LETTER.exec(own[own.length - 1]?.text.trim() ?? "")?.[1];
    return letter === undefined ? [] : [{ index, letter }];
  });
  const rise = letters.every(
    ({ letter }, at) => at === 0 || letter > (letters[at - 1]?.letter ?? ""),
  );
  return new Set(letters.length > 1 && rise ? letters.map(({ index }) => index) : []);
}

const LETTER = /(?<=[\u4e00-\u9fff]\s*)([A-Z])[*＊]?$/;

/** 其中：合作社 over 机构 and 人数 is a group; of which columns these are parts nobody says. */
function groupName(text: string): string {
  const plain = withoutNumber(text);
  const mark = partMark(plain);
  return mark.length < plain.length ? plain.slice(mark.length) : plain;
}

/** Number of Enterprises under 企业数 only translates it. */
function inChineseOnly(parts: readonly Part[]): readonly Part[] {
  if (!parts.some(({ text }) => CHINESE.test(text))) return parts;
  return parts.filter(({ text }) => CHINESE.test(text) || !/[a-z]{2}/.test(text));
}

const CHINESE = /[\u4e00-\u9fff]/;

/**
 * The lines of one label: 有研发机构 over 的企业数 is broken over two rows, 万元 under R&D经费 is its unit, and 年末人数A under
 * 年末人数 only its code.
 */
function joinLines(lines: readonly string[]): string {
  return lines.reduce((joined, line) => {
    const { name } = plainLabel(line);
    if (joined === "") return line;
    // What heads a row of units is no part of the heading above it.
    if (columnKindOf(line)?.kind === "unit") return joined;
    if (isUnitAlone(name)) return `${joined}（${name}）`;
    return isCoded(name, joined) ? joined : `${joined}${line}`;
  }, "");
}

function withoutCodes(texts: readonly string[]): readonly string[] {
  return texts.filter((text, index) => {
    const above = texts[index - 1];
    return above === undefined || !isCoded(plainLabel(text).name, above);
  });
}

/** 年末人数A under 年末人数（人）, or the same once more. */
function isCoded(name: string, above: string): boolean {
  const known = plainLabel(above).name.replace(/\([^()]*\)$/, "");
  return known !== "" && name.startsWith(known) && /^[A-Z]?\d?$/.test(name.slice(known.length));
}

/** A unit that stands for nothing else: 个 and 人 are endings of names as well, but not in a row of their own. */
function isUnitAlone(name: string): boolean {
  const unit = headerUnit(name);
  return unit !== undefined && unit.base !== "" && canBeUnitAlone(name);
}

/** 22年 | 23年, FY2022: years written short, where at least two of them stand side by side. */
function withFullYears(parts: readonly (readonly Part[])[]): readonly (readonly Part[])[] {
  const short = new Set(parts.flat().flatMap(({ text }) => (yearOf(text) === text ? [] : [text])));
  if (short.size < 2) return parts;
  return parts.map((own) => own.map((part) => ({ ...part, text: yearOf(part.text) })));
}

/** A blank that stood around it is gone only where the year is written short. */
function yearOf(text: string): string {
  return fullYear(text.trim());
}

/** The same merged cell met again a row further down is one part. */
function distinct(parts: readonly Part[]): Part[] {
  return parts.filter(
    (part, index) =>
      !parts.slice(0, index).some(({ row, column }) => row === part.row && column === part.column),
  );
}

function partAt(
  grid: Grid,
  rows: readonly number[],
  row: number,
  column: number,
  left: number,
): Part | undefined {
  const merge = grid.merge(row, column);
  const own = part(grid, merge?.top ?? row, merge?.left ?? column);
  // 申请量 | 申请量 over 总数 | 发明, written twice instead of merged.
  const isTwin = !merge && own && column > left && isSame(own, part(grid, row, column - 1));
  if (isTwin && hasBelow(grid, rows, row, column) && isWrittenTwice(grid, rows, row))
    return partAt(grid, rows, row, column - 1, left);
  if (own || merge) return own;
  // Without merging, a heading over several columns stands over the first of them.
  if (!hasBelow(grid, rows, row, column)) return undefined;
  for (let before = column - 1; before >= Math.max(left, column - WIDEST); before -= 1) {
    const found = part(grid, row, before);
    // 合计 is that of its own column.
    if (found && isBareTotal(found.text)) return undefined;
    if (found) {
      const isOver =
        hasBelow(grid, rows, row, before) && !isParted(grid, rows, row, before, column);
      return isOver ? found : undefined;
    }
    if (grid.merge(row, before) || !hasBelow(grid, rows, row, before)) return undefined;
  }
  return undefined;
}

/** Every heading of a row that has others under it stands there more than once; 新产品 over 销售收入 is the first line of one. */
function isWrittenTwice(grid: Grid, rows: readonly number[], row: number): boolean {
  const over = grid.filled(row).filter((column) => hasBelow(grid, rows, row, column));
  return over.every((column) => {
    const own = part(grid, row, column);
    const beside = [column - 1, column + 1].map((at) => part(grid, row, at));
    return own !== undefined && beside.some((other) => isSame(own, other));
  });
}

function isSame({ text }: Part, other: Part | undefined): boolean {
  return other !== undefined && plainLabel(text).key === plainLabel(other.text).key;
}

/** A higher heading begins between two columns: what stands under its neighbour does not reach into it. */
function isParted(
  grid: Grid,
  rows: readonly number[],
  row: number,
  left: number,
  right: number,
): boolean {
  const higher = rows.filter((other) => other < row);
  return higher.some((other) => {
    for (let column = left + 1; column <= right; column += 1) {
      if (part(grid, other, column)) return true;
    }
    return false;
  });
}

/** No heading that is not merged is meant for more columns than this. */
const WIDEST = 64;

function part(grid: Grid, row: number, column: number): Part | undefined {
  const text = cellText(grid.cell(row, column));
  // 湘旅统年1表 over headings is the number of the form.
  const isNothing = text.trim() === "" || isFormNumber(plainLabel(text).key);
  return isNothing ? undefined : { text, row, column };
}

/** A lower row of the header has a name, not just a unit, for this column. */
function hasBelow(grid: Grid, rows: readonly number[], row: number, column: number): boolean {
  return rows.some((lower) => {
    if (lower <= row) return false;
    const text = cellText(grid.cell(lower, column));
    return text.trim() !== "" && !/^[(（].*[)）]$/.test(text.trim());
  });
}

/** Rows that only number the columns, or repeat their names in another language. */
function isSkipped(grid: Grid, header: readonly number[], row: number): boolean {
  const texts = textsIn(grid, row);
  if (texts.length > 0 && isColumnNumbering(texts)) return true;
  const chinese = /[\u4e00-\u9fff]/;
  return (
    texts.some((text) => /[a-z]{2}/.test(text)) &&
    !texts.some((text) => chinese.test(text)) &&
    header.some((other) => textsIn(grid, other).some((text) => chinese.test(text)))
  );
}

function textsIn(grid: Grid, row: number): string[] {
  return grid.filled(row).map((column) => cellText(grid.cell(row, column)).trim());
}
