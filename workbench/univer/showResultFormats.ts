import { CellValueType, InterceptorEffectEnum, type Injector } from "@univerjs/core";
import {
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  SheetInterceptorService,
} from "@univerjs/preset-sheets-core";
import { displayText } from "../../src/hosts/xlsx/displayText";
import type { ResultFormats } from "../functions/resultFormats";

/**
 * Shows results in the formats they came with, in cells that have none of their own. Nothing is written into the
 * cells: their number format stays General, as in Excel.
 */
export function showResultFormats(injector: Injector, results: ResultFormats): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    // Right behind the grid's own number formats.
    priority: InterceptCellContentPriority.NUMFMT - 1,
    handler: (cell, { subUnitId: sheet, row, col: column }, next) => {
      const value = cell?.v;
      // A cell with a format of its own comes here as the text that it shows.
      if (typeof value !== "number") return next(cell);
      const numberFormat = results.find({ sheet, row, column }, value);
      if (numberFormat === undefined) return next(cell);
      return next({ ...cell, v: displayText(value, numberFormat), t: CellValueType.NUMBER });
    },
  });
}
