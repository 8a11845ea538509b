import { displayText } from "../../src/hosts/xlsx/displayText";
import type { Cell, CellAddress, Workbook } from "../../src/workbook/workbook";

/** The workbook with the number in one cell multiplied; as it is where the cell holds none. */
export function changeCell(
  { sheets }: Workbook,
  { sheet, row, column }: CellAddress,
  factor: number,
): Workbook {
  return {
    sheets: sheets.map((one) =>
      one.name !== sheet
        ? one
        : {
            ...one,
            rows: one.rows.map((cells, top) =>
              top + one.firstRow !== row
                ? cells
                : cells.map((cell, left) =>
                    cell && left + one.firstColumn === column ? multiplied(cell, factor) : cell,
                  ),
            ),
          },
    ),
  };
}

function multiplied(cell: Cell, factor: number): Cell {
  const { value, numberFormat } = cell;
  if (typeof value === "number") {
    const changed = times(value, factor);
    return { ...cell, value: changed, text: displayText(changed, numberFormat) };
  }
  if (typeof value !== "string") return cell;
  const text = value.replace(/\d+(?:\.\d+)?/, (digits) =>
    times(Number(digits), factor).toFixed(digits.split(".")[1]?.length ?? 0),
  );
  return { ...cell, value: text, text };
}

/** Whole numbers stay whole: places and counts. */
function times(value: number, factor: number): number {
  return Number.isInteger(value)
    ? Math.max(1, Math.round(value * factor))
    : Number((value * factor).toPrecision(12));
}
