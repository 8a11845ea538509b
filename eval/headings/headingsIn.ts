import { readFile } from "node:fs/promises";
import { readXlsx } from "../../src/hosts/xlsx/readXlsx";
import { piecesOfSheet } from "../../src/tables/readOnce";

/** All headings of a workbook, cell by cell, or of a text file: those between bars, a table a line. */
export async function headingsIn(file: string): Promise<readonly string[]> {
  if (!file.endsWith(".xlsx")) return textsIn(await readFile(file, "utf8"));
  const book = await readXlsx(await readFile(file));
  if (!book.ok) throw new Error(`${file}: ${book.problem.code}`);
  return book.value.sheets.flatMap((sheet) => {
    const { grid, pieces } = piecesOfSheet(sheet, [], []);
    return pieces.flatMap((piece) => {
      if (piece.kind !== "frame") return [];
      return piece.header.flatMap((row) =>
        grid
          .filled(row)
          .filter((column) => column >= piece.area.left && column <= piece.area.right)
          .flatMap((column) => {
            const cell = grid.cell(row, column);
            return typeof cell?.value === "string" ? [cell.value] : [];
          }),
      );
    });
  });
}

function textsIn(text: string): readonly string[] {
  return text
    .split(/[|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
