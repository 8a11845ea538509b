import { Uint8ArrayWriter, TextReader, ZipWriter } from "@zip.js/zip.js";
import { PACKAGE_OPTIONS } from "./repack";

/**
 * A plain Word document of a text, one paragraph for each of its lines; `readDocx` reads the same text from it. Letters are as
 * GB/T 9704-2012 has them for the text of official documents: 仿宋, size 三号, in lines of 28 pt.
 */
export async function writeDocx(text: string): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), PACKAGE_OPTIONS);
  const paragraphs = text.split("\n").map(paragraphOf).join("");
  const parts: readonly (readonly [path: string, content: string])[] = [
    ["[Content_Types].xml", CONTENT_TYPES],
    ["_rels/.rels", relationships("officeDocument", "word/document.xml")],
    ["word/_rels/document.xml.rels", relationships("styles", "styles.xml")],
    ["word/styles.xml", STYLES],
    [
      "word/document.xml",
      `${HEAD}<w:document ${W}><w:body>${paragraphs}${PAGE}</w:body></w:document>`,
    ],
  ];
  for (const [path, content] of parts) {
    await writer.add(path, new TextReader(content), PACKAGE_OPTIONS);
  }
  return writer.close();
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const CONTENT_TYPES =
  `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
  `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/>` +
  `<Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/></Types>`;

const STYLES =
  `${HEAD}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr>` +
  `<w:rFonts w:ascii="仿宋" w:eastAsia="仿宋" w:hAnsi="仿宋"/><w:sz w:val="32"/><w:szCs w:val="32"/>` +
  `<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>` +
  `<w:spacing w:line="560" w:lineRule="exact"/></w:pPr></w:pPrDefault></w:docDefaults></w:styles>`;

/** A4 with the margins of GB/T 9704-2012: 37 mm above, 28 mm on the left, 156 × 225 mm of text. */
const PAGE =
  `<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>` +
  `<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>`;

function relationships(type: string, target: string): string {
  return (
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
    `<Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`
  );
}

function paragraphOf(line: string): string {
  const pieces = line.split("\t").map((piece) => {
    return piece === "" ? "" : `<w:t xml:space="preserve">${escaped(piece)}</w:t>`;
  });
  return `<w:p><w:r>${pieces.join("<w:tab/>")}</w:r></w:p>`;
}

/** What XML has no place for becomes a blank, so that everything else stays where it stands. */
function escaped(words: string): string {
  return words
    .replace(UNFIT, " ")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");
}

const UNFIT = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
