import type { Script } from "../../narrative";
import {
  CHARACTER_SPACING,
  FIRST_LINE_CHARACTERS,
  FIRST_LINE_INDENT,
  LINE_PITCH,
  PAGE_NUMBER_INDENT,
  PAGE_NUMBER_LINE,
  SIZE,
} from "./pageFormat";
import { TYPEFACES, type Typeface } from "./typefaces";

/** The paragraph styles of the document. Headings and title bear Word's own names, so that its outline shows them. */
export const STYLE = {
  title: "Title",
  body: "BodyText",
  headings: ["Heading1", "Heading2", "Heading3", "Heading4"],
  oddPageNumber: "PageNumberOdd",
  evenPageNumber: "PageNumberEven",
  appendixNote: "AppendixNote",
  appendixLabel: "AppendixLabel",
  appendixTitle: "AppendixTitle",
  caption: "Caption",
  tableHead: "TableHead",
  tableSentence: "TableSentence",
  tableText: "TableText",
} as const;

const LANGUAGE: Readonly<Record<Script, string>> = { hans: "zh-CN", hant: "zh-TW" };

/**
 * The file `word/styles.xml`, whole: the library knows neither indents counted in characters nor a document without
 * its own default styles. All four slots of a font are named, so that no theme can come between.
 */
export function stylesXml(script: Script): string {
  const face = TYPEFACES[script];
  const exact = `<w:spacing w:before="0" w:after="0" w:line="${LINE_PITCH}" w:lineRule="exact"/>`;
  // One line stays free below a title: 7.3.2 puts what follows "标题下空一行".
  const blankAfter = `<w:spacing w:before="0" w:after="${LINE_PITCH}" w:line="${LINE_PITCH}" w:lineRule="exact"/>`;
  const indent = `<w:ind w:firstLineChars="${FIRST_LINE_CHARACTERS * 100}" w:firstLine="${FIRST_LINE_INDENT}"/>`;
  const centred = `<w:jc w:val="center"/>`;
  const headingFaces = [face.heading, face.subheading, face.body, face.body];
  const body = run(face.body, SIZE.body, CHARACTER_SPACING);
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`,
    `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">`,
    `<w:docDefaults><w:rPrDefault><w:rPr>${body}<w:lang w:val="en-US" w:eastAsia="${LANGUAGE[script]}"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`,
    // No widow control: every page has its 22 lines. The spacing of lines and characters stands in the style and not
    // in the grid, which says the same: LibreOffice would give each character two places of a grid narrower than type.
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:widowControl w:val="0"/><w:snapToGrid w:val="0"/>${exact}<w:jc w:val="both"/></w:pPr><w:rPr>${body}</w:rPr></w:style>`,
    `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`,
    style(STYLE.body, "Body Text", indent, body),
    style(
      STYLE.title,
      "Title",
      `<w:keepNext/>${blankAfter}${centred}<w:outlineLvl w:val="9"/>`,
      run(face.title, SIZE.title),
    ),
    ...STYLE.headings.map((id, level) =>
      style(
        id,
        `heading ${level + 1}`,
        `<w:keepNext/>${exact}${indent}<w:outlineLvl w:val="${level}"/>`,
        run(headingFaces[level] ?? face.body, SIZE.body, CHARACTER_SPACING),
      ),
    ),
    style(
      STYLE.oddPageNumber,
      "Page Number Odd",
      `${footerLine}<w:ind w:rightChars="100" w:right="${PAGE_NUMBER_INDENT}"/><w:jc w:val="right"/>`,
      run(face.pageNumber, SIZE.pageNumber),
    ),
    style(
      STYLE.evenPageNumber,
      "Page Number Even",
      `${footerLine}<w:ind w:leftChars="100" w:left="${PAGE_NUMBER_INDENT}"/><w:jc w:val="left"/>`,
      run(face.pageNumber, SIZE.pageNumber),
    ),
    style(
      STYLE.appendixNote,
      "Appendix Note",
      `<w:spacing w:before="${LINE_PITCH}" w:after="0" w:line="${LINE_PITCH}" w:lineRule="exact"/>${indent}`,
      body,
    ),
    style(
      STYLE.appendixLabel,
      "Appendix Label",
      `<w:keepNext/><w:pageBreakBefore/>${blankAfter}<w:jc w:val="left"/>`,
      run(face.heading, SIZE.body),
    ),
    style(
      STYLE.appendixTitle,
      "Appendix Title",
      `<w:keepNext/>${blankAfter}${centred}`,
      run(face.title, SIZE.title),
    ),
    style(
      STYLE.caption,
      "caption",
      `<w:spacing w:before="60" w:after="120" w:line="240" w:lineRule="auto"/>${centred}`,
      run(face.heading, SIZE.table),
    ),
    style(STYLE.tableHead, "Table Head", tableLine, run(face.heading, SIZE.table)),
    // A sentence never stands at the foot of a page with its figures on the next.
    style(
      STYLE.tableSentence,
      "Table Sentence",
      `<w:keepNext/>${tableLine}`,
      run(face.body, SIZE.table),
    ),
    style(STYLE.tableText, "Table Text", tableLine, run(face.body, SIZE.table)),
    `</w:styles>`,
  ].join("");
}

const footerLine = `<w:spacing w:before="0" w:after="0" w:line="${PAGE_NUMBER_LINE}" w:lineRule="exact"/>`;

const tableLine = `<w:spacing w:before="20" w:after="20" w:line="240" w:lineRule="auto"/><w:jc w:val="left"/>`;

function style(id: string, name: string, paragraph: string, characters: string): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${characters}</w:rPr></w:style>`;
}

function run({ name }: Typeface, size: number, spacing = 0): string {
  return `<w:rFonts w:hint="eastAsia" w:ascii="${name}" w:eastAsia="${name}" w:hAnsi="${name}" w:cs="${name}"/><w:spacing w:val="${spacing}"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`;
}
