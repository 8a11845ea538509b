import type { CheckReport, Checked } from "../../src/check/report";
import type { DraftRule } from "../../src/check/findings/draftFinding";
import type { Verdict } from "../../src/check/verdicts/verdict";
import type { Reading } from "../../src/tables/table";
import { FALSE_WORDS } from "./falseWords";
import { OTHER_VALUES } from "./otherValues";
import { SLIPS } from "./slips";

/** A text with one thing made wrong, and where. */
export interface Mutant {
  readonly kind: MutationKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What stood there. */
  readonly right: string;
  /** The digits that a note on it has to name; absent where there is no right value to name. */
  readonly value?: string;
}

export type MutationKind =
  | "digit"
  | "swapped-digits"
  | "tenfold"
  | "unit-slip"
  | "percent-for-points"
  | "sign-word"
  | "rank-off-by-one"
  | "tie-dropped"
  | "first-for-tie"
  | "beaten-for-missed"
  | "doubled-for-less"
  | "record-for-none"
  | "stale-year"
  | "stale-value"
  | "neighbour"
  | "part-off"
  | "wrong-whole"
  | "stranger";

/** Words in place of others, and whether a right value can be named beside them. */
export interface Change {
  readonly words: string;
  /** The stretch replaced; the statement's own where absent. */
  readonly from?: number;
  readonly to?: number;
  readonly value?: string;
}

/** Makes one statement wrong; `undefined` where it does not apply. */
export type Mutation = (
  one: Checked,
  text: string,
  reading: Reading,
  report: CheckReport,
) => Change | undefined;

const MUTATIONS: Readonly<Record<MutationKind, Mutation>> = {
  ...SLIPS,
  ...FALSE_WORDS,
  ...OTHER_VALUES,
};

/** The verdicts that say what is wrong, and the findings that do. */
export const SPECIFIC: Readonly<
  Record<
    MutationKind,
    { readonly verdicts: readonly Verdict[]; readonly findings?: readonly DraftRule[] }
  >
> = {
  digit: { verdicts: ["inconsistent", "wrong-period"] },
  "swapped-digits": { verdicts: ["inconsistent", "wrong-period"] },
  tenfold: { verdicts: ["inconsistent", "wrong-unit"] },
  "unit-slip": { verdicts: ["wrong-unit"] },
  "percent-for-points": { verdicts: ["percent-for-points"] },
  "sign-word": { verdicts: ["inconsistent"] },
  "rank-off-by-one": { verdicts: ["inconsistent"] },
  "tie-dropped": { verdicts: ["inconsistent"] },
  "first-for-tie": { verdicts: ["inconsistent"] },
  "beaten-for-missed": { verdicts: ["inconsistent"] },
  "doubled-for-less": { verdicts: ["inconsistent"] },
  "record-for-none": { verdicts: ["inconsistent"] },
  "stale-year": { verdicts: ["wrong-period", "inconsistent", "not-found"] },
  "stale-value": { verdicts: ["wrong-period"] },
  neighbour: { verdicts: ["inconsistent", "wrong-period"] },
  "part-off": { verdicts: ["inconsistent", "wrong-period"], findings: ["parts-of-total"] },
  "wrong-whole": { verdicts: ["inconsistent", "not-found"] },
  stranger: { verdicts: ["inconsistent"] },
};

/** All mutants of a right text, each with one thing wrong. What the check does not hold right as it is is left alone. */
export function mutantsOf(report: CheckReport, reading: Reading): readonly Mutant[] {
  const { text, checked } = report;
  const kinds = Object.keys(MUTATIONS) as MutationKind[];
  return checked.flatMap((one) =>
    kinds.flatMap((kind): readonly Mutant[] => {
      const change = MUTATIONS[kind](one, text, reading, report);
      if (!change) return [];
      const { start, end, text: right } = one.statement;
      const { words, from = start, to = end } = change;
      if (words === text.slice(from, to)) return [];
      const moved = words.length - (to - from);
      const isBehind = from >= end;
      return [
        {
          kind,
          text: text.slice(0, from) + words + text.slice(to),
          start: isBehind ? from : Math.min(from, start),
          end: isBehind ? from + words.length : Math.max(to, end) + moved,
          right,
          ...(change.value !== undefined && { value: change.value }),
        },
      ];
    }),
  );
}

/** The digits of a figure. */
export function digitsOf(text: string): string {
  return /\d+(?:\.\d+)?/.exec(text)?.[0] ?? "";
}
