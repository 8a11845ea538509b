import {
  AlignmentType,
  ImageRun,
  LineRuleType,
  Paragraph,
  type FileChild,
  type IImageOptions,
} from "docx";
import type { WriteWords } from "./appendix";
import { TYPE_AREA } from "./pageFormat";
import { paragraph } from "./paragraph";
import { STYLE } from "./stylesXml";
import { xmlText } from "./xmlText";

/** A picture that stands behind the text, under its number and its title. */
export interface DocxPicture {
  /** The bytes of a PNG file. */
  readonly png: Uint8Array;
  /** In units of its own; how many of them a page is wide is decided here. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
}

const TWIPS_PER_PIXEL = 15;
/** Of the width of the type area. */
const SHARE = 0.72;

/** The pictures one below the other, each with its caption on the same page. */
export function pictureParagraphs(
  pictures: readonly DocxPicture[],
  write: WriteWords,
): readonly FileChild[] {
  return pictures.flatMap(({ png, width, height, title }, index) => {
    const caption = `${write("图")}${index + 1}\u3000${title}`;
    const name = xmlText(caption);
    const pixels = Math.round((TYPE_AREA.width * SHARE) / TWIPS_PER_PIXEL);
    const image: IImageOptions = {
      type: "png",
      data: png,
      transformation: { width: pixels, height: Math.round((pixels * height) / width) },
      altText: { name, title: name, description: name },
    };
    return [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        keepNext: true,
        // As high as the picture: the lines of the text have an exact height, which would cut it off.
        spacing: { before: 240, line: 240, lineRule: LineRuleType.AUTO },
        children: [new ImageRun(image)],
      }),
      paragraph(caption, STYLE.caption),
    ];
  });
}
