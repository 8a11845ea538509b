import type { ICellData, ICommandInfo, IExecutionOptions, IRange } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from "@univerjs/preset-sheets-core";
import type { Area } from "../../src/workbook/workbook";
import { around, rectangle } from "../grid/area";
import type { EditKind, GridChange } from "../grid/gridModel";

const structuralEdits: Readonly<Record<string, EditKind>> = {
  [InsertRowMutation.id]: "RowInserted",
  [RemoveRowMutation.id]: "RowDeleted",
  [InsertColMutation.id]: "ColumnInserted",
  [RemoveColMutation.id]: "ColumnDeleted",
};

/**
 * What a command of Univer means to somebody who watches the workbook; `undefined` for the many that mean nothing.
 * Renaming and hiding of sheets are not among them: the grid itself knows what was before.
 */
export function changeOf(
  command: Readonly<ICommandInfo>,
  options: IExecutionOptions | undefined,
): GridChange | undefined {
  const params = (command.params ?? {}) as CommandParams;
  const sheet = params.subUnitId ?? "";
  switch (command.id) {
    case SetRangeValuesMutation.id:
      return cellChange(sheet, params.cellValue ?? {}, options?.["fromFormula"] === true);
    case MoveRangeMutation.id: {
      const target = params.to?.subUnitId ?? sheet;
      return cellChange(target, params.to?.value ?? {}, false);
    }
    case InsertSheetMutation.id:
      return params.sheet ? { type: "added", sheet: params.sheet.id } : undefined;
    case RemoveSheetMutation.id:
      return { type: "deleted", sheet };
    case SetWorksheetActiveOperation.id:
      return { type: "activated", sheet, previous: undefined };
    case SetSelectionsOperation.id: {
      const range = params.selections?.at(-1)?.range;
      return range ? { type: "selected", sheet, area: areaOf(range) } : undefined;
    }
    default: {
      const kind = structuralEdits[command.id];
      if (kind === undefined || !params.range) return undefined;
      return { type: "edited", sheet, area: areaOf(params.range), kind };
    }
  }
}

export function areaOf(range: IRange): Area {
  const { startRow, startColumn, endRow, endColumn } = range;
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}

export function rangeOf({ top, left, bottom, right }: Area): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

/** The parts of Univer's command parameters that are looked at. */
interface CommandParams {
  readonly subUnitId?: string;
  readonly cellValue?: ChangedCells;
  readonly to?: { readonly subUnitId?: string; readonly value?: ChangedCells };
  readonly range?: IRange;
  readonly sheet?: { readonly id: string };
  readonly selections?: readonly { readonly range: IRange }[];
}

type ChangedCells = Readonly<
  Record<number, Readonly<Record<number, ICellData | null | undefined>> | undefined>
>;

function cellChange(
  sheet: string,
  cells: ChangedCells,
  isCalculated: boolean,
): GridChange | undefined {
  let area: Area | undefined;
  let isFormatOnly = true;
  for (const [row, columns] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(columns ?? {})) {
      const own = rectangle(Number(row), Number(column), 1, 1);
      area = area ? around(area, own) : own;
      isFormatOnly &&= cell ? Object.keys(cell).every((key) => key === "s") : false;
    }
  }
  if (!area) return undefined;
  if (isCalculated) return { type: "calculated", sheet, area };
  if (isFormatOnly) return { type: "formatted", sheet, area };
  return { type: "edited", sheet, area, kind: "RangeEdited" };
}
