import type { ProblemCode } from "../../../problem";

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Why a file cannot be a workbook, by its first bytes and, for the old container format, by the names in it; `undefined`
 * for a zip, which may be one.
 */
export function whyNoZip(bytes: Uint8Array): ProblemCode | undefined {
  if (bytes.length === 0) return "empty-file";
  if (startsWith(bytes, [0x50, 0x4b])) return undefined;
  if (startsWith(bytes, COMPOUND)) return kindOfCompound(bytes);
  const start = textAtStart(bytes);
  if (start === undefined) return "not-a-workbook";
  return start.startsWith("<") ? "markup-file" : "text-file";
}

/** A workbook locked with a password and an old .xls both hide in a compound file. */
function kindOfCompound(bytes: Uint8Array): ProblemCode {
  if (contains(bytes, utf16("EncryptedPackage"))) return "encrypted-file";
  const isOld = contains(bytes, utf16("Workbook")) || contains(bytes, utf16("Book"));
  return isOld ? "legacy-file" : "not-a-workbook";
}

const SAMPLE = 4096;

/** The beginning of a text in any of the encodings that are met; `undefined` where it is no text. */
function textAtStart(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  const isWide = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  // No text holds a zero, but for those whose every character is two bytes; nor more than a few other controls.
  if (!isWide && sample.some((byte) => byte < 9 || (byte > 13 && byte < 27))) return undefined;
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return undefined;
  return new TextDecoder(isWide ? "utf-16" : "utf-8").decode(sample).trimStart();
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
