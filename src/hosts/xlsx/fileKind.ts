/** What a file is by its first bytes and, for the old container format, by the names in it. */
export type FileKind = "zip" | "encrypted" | "legacy" | "other";

const ZIP = [0x50, 0x4b];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Tells a workbook (a zip) from one locked with a password and from an old .xls, which both hide in a compound file.
 */
export function fileKind(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, ZIP)) return "zip";
  if (!startsWith(bytes, COMPOUND)) return "other";
  if (contains(bytes, utf16("EncryptedPackage"))) return "encrypted";
  return contains(bytes, utf16("Workbook")) || contains(bytes, utf16("Book")) ? "legacy" : "other";
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function utf16(text: string): number[] {
  return [...text].flatMap((char) => [char.charCodeAt(0), 0]);
}

function contains(bytes: Uint8Array, part: readonly number[]): boolean {
  const [first = 0] = part;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (part.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
