import { cellText } from "../grid/cellText";
import { isContinuation } from "../../lexicon/notation/numbering";
import { plainLabel } from "../../lexicon/script/plainLabel";
import type { FoundFrame } from "./foundFrame";

/**
 * The tables of a workbook with what a continued one does not repeat: 续表 over it says that its title, its period and its
 * unit are those of the table before it. Under the same headings its rows are further rows of that table.
 */
export function joinContinued(found: readonly FoundFrame[]): readonly FoundFrame[] {
  const done: FoundFrame[] = [];
  for (const one of found) {
    const before = done[done.length - 1];
    if (!before || !isContinued(one)) done.push(one);
    else if (isOfSameColumns(one, before)) done[done.length - 1] = joined(before, one);
    else done.push(continued(one, before));
  }
  return done;
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
