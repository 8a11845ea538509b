import type { PlainText } from "../narrative";
import type { Phrases } from "./phrases";

/** A phrase taken apart: words, and the names of the slots between them. */
export interface Template {
  readonly phrase: string;
  readonly segments: readonly Segment[];
  /** It claims more than a figure shows by itself, or has no place for the figure: its words need evidence. */
  readonly claims: boolean;
}

export type Segment =
  | { readonly slot: string; readonly words?: undefined }
  | { readonly slot?: undefined; readonly words: PlainText };

/**
 * Takes a phrase apart.
 *
 * @example parsePhrase("居{scope}{value}").segments.map(({ slot }) => slot ?? "") // => ["", "scope", "value"]
 */
export function parsePhrase(phrase: string): Template {
  const segments = phrase.split(/\{(\w+)\}/).flatMap((piece, index): Segment[] => {
    if (index % 2 === 1) return [{ slot: piece }];
    return piece === "" ? [] : [{ words: { type: "text", text: piece } }];
  });
  const showsValue = segments.some(({ slot }) => slot === "value");
  return { phrase, segments, claims: !showsValue || DEGREE.test(phrase) };
}

/** Words of degree, which are true or not whatever the figure beside them. */
const DEGREE = /大幅|基本持平|[略远][低高]于/;

/** Tables of phrases are taken apart once, at first use: a text is made of thousands of them. */
const TEMPLATES = new WeakMap<Phrases, readonly Template[]>();

/** The phrase of a table whose turn it is. */
export function templateFor(phrases: Phrases, turn: number): Template {
  const templates = TEMPLATES.get(phrases) ?? takeApart(phrases);
  const template = templates[turn % templates.length];
  if (!template) throw new Error("Cannot fill a phrase of an empty table");
  return template;
}

function takeApart(phrases: Phrases): readonly Template[] {
  const templates = phrases.map(parsePhrase);
  TEMPLATES.set(phrases, templates);
  return templates;
}
