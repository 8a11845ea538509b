import type { Area, AreaAddress, DefinedName, ListObject } from "../../src/workbook/workbook";
import { columnsOf, rowsOf } from "./area";
import type { EditKind, GridChange, GridModel } from "./gridModel";

/** What a file says of areas of its sheets, by the names of these: Excel tables and defined names. */
export interface FileAreas {
  readonly lists: readonly (Omit<ListObject, "area"> & { readonly area: AreaAddress })[];
  readonly names: readonly DefinedName[];
}

/** A named area of the open workbook; `sheet` is the id of its sheet. */
export interface NamedArea {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
}

export interface GridList extends NamedArea {
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
}

/** Excel tables and defined names of the open workbook. The grid knows none: they are kept here and follow its edits. */
export class BookAreas {
  private placedLists: readonly GridList[] = [];
  private placedNames: readonly NamedArea[] = [];

  constructor(grid: GridModel, { lists, names }: FileAreas) {
    const ids = new Map(grid.sheets().map(({ id, name }) => [name, id]));
    const placed = <T extends { readonly area: AreaAddress }>(items: readonly T[]) =>
      items.flatMap((item) => {
        const { sheet: name, top, left, bottom, right } = item.area;
        const sheet = ids.get(name);
        return sheet === undefined ? [] : [{ ...item, sheet, area: { top, left, bottom, right } }];
      });
    this.placedLists = placed(lists);
    this.placedNames = placed(names);
    grid.onChange((change) => this.follow(change));
  }

  get lists(): readonly GridList[] {
    return this.placedLists;
  }

  get names(): readonly NamedArea[] {
    return this.placedNames;
  }

  private follow(change: GridChange): void {
    if (change.type !== "edited" && change.type !== "deleted") return;
    const moved = <T extends NamedArea>(items: readonly T[]): T[] =>
      items.flatMap((item) => {
        if (item.sheet !== change.sheet) return [item];
        const area =
          change.type === "edited" ? movedArea(item.area, change.kind, change.area) : undefined;
        return area ? [{ ...item, area }] : [];
      });
    this.placedLists = moved(this.placedLists);
    this.placedNames = moved(this.placedNames);
  }
}

/**
 * Where an area is after rows or columns were put in or taken out; `undefined` where nothing of it is left.
 *
 * @example movedArea({ top: 4, left: 0, bottom: 8, right: 1 }, "RowInserted", { top: 6, left: 0, bottom: 6, right: 9 }) // => { top: 4, left: 0, bottom: 9, right: 1 }
 */
export function movedArea(area: Area, kind: EditKind, edited: Area): Area | undefined {
  const { top, left, bottom, right } = area;
  if (kind === "RowInserted" || kind === "RowDeleted") {
    const span = movedSpan(top, bottom, kind === "RowInserted", edited.top, rowsOf(edited));
    return span && { top: span.first, left, bottom: span.last, right };
  }
  if (kind === "ColumnInserted" || kind === "ColumnDeleted") {
    const inserted = kind === "ColumnInserted";
    const span = movedSpan(left, right, inserted, edited.left, columnsOf(edited));
    return span && { top, left: span.first, bottom, right: span.last };
  }
  return area;
}

function movedSpan(
  first: number,
  last: number,
  inserted: boolean,
  at: number,
  count: number,
): { readonly first: number; readonly last: number } | undefined {
  if (inserted) {
    return { first: at <= first ? first + count : first, last: at <= last ? last + count : last };
  }
  const before = (line: number): number => Math.max(0, Math.min(line, at + count) - at);
  const moved = { first: first - before(first), last: last - before(last + 1) };
  return moved.last < moved.first ? undefined : moved;
}
