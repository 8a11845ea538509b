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

/** Words that a comment hangs on, by the number of that. */
export interface Commented {
  readonly parts: readonly ElementPart[];
  readonly id: number;
}

/**
 * The XML of a part with its corrections as tracked changes under the name of `author`: each old word struck out, each new one
 * put in behind it in the old one's formatting; and with marks where comments hang. All else stays as it was, to the last byte.
 */
export function trackChanges(
  xml: string,
  { prefix, elements }: TextElements,
  changes: readonly TrackedChange[],
  author: string,
  commented: readonly Commented[] = [],
): string {
  const cuts = new Map<number, Cut[]>();
  for (const { parts, text } of changes) {
    for (const [index, { element, start, end }] of parts.entries()) {
      const own = cuts.get(element) ?? [];
      own.push({ start, end, ...(index === parts.length - 1 && { text }) });
      cuts.set(element, own);
    }
  }
  const anchors = anchorsOf(commented, prefix);
  for (const element of anchors.keys()) if (!cuts.has(element)) cuts.set(element, []);
  let number = Math.max(firstFreeNumber(xml, prefix), ...commented.map(({ id }) => id + 1));
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
    done +=
      xml.slice(at, element.start) + changed(element, own, anchors.get(index) ?? [], prefix, mark);
    at = element.end;
  }
  return done + xml.slice(at);
}

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly text?: string;
}

/** A mark that begins or ends the words of a comment. */
interface Anchor {
  readonly at: number;
  readonly isEnd: boolean;
  readonly xml: string;
}

/** By the element that they stand in. */
function anchorsOf(commented: readonly Commented[], prefix: string): Map<number, Anchor[]> {
  const anchors = new Map<number, Anchor[]>();
  const put = (element: number, anchor: Anchor) =>
    anchors.set(element, [...(anchors.get(element) ?? []), anchor]);
  for (const { parts, id } of commented) {
    const [first, last] = [parts[0], parts[parts.length - 1]];
    if (!first || !last) continue;
    const tag = (name: string) => `<${prefix}${name} ${prefix}id="${id}"/>`;
    put(first.element, { at: first.start, isEnd: false, xml: tag("commentRangeStart") });
    const reference = `<${prefix}r>${tag("commentReference")}</${prefix}r>`;
    put(last.element, { at: last.end, isEnd: true, xml: tag("commentRangeEnd") + reference });
  }
  return anchors;
}

/** What is put between the words of an element, in its order; a comment that would begin or end within a change takes in all of it. */
function insertsOf(cuts: readonly Cut[], anchors: readonly Anchor[]) {
  const inserts = [
    ...cuts.map((cut) => ({ ...cut, order: 2, xml: undefined })),
    ...anchors.map(({ at, isEnd, xml }) => {
      const cut = cuts.find(({ start, end }) => start < at && at < end);
      const place = cut ? cut[isEnd ? "end" : "start"] : at;
      return { start: place, end: place, text: undefined, order: isEnd ? 0 : 1, xml };
    }),
  ];
  return inserts.sort((a, b) => a.start - b.start || a.order - b.order);
}

/** The run is closed before each change and opened again behind it. */
function changed(
  { text, run, properties }: TextElement,
  cuts: readonly Cut[],
  anchors: readonly Anchor[],
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
  const struck = (cut: Cut) => {
    const old = mark("del", inRun(words("delText", text.slice(cut.start, cut.end))));
    const own =
      cut.text === undefined || cut.text === "" ? "" : mark("ins", inRun(words("t", cut.text)));
    return old + own;
  };
  for (const { start, end, text: own, xml } of insertsOf(cuts, anchors)) {
    const put = xml ?? struck({ start, end, ...(own !== undefined && { text: own }) });
    done += `${words("t", text.slice(at, start))}</${prefix}r>${put}${run}${properties}`;
    at = end;
  }
  return done + words("t", text.slice(at));
}

/** Marks of changes and comments are numbered; ours go on behind the highest number in the part. */
export function firstFreeNumber(xml: string, prefix: string): number {
  const numbers = xml.matchAll(new RegExp(`\\b${prefix}id="(\\d{1,9})"`, "g"));
  let highest = 0;
  for (const [, digits] of numbers) highest = Math.max(highest, Number(digits));
  return highest + 1;
}
