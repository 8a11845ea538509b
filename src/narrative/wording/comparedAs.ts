import { FIGURE_PHRASES } from "./figurePhrases";
import type { Phrases } from "./phrases";
import type { Voice } from "./voice";

/**
 * The phrases with the one name for a comparison that the settings ask for; as they are where the house's names take
 * turns. Of a `place` nobody says 同比.
 */
export function comparedAs(
  phrases: Phrases,
  { inYear, settings }: Pick<Voice, "inYear" | "settings">,
  of: "figure" | "place" = "figure",
): Phrases {
  const { comparison } = settings;
  if (comparison === "varied") return phrases;
  const key = comparison === "yearOnYear" && of === "place" ? "overLastYear" : comparison;
  const names = inYear ? FIGURE_PHRASES.comparisonInYear : FIGURE_PHRASES.comparison;
  return renamed(phrases, names[key][0]);
}

/** Each table is renamed once: a text asks for the same ones thousands of times. */
const RENAMED = new WeakMap<Phrases, Map<string, Phrases>>();

function renamed(phrases: Phrases, name: string): Phrases {
  const known = RENAMED.get(phrases) ?? new Map<string, Phrases>();
  RENAMED.set(phrases, known);
  const before = known.get(name);
  if (before) return before;
  const [first, ...others] = phrases.map((phrase) => phrase.replace(COMPARISON, name));
  const distinct = new Set(others);
  distinct.delete(first ?? "");
  const made: Phrases = [first ?? "", ...distinct];
  known.set(name, made);
  return made;
}

const COMPARISON = /比上年同期|较上年同期|比上年|较上年|同比/;
