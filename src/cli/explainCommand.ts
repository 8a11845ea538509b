import { ok } from "../problem";
import { explainCell } from "../tables/explain/explainCell";
import { parseReference, parseRectangle } from "../workbook/address";
import type { CellAddress, Workbook } from "../workbook/workbook";
import { CLI_LANGUAGE, decline, type Answer } from "./answer";
import { explanationLines } from "./explanationLines";
import { openBook } from "./openReading";
import type { ExitCode, Output } from "./output";
import { periodIn } from "./periodIn";
import { readArguments } from "./readArguments";

const OPTIONS = { period: null, format: ["text", "json"] } as const;

/** `explain BOOK.xlsx 指标!C5`: from a cell to what it means, by whom and in which words it was said, or why it was refused. */
export async function explainCommand(args: readonly string[], output: Output): Promise<ExitCode> {
  const answer = await explain(args, output);
  if (!answer.ok) {
    output.complain(answer.line);
    return 2;
  }
  output.print(answer.value);
  return 0;
}

async function explain(args: readonly string[], output: Output): Promise<Answer<string>> {
  const given = readArguments(args, OPTIONS, 1);
  if (!given.ok) return given;
  const { book, more, options } = given.value;
  const period = periodIn(options.period);
  if (!period.ok) return period;
  const opened = await openBook(book, output, period.value);
  if (!opened.ok) return opened;
  const { workbook, reading } = opened.value;
  const cell = cellIn(more[0] ?? "", workbook);
  if (!cell.ok) return cell;
  const explanation = explainCell(reading, cell.value, textsOf(workbook), CLI_LANGUAGE);
  return ok(
    options.format === "json"
      ? `${JSON.stringify(explanation, null, 2)}\n`
      : `${explanationLines(cell.value, explanation).join("\n")}\n`,
  );
}

/** The cell a person names; without a sheet, that of the first. */
function cellIn(text: string, { sheets }: Workbook): Answer<CellAddress> {
  const [first] = sheets;
  const rectangle = parseRectangle(text);
  const area = text.includes("!")
    ? parseReference(text)
    : rectangle && first && { sheet: first.name, ...rectangle };
  if (!area || area.top !== area.bottom || area.left !== area.right) return decline("noCell");
  const { sheet, top: row, left: column } = area;
  if (sheets.some(({ name }) => name === sheet)) return ok({ sheet, row, column });
  return decline("unknownSheet", { sheet, sheets: sheets.map(({ name }) => name).join("、") });
}

function textsOf({ sheets }: Workbook): (cell: CellAddress) => string {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return ({ sheet, row, column }) => {
    const found = byName.get(sheet);
    return found?.rows[row - found.firstRow]?.[column - found.firstColumn]?.text ?? "";
  };
}
