import type { Area } from "../../../src/workbook/workbook";
import { parseArea } from "../../grid/address";
import {
  SHEET_COLUMNS,
  SHEET_ROWS,
  around,
  columnsOf,
  intersection,
  isOnSheet,
  rectangle,
  rowsOf,
} from "../../grid/area";
import { invalidArgument, itemNotFound } from "../apiError";
import type { HostContext } from "../hostContext";
import type { HostObject, HostObjectMethod } from "../hostObject";
import { isOmitted, wholeNumber } from "./argument";
import { range, rangeAreaOf } from "./range";
import { rangeAreas } from "./rangeAreas";
import { rangeView } from "./rangeView";
import { visibleAreas } from "./visibleAreas";

/** With more merged areas than this the whole call fails, as documented. */
const MERGED_AREAS_LIMIT = 512;

/** A merged area is found by its top left cell alone (OfficeDev/office-js issue 3611). */
function cornerOf({ top, left }: Area): Area {
  return rectangle(top, left, 1, 1);
}

/** The methods of a range that lead to other ranges. */
export function rangeNavigation(
  context: HostContext,
  sheet: string,
  area: Area,
): Record<string, HostObjectMethod> {
  const { grid } = context;
  const { top, left, bottom, right } = area;
  const at = (target: Area, where: string): HostObject => {
    if (!isOnSheet(target)) throw invalidArgument(where);
    return range(context, sheet, target);
  };
  const within = (index: unknown, where: string): number => wholeNumber(index, where);
  const used = (valuesOnly: unknown): Area | undefined => {
    const all = grid.usedArea(sheet, valuesOnly === true);
    return all && intersection(all, area);
  };
  const common = (other: unknown): Area | undefined => intersection(area, rangeAreaOf(other));
  const resized = (rows: number, columns: number, where: string): HostObject =>
    at(rectangle(top, left, rows, columns), where);
  const special = (kind: unknown): HostObject | null => specialCells(context, sheet, area, kind);

  return {
    GetCell: (row, column) => {
      const where = "Range.getCell";
      return at(rectangle(top + within(row, where), left + within(column, where), 1, 1), where);
    },
    GetRow: (row) => {
      const where = "Range.getRow";
      return at(rectangle(top + within(row, where), left, 1, columnsOf(area)), where);
    },
    GetColumn: (column) => {
      const where = "Range.getColumn";
      return at(rectangle(top, left + within(column, where), rowsOf(area), 1), where);
    },
    GetLastCell: () => at({ top: bottom, left: right, bottom, right }, "Range.getLastCell"),
    GetLastRow: () => at({ top: bottom, left, bottom, right }, "Range.getLastRow"),
    GetLastColumn: () => at({ top, left: right, bottom, right }, "Range.getLastColumn"),
    GetEntireRow: () =>
      at({ top, left: 0, bottom, right: SHEET_COLUMNS - 1 }, "Range.getEntireRow"),
    GetEntireColumn: () =>
      at({ top: 0, left, bottom: SHEET_ROWS - 1, right }, "Range.getEntireColumn"),
    GetOffsetRange: (rows, columns) => {
      const where = "Range.getOffsetRange";
      const [down, over] = [within(rows, where), within(columns, where)];
      return at(
        { top: top + down, left: left + over, bottom: bottom + down, right: right + over },
        where,
      );
    },
    GetResizedRange: (rows, columns) => {
      const where = "Range.getResizedRange";
      return resized(
        rowsOf(area) + within(rows, where),
        columnsOf(area) + within(columns, where),
        where,
      );
    },
    GetAbsoluteResizedRange: (rows, columns) => {
      const where = "Range.getAbsoluteResizedRange";
      return resized(within(rows, where), within(columns, where), where);
    },
    GetBoundingRect: (other) => at(around(area, rangeAreaOf(other)), "Range.getBoundingRect"),
    GetIntersection: (other) => {
      const found = common(other);
      if (!found) throw itemNotFound("Range.getIntersection");
      return range(context, sheet, found);
    },
    GetIntersectionOrNullObject: (other) => {
      const found = common(other);
      return found ? range(context, sheet, found) : null;
    },
    GetUsedRange: (valuesOnly) =>
      range(context, sheet, used(valuesOnly) ?? rectangle(top, left, 1, 1)),
    GetUsedRangeOrNullObject: (valuesOnly) => {
      const found = used(valuesOnly);
      return found ? range(context, sheet, found) : null;
    },
    GetMergedAreasOrNullObject: () => {
      const merges = grid.merges(sheet).filter((merge) => intersection(cornerOf(merge), area));
      if (merges.length > MERGED_AREAS_LIMIT)
        throw invalidArgument("Range.getMergedAreasOrNullObject");
      return merges.length > 0 ? rangeAreas(context, sheet, merges) : null;
    },
    GetSpecialCells: (kind) => {
      const found = special(kind);
      if (!found) throw itemNotFound("Range.getSpecialCells");
      return found;
    },
    GetSpecialCellsOrNullObject: special,
    GetVisibleView: () => rangeView(context, sheet, area),
    GetSpillParent: () => {
      const found = grid.spillParent(sheet, top, left);
      if (!found) throw itemNotFound("Range.getSpillParent");
      return range(context, sheet, rectangle(found.row, found.column, 1, 1));
    },
    GetSpillParentOrNullObject: () => {
      const found = grid.spillParent(sheet, top, left);
      return found ? range(context, sheet, rectangle(found.row, found.column, 1, 1)) : null;
    },
    GetSpillingToRange: () => {
      const found = grid.spillArea(sheet, top, left);
      if (!found) throw itemNotFound("Range.getSpillingToRange");
      return range(context, sheet, found);
    },
    GetSpillingToRangeOrNullObject: () => {
      const found = grid.spillArea(sheet, top, left);
      return found ? range(context, sheet, found) : null;
    },
  };
}

/** Only the visible cells are told apart; other kinds are refused rather than guessed. */
function specialCells(
  context: HostContext,
  sheet: string,
  area: Area,
  kind: unknown,
): HostObject | null {
  if (kind !== "Visible") throw invalidArgument("Range.getSpecialCells");
  const areas = visibleAreas(context.grid, sheet, area);
  return areas.length > 0 ? rangeAreas(context, sheet, areas) : null;
}

/** The area an address on a sheet means; without an address, the whole sheet. */
export function areaOf(address: unknown, where: string): Area {
  if (isOmitted(address)) return rectangle(0, 0, SHEET_ROWS, SHEET_COLUMNS);
  const area = typeof address === "string" ? parseArea(address) : undefined;
  if (!area) throw invalidArgument(where);
  return area;
}
