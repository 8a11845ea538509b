import { ok, refuse, type Result } from "../../problem";
import { XlsxPackage } from "../xlsx/package/xlsxPackage";
import { readDocx } from "./readDocx";
import { repack } from "./repack";
import { commentsPart, withComments } from "./commentsPart";
import { partText } from "./partText";
import { textElements, type TextElements } from "./textElements";
import {
  firstFreeNumber,
  trackChanges,
  type Commented,
  type ElementPart,
  type TrackedChange,
} from "./trackChanges";
import { wordParts } from "./wordParts";

/** A correction of the text that `readDocx` yields, its place in UTF-16 code units. */
export interface DocxCorrection {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface CorrectedDocx {
  readonly bytes: Uint8Array;
  /** Corrections and comments that could not be made: their words are no plain words of the document's body, such as those of notes. */
  readonly left: readonly DocxCorrection[];
}

/**
 * The same Word document with corrections as tracked changes, and with comments on words, each a “correction” whose text is what
 * it says; its formatting and all else of it are left alone. Where words stand is found out by reading the document once more with a sign of its own in the place of each of them, so that reader
 * and writer cannot disagree about it.
 */
export async function correctDocx(
  bytes: Uint8Array,
  corrections: readonly DocxCorrection[],
  author: string,
  comments: readonly DocxCorrection[] = [],
): Promise<Result<CorrectedDocx>> {
  const read = await readDocx(bytes);
  if (!read.ok) return read;
  const file = await XlsxPackage.open(bytes);
  const path = (await wordParts(file)).document;
  const xml = await partText(file, path);
  const found = textElements(xml);
  const places = found && (await placesOf(bytes, path, xml, found));
  if (!found || !places || places.length !== read.value.length) return refuse("not-a-document");
  const left: DocxCorrection[] = [];
  const placed = (wanted: readonly DocxCorrection[]) =>
    wanted.flatMap((one): TrackedChange[] => {
      const parts = partsOf(places.slice(one.start, one.end));
      if (!parts) left.push(one);
      return parts ? [{ parts, text: one.text }] : [];
    });
  const changes = placed(corrections);
  const said = placed(comments);
  if (said.length === 0) {
    const corrected = trackChanges(xml, found, changes, author);
    return ok({ bytes: await repack(bytes, new Map([[path, corrected]])), left });
  }
  const part = await commentsPart(file, path, xml);
  const first = Math.max(firstFreeNumber(xml, found.prefix), part.firstFree);
  const commented = said.map((one, index): Commented & TrackedChange => ({
    ...one,
    id: first + index,
  }));
  const parts = new Map([
    ...part.others,
    [path, trackChanges(xml, found, changes, author, commented)],
    [part.path, withComments(part.xml, commented, author)],
  ]);
  return ok({ bytes: await repack(bytes, parts), left });
}

/** Which word of which element each sign of a text is; absent for tabs, line ends and the marks of notes. */
type Places = readonly (ElementPlace | undefined)[];

interface ElementPlace {
  readonly element: number;
  readonly at: number;
}

/** The signs that stand for words: so many in a row are told apart, the private ones of Unicode. */
const FIRST_SIGN = 0xe000;
const SIGNS = 6400;

async function placesOf(
  bytes: Uint8Array,
  path: string,
  xml: string,
  { elements }: TextElements,
): Promise<Places | undefined> {
  let signed = "";
  let end = 0;
  for (const [index, element] of elements.entries()) {
    const start = xml.indexOf(">", element.start) + 1;
    const close = xml.lastIndexOf("<", element.end - 1);
    const sign = String.fromCharCode(FIRST_SIGN + (index % SIGNS));
    signed += xml.slice(end, start) + sign.repeat(element.text.length);
    end = close;
  }
  signed += xml.slice(end);
  const read = await readDocx(await repack(bytes, new Map([[path, signed]])));
  if (!read.ok) return undefined;
  let last = 0;
  let at = 0;
  return Array.from({ length: read.value.length }, (_, place) => {
    const code = read.value.charCodeAt(place) - FIRST_SIGN;
    if (code < 0 || code >= SIGNS) return undefined;
    const element = nearest(code, last, elements.length);
    at = element === last && place > 0 ? at : 0;
    last = element;
    const own = { element, at };
    at += 1;
    return own;
  });
}

/** Of the elements that bear a sign, the one next to the last that was met. */
function nearest(code: number, last: number, count: number): number {
  const base = last - (last % SIGNS) + code;
  const candidates = [base - SIGNS, base, base + SIGNS].filter((one) => one >= 0 && one < count);
  return candidates.reduce(
    (best, one) => (Math.abs(one - last) < Math.abs(best - last) ? one : best),
    candidates[0] ?? 0,
  );
}

/** The stretches of elements that signs of a text are; `undefined` where one of them is none. */
function partsOf(places: Places): readonly ElementPart[] | undefined {
  const parts: ElementPart[] = [];
  for (const place of places) {
    if (!place) return undefined;
    const last = parts[parts.length - 1];
    if (last?.element === place.element && last.end === place.at) {
      parts[parts.length - 1] = { ...last, end: place.at + 1 };
    } else parts.push({ element: place.element, start: place.at, end: place.at + 1 });
  }
  return parts.length > 0 ? parts : undefined;
}
