import { Paragraph, Tab, TextRun } from "docx";
import { packDocument } from "./packDocument";
import { EAST_ASIAN, inPieces } from "./paragraph";
import { xmlText } from "./xmlText";

/**
 * A text as a Word file, one paragraph for each of its lines: reading it gives the very same text. Brings the whole `docx`
 * library with it: to be imported when it is needed.
 */
export async function plainDocx(text: string): Promise<Uint8Array> {
  const lines = text.split("\n").map((line) => {
    // What XML has no place for becomes a blank, so that everything else stays where it stands.
    const pieces = line.split("\t").map((piece) => inPieces(xmlText(piece, " ")));
    const children = pieces.flatMap((piece, index) =>
      index === 0 ? piece : [new Tab(), ...piece],
    );
    return new Paragraph({ children: [new TextRun({ children, font: EAST_ASIAN })] });
  });
  return packDocument({ title: "", script: "hans", sections: [lines] });
}
