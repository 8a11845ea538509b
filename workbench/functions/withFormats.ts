import type { Area } from "../../src/workbook/workbook";
import type { CallArgument, CellValue } from "./cellValue";
import type { ResultFormats } from "./resultFormats";

/** An argument that refers to cells, with the formats that the numbers in them came with. */
export function withFormats(
  argument: CallArgument,
  reference: (Area & { readonly sheet: string }) | undefined,
  results: ResultFormats,
): CallArgument {
  if (!reference || !Array.isArray(argument) || !results.hasAny(reference.sheet)) return argument;
  const { sheet, top, left } = reference;
  return (argument as readonly (readonly CellValue[])[]).map((row, down) =>
    row.map((value, over) => {
      if (typeof value !== "number") return value;
      const numberFormat = results.find({ sheet, row: top + down, column: left + over }, value);
      return numberFormat === undefined ? value : { number: value, numberFormat };
    }),
  );
}
