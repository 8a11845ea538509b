import type { Script } from "../../narrative";
import { TYPEFACES } from "./typefaces";

/** The file `word/fontTable.xml`: by which other names a face may be found where it is not installed under its own. */
export function fontTableXml(script: Script): string {
  const { title, body, heading, subheading, pageNumber } = TYPEFACES[script];
  const faces = [title, body, heading, subheading, pageNumber];
  const fonts = faces.map(
    ({ name, alternatives }) =>
      `<w:font w:name="${name}"><w:altName w:val="${alternatives.join(",")}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join("")}</w:fonts>`;
}
