import { encoded, type TextElement, type TextElements } from "./textElements";

/** A correction within the words of one part: what is taken out, element by element, and what stands there instead. */
export interface TrackedChange {
  readonly parts: readonly ElementPart[];
  readonly text: string;
}

/** A stretch of the words of one element. */
export interface ElementPart {
  readonly element: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The XML of a part with its corrections as tracked changes under the name of `author`: each old word struck out, each new one
 * put in behind it in the old one's formatting. All else stays as it was, to the last byte.
 */
export function trackChanges(
  xml: string,
  { prefix, elements }: TextElements,
  changes: readonly TrackedChange[],
  author: string,
): string {
  const cuts = new Map<number, Cut[]>();
  for (const { parts, text } of changes) {
    for (const [index, { element, start, end }] of parts.entries()) {
      const own = cuts.get(element) ?? [];
      own.push({ start, end, ...(index === parts.length - 1 && { text }) });
      cuts.set(element, own);
    }
  }
  let number = firstFreeNumber(xml, prefix);
  const mark = (name: string, inside: string): string => {
    const attributes = `${prefix}id="${number}" ${prefix}author="${encoded(author).replace(/"/g, "&quot;")}"`;
    number += 1;
    return `<${prefix}${name} ${attributes}>${inside}</${prefix}${name}>`;
  };
  let done = "";
  let at = 0;
  for (const [index, own] of [...cuts].sort(([a], [b]) => a - b)) {
    const element = elements[index];
    if (!element) throw new Error("Cannot change words that are not there");
    done += xml.slice(at, element.start) + changed(element, own, prefix, mark);
    at = element.end;
  }
  return done + xml.slice(at);
}

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly text?: string;
}

/** The run is closed before each change and opened again behind it. */
function changed(
  { text, run, properties }: TextElement,
  cuts: readonly Cut[],
  prefix: string,
  mark: (name: string, inside: string) => string,
): string {
  const words = (name: string, inside: string) =>
    inside === ""
      ? ""
      : `<${prefix}${name} xml:space="preserve">${encoded(inside)}</${prefix}${name}>`;
  const inRun = (inside: string) => `${run}${properties}${inside}</${prefix}r>`;
  let done = "";
  let at = 0;
  for (const cut of [...cuts].sort((a, b) => a.start - b.start)) {
    const old = mark("del", inRun(words("delText", text.slice(cut.start, cut.end))));
    const own =
      cut.text === undefined || cut.text === "" ? "" : mark("ins", inRun(words("t", cut.text)));
    done += `${words("t", text.slice(at, cut.start))}</${prefix}r>${old}${own}${run}${properties}`;
    at = cut.end;
  }
  return done + words("t", text.slice(at));
}

/** Marks of changes are numbered; ours go on behind the highest number in the part. */
function firstFreeNumber(xml: string, prefix: string): number {
  const numbers = xml.matchAll(new RegExp(`\\b${prefix}id="(\\d{1,9})"`, "g"));
  let highest = 0;
  for (const [, digits] of numbers) highest = Math.max(highest, Number(digits));
  return highest + 1;
}
