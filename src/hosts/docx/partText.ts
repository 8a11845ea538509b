import type { XlsxPackage } from "../xlsx/package/xlsxPackage";

/** A part of a package as it is written. */
export async function partText(file: XlsxPackage, path: string): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  await file.read(path, {
    write: (piece) => {
      text += decoder.decode(piece, { stream: true });
    },
    end: () => {},
  });
  return text + decoder.decode();
}
