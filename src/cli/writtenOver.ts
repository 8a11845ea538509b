import { resolve } from "node:path";

/** The first file that would be written although it is also to be read: the user's workbook is never written over. */
export function writtenOver(
  toWrite: readonly (string | undefined)[],
  toRead: readonly (string | undefined)[],
): string | undefined {
  const read = new Set(toRead.flatMap((file) => (file === undefined ? [] : [resolve(file)])));
  return toWrite.find((file) => file !== undefined && read.has(resolve(file)));
}
