import type { Fact } from "../facts/fact";
import { placeOf } from "../statements/statementOf";
import type { Place } from "../statements/statement";
import { STATEMENTS } from "../statements/statements";
import type { Length } from "./outline";

/** The place of a claim in its sentence, as its kind of statement calls it. */
export type Slot = string;

interface SlotRule extends Place {
  readonly slot: Slot;
}

/** The places in the order of the list of statements: the order in which reports say the claims of an indicator. */
function slotRules(): readonly SlotRule[] {
  return STATEMENTS.flatMap(({ statement, place }): readonly SlotRule[] => {
    const rule = place === undefined ? undefined : statement.inSentence?.places[place];
    return rule && place !== undefined ? [{ slot: place, ...rule }] : [];
  });
}

/** What an indicator is in the text: a 其中 part, one of those reports are expected to open with, or neither. */
export type Standing = "part" | "headline" | "other";

/** The claims that a text of this length says of an indicator, in their order. */
export function slotsSaid(length: Length, standing: Standing): readonly Slot[] {
  return rules().said[standing][length];
}

/** Goals and summaries are said in sentences of their own and have no place in a sentence of achievements. */
export { placeOf as slotOf };

/**
 * The places of these claims, but for those that are there by the figures themselves, not by what the workbook holds;
 * and with those that only the figures `denied`.
 */
export function lastingSlots(
  facts: readonly Fact[],
  denied: readonly Slot[] = [],
): readonly Slot[] {
  const { byValue, places } = rules();
  const slots: Slot[] = [];
  for (const fact of facts) {
    const slot = placeOf(fact);
    if (slot !== undefined && !byValue.has(slot)) slots.push(slot);
  }
  const others = denied.filter((slot) => !slots.includes(slot));
  if (others.length === 0) return slots;
  const placeAt = (slot: Slot) => places.get(slot) ?? places.size;
  return [...slots, ...others].sort((a, b) => placeAt(a) - placeAt(b));
}

/** The places that bad news is told from, or good news conceded from, in the order it is told. */
export function slotsOfProblems(as: "fails" | "concedes"): readonly Slot[] {
  return rules()[as];
}

interface Rules {
  readonly said: Readonly<Record<Standing, Readonly<Record<Length, readonly Slot[]>>>>;
  readonly byValue: ReadonlySet<Slot>;
  readonly places: ReadonlyMap<Slot, number>;
  readonly fails: readonly Slot[];
  readonly concedes: readonly Slot[];
}

/** Looked up at first use: the statements and what they are worded with know each other. */
function rules(): Rules {
  known ??= rulesOf(slotRules());
  return known;
}

let known: Rules | undefined;

function rulesOf(all: readonly SlotRule[]): Rules {
  const saidBy = (lengthsOf: (rule: SlotRule) => readonly Length[]) => {
    const saidIn = (length: Length): readonly Slot[] =>
      all.filter((rule) => lengthsOf(rule).includes(length)).map(({ slot }) => slot);
    return { brief: saidIn("brief"), standard: saidIn("standard"), full: saidIn("full") };
  };
  const ranked = (as: "fails" | "concedes") =>
    all
      .flatMap((rule) => (rule[as] ? [{ slot: rule.slot, rank: rule[as].rank }] : []))
      .sort((a, b) => a.rank - b.rank)
      .map(({ slot }) => slot);
  return {
    said: {
      part: saidBy(({ said, ofParts = said }) => ofParts),
      headline: saidBy(({ said, ofHeadlines = said }) => ofHeadlines),
      other: saidBy(({ said }) => said),
    },
    byValue: new Set(all.flatMap(({ slot, byValue }) => (byValue ? [slot] : []))),
    places: new Map(all.map(({ slot }, at) => [slot, at])),
    fails: ranked("fails"),
    concedes: ranked("concedes"),
  };
}
