import { headsTextKinds } from "../lexicon/heads";
import { formatArea } from "../workbook/address";
import type { Frame } from "./frame/frame";
import type { Title } from "./frame/readTitle";
import { cellText } from "./grid/cellText";
import type { Grid } from "./grid/grid";
import type { Column } from "./layout/columns";
import type { TableReading } from "./readTable";
import { gatherRefusals, type RefusedCell } from "./refusals";
import type { LineRole, TextMaterial } from "./table";
import { textKindOf, textsUnder } from "./words/textKinds";

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
    const said = kinds.texts.flatMap((column) => {
      const text = cellText(grid.cell(row, column.column)).trim();
      return text === "" ? [] : [{ column, text }];
    });
    const roles = said.map(({ column }) => roleOfText(kinds, column, { kind, section }));
    if (said.length > 0) {
      const isPlaced = roles.some((role) => role !== undefined);
      rows.push({ line: row, role: isPlaced ? "text" : "refused", label: kind || section });
    }
    for (const [index, { column, text }] of said.entries()) {
      const cell = { sheet: grid.sheet, row, column: column.column };
      const role = roles[index];
      const under = section || (textKindOf(kind) ? "" : kind);
      if (role) texts.push({ section: under, role, text, cell });
      else {
        const problem = { code: "unclear-header", detail: { header: kind } } as const;
        refused.push({ address: cell, problem });
      }
    }
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

/** What a text is: as its row is marked, as its column is headed, as its section is called. */
function roleOfText(
  kinds: TextColumns,
  column: Column,
  { kind, section }: { readonly kind: string; readonly section: string },
): TextMaterial["role"] | undefined {
  if (kinds.kind) return textKindOf(kind) ?? textsUnder(column.text);
  return textsUnder(column.text) ?? textsUnder(section) ?? roleInSection(kinds);
}

/** What stands under a section of its own, such as 创新主体, and is marked as nothing else tells what was done. */
function roleInSection({ section }: TextColumns): TextMaterial["role"] | undefined {
  return section?.kind === "section" ? "measure" : undefined;
}

interface TextColumns {
  readonly section: Column | undefined;
  readonly kind: Column | undefined;
  readonly texts: readonly Column[];
}

/** 类型 and 性质 head the kind of text here, and anything else left of the text its section. */
function textColumns(columns: readonly Column[]): TextColumns {
  const texts = columns.filter(({ kind }) => kind === "text");
  const [text] = texts;
  const kind = columns.find((column) => column.kind === "text-kind" || headsTextKinds(column.text));
  const section =
    columns.find((column) => column.kind === "section" && column !== kind) ??
    columns.find(
      (column) =>
        column !== kind &&
        column.kind !== "sequence" &&
        column.column < (text?.column ?? 0) &&
        column.text !== "",
    );
  return { section, kind, texts };
}

function roleOf({ section, kind, texts }: TextColumns, column: number): string {
  if (texts.some((text) => column === text.column)) return "text";
  if (column === kind?.column) return "text-kind";
  return column === section?.column ? "section" : "remark";
}
