import { isAside, isOfFigures } from "../lexicon/asides";
import { joinsNames } from "../lexicon/joints";
import { saysInstructions, saysProse } from "../lexicon/sheetNames";
import { formatArea } from "../workbook/address";
import type { Area } from "../workbook/workbook";
import { isNote, isNumberedHeading } from "./frame/lineText";
import { cellText } from "./grid/cellText";
import type { Grid } from "./grid/grid";
import type { Table, TextMaterial } from "./table";
import { labelledText } from "./words/labelledText";
import { textsUnder } from "./words/textKinds";

/** Prose that stands in no table, as a table of texts. */
export interface ProseLines {
  readonly table: Table;
  readonly texts: readonly TextMaterial[];
}

/**
 * Reads prose that stands line by line in one column under headings: 一、主要做法, then its paragraphs. What the
 * headings call it, it is; under the name of a theme it tells what was done. `undefined` for anything else: two headings and a
 * paragraph are the least, and instructions for filling in a form are none.
 */
export function readProseLines(grid: Grid, area: Area): ProseLines | undefined {
  const lines = linesIn(grid, area);
  if (!lines || saysInstructions(grid.sheet)) return undefined;
  const headings = lines.filter(isHeading);
  const isOfSummary = headings.some(({ text }) => textsUnder(text) !== undefined);
  const isHeaded = headings.length >= FEWEST_HEADINGS && isOfSummary;
  const texts = isHeaded ? textsUnderHeadings(grid, lines) : textsAlone(grid, lines);
  if (texts.length === 0) return undefined;
  const place = { sheet: grid.sheet, ...area };
  const [first] = lines;
  return {
    texts,
    table: {
      id: formatArea(place),
      area: place,
      orientation: "text",
      evidence: "text-header",
      columns: [{ line: first?.column ?? area.left, role: "text", label: "" }],
      rows: lines.map((line) => ({
        line: line.row,
        role: isHeading(line) ? "section" : "text",
        label: isHeading(line) ? line.text : "",
      })),
      notes: [],
      observationCount: 0,
    },
  };
}

function textsUnderHeadings(grid: Grid, lines: readonly Line[]): readonly TextMaterial[] {
  let section: string | undefined;
  return lines.flatMap((line) => {
    if (isHeading(line)) section = line.text;
    if (isHeading(line) || !isProse(line.text)) return [];
    const role = section === undefined ? "preamble" : (textsUnder(section) ?? "measure");
    return [materialOf(grid, line, { role, text: line.text }, section)];
  });
}

/**
 * Paragraphs without headings, where the sheet or the first line says what they are: what was done, but for what says otherwise. Where
 * neither does, those that each say it themselves: 存在问题：…, 下一步：….
 */
function textsAlone(grid: Grid, lines: readonly Line[]): readonly TextMaterial[] {
  const [first] = lines;
  const paragraphs = lines.filter(({ text }) => isProse(text));
  const title = first && !paragraphs.includes(first) ? first.text : "";
  const isKnown = saysProse(`${grid.sheet} ${title}`);
  const spoken = lines.filter(({ text }) => !isAside(text));
  const ofFigures = paragraphs.filter(({ text }) => isOfFigures(text)).length;
  const isOfNotes = saysInstructions(title) || ofFigures * 2 >= paragraphs.length;
  if (paragraphs.length * 2 < spoken.length || isOfNotes) return [];
  const labelled = paragraphs.flatMap((line) => {
    const said = labelledText(line.text);
    return said ? [materialOf(grid, line, said)] : [];
  });
  if (!isKnown) return labelled.length < FEWEST_LABELLED ? [] : labelled;
  const role = roleSaid(title) ?? roleSaid(grid.sheet) ?? "measure";
  return paragraphs
    .filter(({ text }) => !IN_BRACKETS.test(text))
    .map((line) => materialOf(grid, line, labelledText(line.text) ?? { role, text: line.text }));
}

/** 工作要求, not 主要做法和下步打算, which is two things. */
function roleSaid(name: string): TextMaterial["role"] | undefined {
  return joinsNames(name) ? undefined : textsUnder(name);
}

function materialOf(
  { sheet }: Grid,
  { row, column }: Line,
  said: Pick<TextMaterial, "role" | "text">,
  section = "",
): TextMaterial {
  return { section, ...said, cell: { sheet, row, column } };
}

const FEWEST_HEADINGS = 2;
const FEWEST_LABELLED = 2;
/** （请领导审后再报） is said to whoever opens the sheet. */
const IN_BRACKETS = /^[（(].*[)）]$/;
const LONGEST_HEADING = 30;
const FEWEST_CHARACTERS = 8;

interface Line {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The only text of each row; `undefined` where a row holds two, or something that is no text. */
function linesIn(grid: Grid, { top, bottom }: Area): readonly Line[] | undefined {
  const lines: Line[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const [column, ...others] = grid.filled(row);
    if (column === undefined) continue;
    const cell = grid.cell(row, column);
    if (others.length > 0 || typeof cell?.value !== "string") return undefined;
    lines.push({ row, column, text: cellText(cell).trim() });
  }
  return lines;
}

function isHeading({ text }: Line): boolean {
  if (isNumberedHeading(text)) return text.length <= LONGEST_HEADING && !/[。；！]/.test(text);
  const isBare = text.length <= LONGEST_BARE_HEADING && BARE_HEADING.test(text);
  return isBare && textsUnder(text) !== undefined;
}

/** 存在的主要问题, 下一步工作措施: a heading without a number says in its last word what stands under it. */
const BARE_HEADING =
  /^[^，。；！：:]*(?:问题|不足|困难|短板|差距|原因|措施|举措|对策|打算|计划|思路|安排|做法|成效|成绩|亮点|进展|情况)[：:]?$/;
const LONGEST_BARE_HEADING = 14;

/** A paragraph of the text, neither a note to a table nor a word to whoever writes. */
function isProse(text: string): boolean {
  return isParagraph(text) && !isNote(text) && !isAside(text);
}

function isParagraph(text: string): boolean {
  return text.length >= FEWEST_CHARACTERS && /[。；！，]/.test(text);
}
