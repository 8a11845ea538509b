import { formatArea } from "../workbook/address";
import type { Frame } from "./frame/frame";
import type { Title } from "./frame/readTitle";
import { cellText } from "./grid/cellText";
import type { Grid } from "./grid/grid";
import type { Column } from "./layout/columns";
import type { TableReading } from "./readTable";
import { gatherRefusals, type RefusedCell } from "./refusals";
import type { LineRole, TextMaterial } from "./table";
import { plainLabel } from "./words/plainLabel";
import { textKindOf } from "./words/textKinds";

/**
 * Reads a table of prose: a section, a kind (做法, 问题, 计划 …) and a text in each row. Both are filled down. A text
 * whose kind is not known is refused: it could only be put in the wrong place.
 */
export function readTextTable(
  grid: Grid,
  frame: Frame,
  columns: readonly Column[],
  title: Title,
): Omit<TableReading, "outcomes"> {
  const area = { sheet: grid.sheet, ...frame.area };
  const kinds = textColumns(columns);
  const texts: TextMaterial[] = [];
  const refused: RefusedCell[] = [];
  const rows: LineRole[] = [];
  let section = "";
  let kind = "";
  for (const { row } of frame.body) {
    const read = (column: Column | undefined): string =>
      column ? cellText(grid.shown(row, column.column)).trim() : "";
    section = read(kinds.section) || section;
    kind = read(kinds.kind) || kind;
    const text = kinds.text && cellText(grid.cell(row, kinds.text.column)).trim();
    if (!kinds.text || !text) continue;
    const cell = { sheet: grid.sheet, row, column: kinds.text.column };
    const role = kinds.kind ? textKindOf(kind) : (textKindOf(section) ?? roleInSection(kinds));
    rows.push({ line: row, role: role ? "text" : "refused", label: kind });
    if (role) texts.push({ section, role, text, cell });
    else
      refused.push({
        address: cell,
        problem: { code: "unclear-header", detail: { header: kind } },
      });
  }
  const table = {
    id: formatArea(area),
    area,
    ...(title.text !== undefined && { title: title.text }),
    orientation: "text" as const,
    evidence: "text-header" as const,
    columns: columns.map(({ column, text }) => ({
      line: column,
      role: roleOf(kinds, column),
      label: text,
    })),
    rows,
    notes: frame.notes.map(({ row, columns: cells }) =>
      cells.map((column) => grid.cell(row, column)?.text ?? "").join(" "),
    ),
    observationCount: 0,
  };
  return { table, observations: [], texts, refused: gatherRefusals(refused) };
}

/** What stands under a section of its own, such as 创新主体, and is marked as nothing else tells what was done. */
function roleInSection({ section }: TextColumns): TextMaterial["role"] | undefined {
  return section?.kind === "section" ? "measure" : undefined;
}

interface TextColumns {
  readonly section: Column | undefined;
  readonly kind: Column | undefined;
  readonly text: Column | undefined;
}

/** 类型 and 性质 head the kind of text here, and anything else left of the text its section. */
function textColumns(columns: readonly Column[]): TextColumns {
  const text = columns.find(({ kind }) => kind === "text");
  const kind = columns.find(
    (column) =>
      column.kind === "text-kind" ||
      /^(?:类型|性质|文字类型|材料类型|类别)$/.test(plainLabel(column.text).key),
  );
  const section =
    columns.find((column) => column.kind === "section" && column !== kind) ??
    columns.find(
      (column) =>
        column !== kind &&
        column.kind !== "sequence" &&
        column.column < (text?.column ?? 0) &&
        column.text !== "",
    );
  return { section, kind, text };
}

function roleOf({ section, kind, text }: TextColumns, column: number): string {
  if (column === text?.column) return "text";
  if (column === kind?.column) return "text-kind";
  return column === section?.column ? "section" : "remark";
}
