import {
  BorderStyle,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type FileChild,
  type Paragraph,
} from "docx";
import type { Narrative } from "../../narrative";
import { listFigures, type ListedFigure, type SentenceFigures } from "../listFigures";
import { APPENDIX } from "./appendixWords";
import { TYPE_AREA } from "./pageFormat";
import { paragraph } from "./paragraph";
import { STYLE } from "./stylesXml";

/** Puts words that are ours, not the workbook's, into the script of the text. */
export type WriteWords = (words: string) => string;

/** The line under the text that names the appendix (GB/T 9704-2012, 7.3.4). */
export function appendixNote(write: WriteWords): Paragraph {
  return paragraph(write(APPENDIX.note.replace("{title}", APPENDIX.title)), STYLE.appendixNote);
}

/**
 * On a new page (7.3.7), a table of every figure and claiming word: each sentence, and under it what its figures rest
 * on. What cells show is given as the workbook has it, whatever the script of the text.
 */
export function appendix(narrative: Narrative, write: WriteWords): readonly FileChild[] {
  return [
    paragraph(write(APPENDIX.label), STYLE.appendixLabel),
    paragraph(write(APPENDIX.title), STYLE.appendixTitle),
    new Table({
      width: { size: TYPE_AREA.width, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      columnWidths: [...COLUMN_WIDTHS],
      borders: BORDERS,
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: APPENDIX.columns.map((words, column) =>
            cell([write(words)], column, 1, STYLE.tableHead),
          ),
        }),
        ...listFigures(narrative, "zh-CN").flatMap((listed, index) =>
          rowsOf(listed, index + 1, write),
        ),
      ],
    }),
  ];
}

/** Twips; together the width of the type area. A number such as 120.18 fits its column. */
const COLUMN_WIDTHS: readonly number[] = [900, 1800, 3600, TYPE_AREA.width - 6300];

const LINE = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;
const BORDERS = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
};

function rowsOf(
  { sentence, figures }: SentenceFigures,
  number: number,
  write: WriteWords,
): readonly TableRow[] {
  return [
    new TableRow({
      children: [
        cell([String(number)], 0, 1, STYLE.tableSentence),
        cell(sentence.split(/[\r\n]+/), 1, COLUMN_WIDTHS.length - 1, STYLE.tableSentence),
      ],
    }),
    ...figures.map((figure, index) => figureRow(figure, `${number}.${index + 1}`, write)),
  ];
}

function figureRow(
  { text, rule, cells }: ListedFigure,
  number: string,
  write: WriteWords,
): TableRow {
  const shown = rule === undefined ? write(APPENDIX.quotedText) : text;
  const places = cells.map((operand) =>
    APPENDIX[operand.role === "" ? "ownCell" : "cell"]
      .replace("{role}", () => write(operand.role))
      .replace("{address}", () => operand.address)
      .replace("{text}", () => operand.text),
  );
  return new TableRow({
    cantSplit: true,
    children: [[number], [shown], places, [write(rule ?? APPENDIX.quoted)]].map((lines, column) =>
      cell(lines, column),
    ),
  });
}

function cell(
  lines: readonly string[],
  column: number,
  columnSpan = 1,
  style: string = STYLE.tableText,
): TableCell {
  const widths = COLUMN_WIDTHS.slice(column, column + columnSpan);
  return new TableCell({
    columnSpan,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    children: lines.map((line) => paragraph(line, style)),
  });
}
