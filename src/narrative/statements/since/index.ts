import { baseOfSince } from "../../../answers/baseOfSince";
import { isTime } from "../../../answers/kindsOfIndicator";
import { isSinceYear } from "../../../lexicon/isSinceYear";
import { printPeriod } from "../../../quantity/printPeriod";
import { movementOf } from "../../facts/movement";
import type { Fact } from "../../facts/fact";
import { NO_SENSES } from "../../noSenses";
import type { Sense } from "../../senses";
import type { Nodes } from "../../wording/fill";
import type { Phrases } from "../../wording/phrases";
import { say } from "../../wording/say";
import type { Voice } from "../../wording/voice";
import { bySign } from "../bySign";
import { USUALLY, type FactOf, type Statement } from "../statement";
import { sinceFacts } from "./find";
import { SINCE_NAMES, SINCE_PERIOD, SINCE_PHRASES, type BaseName } from "./phrases";

export const since: Statement<"since"> = {
  kind: "since",
  phrases: { heading: "与其他时期相比", uses: SINCE_PHRASES },
  find: sinceFacts,
  senses: sensesOf,
  inSentence: {
    places: { since: { said: USUALLY, ofParts: ["full"] } },
    say: (fact, { before, voice }) => sinceClause(fact, before, voice),
  },
};

type Way = "growth" | "change" | "duration" | "points-change" | "multiple" | "pace" | "increment";

function wayOf({ claim: { as, moves }, unit }: FactOf<"since">): Way {
  if (moves === "growth") return "pace";
  if (moves === "change") return "increment";
  return as === "change" && isTime(unit) ? "duration" : as;
}

const SENSES: Readonly<Record<Way, (fact: Fact) => readonly Sense[]>> = {
  growth: bySign({ up: "增长", down: "下降" }),
  change: bySign({ up: "增加", down: "减少" }),
  duration: bySign({ up: "增加", down: "减少" }),
  "points-change": bySign({ up: "提高", down: "下降" }),
  multiple: () => NO_SENSES,
  pace: bySign({ up: "加快", down: "下降" }),
  increment: bySign({ up: "增加", down: "减少" }),
};

function sensesOf(fact: FactOf<"since">): readonly Sense[] {
  return SENSES[wayOf(fact)](fact);
}

const { growthUp, growthDown, changeUp, changeDown, longer, shorter } = SINCE_PHRASES;
const { pointsUp, pointsDown, paceUp, paceDown, moreAdded, lessAdded } = SINCE_PHRASES;
const { times, flat, nearlyFlat, asMuchAdded } = SINCE_PHRASES;

const WAYS: Readonly<
  Record<
    Exclude<Way, "multiple">,
    { readonly up: Phrases; readonly down: Phrases; readonly flat: Phrases }
  >
> = {
  growth: { up: growthUp, down: growthDown, flat },
  change: { up: changeUp, down: changeDown, flat },
  duration: { up: longer, down: shorter, flat },
  "points-change": { up: pointsUp, down: pointsDown, flat },
  pace: { up: paceUp, down: paceDown, flat },
  increment: { up: moreAdded, down: lessAdded, flat: asMuchAdded },
};

/** Right behind another movement from the same time that time is not named again: 较年初增加45.3亿元，增长8.8%. */
function sinceClause(fact: FactOf<"since">, before: Fact | undefined, voice: Voice): Nodes {
  const way = wayOf(fact);
  if (way === "multiple") return say(times, fact, voice, { since: yearOf(fact) });
  const moved = movementOf(fact);
  const words = WAYS[way];
  const name = nameOfBase(fact, voice);
  const isFlat = moved === "flat" || moved === "nearlyFlat";
  const phrases = moved === "nearlyFlat" ? nearlyFlat : words[moved === "flat" ? "flat" : moved];
  const isKnown = before?.claim.kind === "since" && before.claim.since === fact.claim.since;
  const named = isFlat ? name.flat : isKnown ? "" : name.since;
  return say(phrases, fact, voice, { since: named });
}

/** The beginning of a year that has ended is the end of the one before; 比1—8月 names the months that the figure's own follow, 比2019年同期 a year. */
function nameOfBase(fact: FactOf<"since">, { inYear }: Voice): BaseName {
  const { claim, period } = fact;
  const { since: held = "period-before" } = claim;
  if (isSinceYear(held)) return named(yearOf(fact));
  if (held === "months-before" || held === "quarters-before") {
    const [base] = period ? baseOfSince(held, period, true) : [];
    return named(base ? printPeriod(base, "months") : SINCE_PERIOD.untold);
  }
  return SINCE_NAMES[held === "year-start" && !inYear ? "year-end" : held];
}

function yearOf({ claim: { since: year }, period }: FactOf<"since">): string {
  return `${year ?? ""}${period?.months ? SINCE_PERIOD.sameMonths : ""}`;
}

function named(base: string): BaseName {
  const { since: above, flat } = SINCE_PERIOD;
  return { since: above.replace("{base}", base), flat: flat.replace("{base}", base) };
}
