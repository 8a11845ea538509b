import type { Months } from "../../quantity/period";
import { readPeriod } from "../../quantity/readPeriod";
import { without } from "../corrections/without";
import { cellText } from "../grid/cellText";
import { isContinuation } from "../../lexicon/notation/numbering";
import { plainLabel } from "../../lexicon/script/plainLabel";
import { readLabel } from "../words/readLabel";
import type { FoundFrame } from "./foundFrame";

/**
 * The tables of a workbook with what a continued one does not repeat: 续表 over it says that its title, its period and its
 * unit are those of the table before it. Under the same headings its rows are further rows of that table. Below it, without a title, the same
 * rows go on under the months that follow, and other names under headings that say the same: 进口商品 | 金额 | 同比 below 出口商品 | 金额 | 同比.
 */
export function joinContinued(found: readonly FoundFrame[]): readonly FoundFrame[] {
  const done: FoundFrame[] = [];
  for (const one of found) {
    const before = done[done.length - 1];
    if (before && goesOnBelow(one, before)) done.push(continued(undated(one), before));
    else if (before && isAlikeBelow(one, before)) done.push(continued(one, before));
    else if (!before || !isContinued(one)) done.push(one);
    else if (isOfSameColumns(one, before)) done[done.length - 1] = joined(before, one);
    else done.push(continued(one, before));
  }
  return done;
}

/** 7月 | 8月 over 当月 and 累计 once more, below 1月 | 2月. */
function goesOnBelow(one: FoundFrame, before: FoundFrame): boolean {
  const [own, first] = [one.frame, before.frame];
  if (one.title.text !== undefined || one.grid !== before.grid) return false;
  if (own.area.left !== first.area.left || own.area.top <= first.area.bottom) return false;
  const last = monthsOver(before).at(-1);
  const isNext = last !== undefined && monthsOver(one)[0]?.from === last.to + 1;
  return isNext && namesOf(one) === namesOf(before);
}

/** A block without any line of its own a few rows further down, in whose columns the same is told of others. */
function isAlikeBelow(one: FoundFrame, before: FoundFrame): boolean {
  const [own, first] = [one.frame, before.frame];
  if (own.lead.length > 0 || one.title.text !== undefined || one.grid !== before.grid) return false;
  const gap = own.area.top - first.area.bottom;
  const areAligned = own.area.left === first.area.left && own.area.right === first.area.right;
  if (gap < 1 || gap > WIDEST_GAP || !areAligned) return false;
  return own.header.length === 1 && first.header.length === 1 && toldIn(one) === toldIn(before);
}

const WIDEST_GAP = 3;

/** What is told in the columns behind the names: 占全市出口 and 占全市进口 are both shares. */
function toldIn({ grid, frame: { header, area } }: FoundFrame): string {
  const columns = Array.from({ length: area.right - area.left }, (_, at) => area.left + 1 + at);
  const labels = columns.map((at) => readLabel(cellText(grid.cell(header[0] ?? 0, at))));
  return JSON.stringify(
    labels.map(({ name, measure, aspect, time }) => [name, measure, aspect, time]),
  );
}

/** The months over its columns, in their order. */
function monthsOver({ grid, frame: { header, area } }: FoundFrame): readonly Months[] {
  const row = header[header.length - 1] ?? 0;
  const columns = grid.filled(row).filter((at) => at > area.left && at <= area.right);
  return columns.flatMap((at) => readPeriod(cellText(grid.cell(row, at)))?.months ?? []);
}

/** Its sheet's name is no nearer to it than the title of what it goes on from. */
function undated(one: FoundFrame): FoundFrame {
  return { ...one, title: without(one.title, "period") };
}

/** What heads the first column, and what stands in it. */
function namesOf({ grid, frame: { header, body, area } }: FoundFrame): string {
  const rows = [...header, ...body.map(({ row }) => row)];
  return rows.map((row) => cellText(grid.cell(row, area.left)).trim()).join("\n");
}

function isOfSameColumns(one: FoundFrame, before: FoundFrame): boolean {
  const [own, first] = [one.frame, before.frame];
  return (
    one.grid === before.grid &&
    own.area.left === first.area.left &&
    own.area.top > first.area.bottom &&
    own.header.length === first.header.length &&
    own.header.every((row, index) => textOf(one, row) === textOf(before, first.header[index] ?? 0))
  );
}

function textOf({ grid }: FoundFrame, row: number): string {
  const cells = grid.filled(row).map((column) => [column, cellText(grid.cell(row, column)).trim()]);
  return JSON.stringify(cells);
}

function joined(before: FoundFrame, { frame }: FoundFrame): FoundFrame {
  const { body, notes, area } = before.frame;
  return {
    ...before,
    frame: {
      ...before.frame,
      area: { ...area, bottom: frame.area.bottom, right: Math.max(area.right, frame.area.right) },
      body: [...body, ...frame.body],
      notes: [...notes, ...frame.notes],
    },
  };
}

function isContinued({ title }: FoundFrame): boolean {
  return title.text !== undefined && isContinuation(plainLabel(title.text).key);
}

function continued(one: FoundFrame, { title }: FoundFrame): FoundFrame {
  const { text, period, unit, units, unitCell } = title;
  const own = one.title;
  const hasUnit = own.unit !== undefined || own.units !== undefined;
  return {
    ...one,
    title: {
      cells: [...title.cells, ...own.cells],
      origin: title.origin,
      ...(text !== undefined && { text }),
      ...((own.period ?? period) && { period: own.period ?? period }),
      ...(hasUnit
        ? {
            ...(own.unit && { unit: own.unit }),
            ...(own.units && { units: own.units }),
            ...(own.unitCell && { unitCell: own.unitCell }),
          }
        : { ...(unit && { unit }), ...(units && { units }), ...(unitCell && { unitCell }) }),
    },
  };
}
