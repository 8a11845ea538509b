import { formatTokens, type FormatToken } from "./formatTokens";

/** What a section of a number format makes of a number. */
export type SectionKind =
  | "number"
  | "general" // as the program thinks best, perhaps among words
  | "scientific" // 3.01E+09
  | "fraction" // 2 1/2
  | "numerals" // 三千〇一十
  | "date"
  | "words"; // no digit at all: a dash for zero, or nothing

/** One of the sections of a number format: for positive numbers, negative ones, zero, texts, or those that meet a condition. */
export interface FormatSection {
  readonly kind: SectionKind;
  /** The figure shown is the number held times ten to the power of this. */
  readonly shift: number;
  readonly decimals: number;
  /** What it prints beside digits, percent signs too. */
  readonly words: string;
  /** Shows its numbers in red, which stands for a minus. */
  readonly red: boolean;
  /** Holds a place for a text. */
  readonly text: boolean;
  readonly condition?: Condition;
}

export interface Condition {
  readonly relation: "<" | ">" | "<=" | ">=" | "=" | "<>";
  readonly limit: number;
}

/** No program writes longer ones. */
const LONGEST_FORMAT = 255;

/**
 * The sections of a number format in en-US notation. Of a format longer than any program writes there are none.
 *
 * @example formatSections("0.00%;-0.00%").map(({ kind, shift }) => `${kind} ${shift}`) // => ["number 2", "number 2"]
 * @example formatSections('0!.0,"万元"').map(({ kind, shift }) => `${kind} ${shift}`) // => ["number -4"]
 */
export function formatSections(numberFormat: string): readonly FormatSection[] {
  if (numberFormat.length > LONGEST_FORMAT) return [];
  const known = taken.get(numberFormat);
  if (known) return known;
  if (taken.size >= MOST_TAKEN) taken.clear();
  const sections = takenApart(numberFormat);
  taken.set(numberFormat, sections);
  return sections;
}

/** A workbook has few formats and many cells: each is taken apart once. */
const taken = new Map<string, readonly FormatSection[]>();
const MOST_TAKEN = 200;

function takenApart(numberFormat: string): readonly FormatSection[] {
  const sections: FormatToken[][] = [[]];
  for (const token of formatTokens(numberFormat)) {
    if (token.kind === "next") sections.push([]);
    else sections.at(-1)?.push(token);
  }
  return sections.map(sectionOf);
}

function sectionOf(tokens: readonly FormatToken[]): FormatSection {
  const condition = tokens.map(conditionOf).find((found) => found !== undefined);
  return {
    kind: kindOf(tokens),
    ...scaleOf(tokens),
    words: tokens
      .filter(({ kind }) => kind === "literal" || kind === "percent")
      .map(({ text }) => text)
      .join(""),
    red: tokens.some(
      ({ kind, text }) => kind === "bracket" && /^(?:red|红色|color ?3)$/i.test(text),
    ),
    text: tokens.some(({ kind }) => kind === "text"),
    ...(condition && { condition }),
  };
}

function conditionOf({ kind, text }: FormatToken): Condition | undefined {
  const found = kind === "bracket" && /^(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)$/.exec(text);
  if (!found) return undefined;
  return { relation: found[1] as Condition["relation"], limit: Number(found[2]) };
}

function kindOf(tokens: readonly FormatToken[]): SectionKind {
  const has = (wanted: FormatToken["kind"]) => tokens.some(({ kind }) => kind === wanted);
  const bracket = (pattern: RegExp) =>
    tokens.some(({ kind, text }) => kind === "bracket" && pattern.test(text));
  if (has("date") || bracket(/^(?:h+|m+|s+)$/i)) return "date";
  const digits = has("digit");
  if (!digits && !has("general") && !has("text")) return "words";
  if (bracket(/^(?:dbnum|natnum)/i)) return "numerals";
  if (has("general") || !digits) return "general";
  if (has("exponent")) return "scientific";
  return has("slash") ? "fraction" : "number";
}

/**
 * Percent signs multiply by a hundred; commas behind the digits divide by a thousand each; a point that is only written
 * between digits (`0\.0,` shows 元 in 万元) moves the point that is read.
 */
function scaleOf(tokens: readonly FormatToken[]): Pick<FormatSection, "shift" | "decimals"> {
  let [percents, commas, decimals, behindWritten] = [0, 0, 0, 0];
  let [point, writtenPoint] = [false, false];
  let begun = false;
  for (const { kind, text } of tokens) {
    if (kind === "digit") {
      begun = true;
      if (point) decimals += 1;
      else {
        commas = 0;
        if (writtenPoint) behindWritten += 1;
      }
    } else if (kind === "point") point = true;
    else if (kind === "comma") commas += begun ? 1 : 0;
    else if (kind === "percent") percents += 1;
    else if (kind === "literal" && text === "." && begun) writtenPoint = true;
  }
  return {
    shift: 2 * percents - 3 * commas - behindWritten,
    decimals: decimals + behindWritten,
  };
}
