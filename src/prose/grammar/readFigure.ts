import type { Unit } from "../../quantity/unit";
import type { Quantity } from "../figures/quantity";
import type { Phrase } from "../question";
import { AMOUNT_RULES, BENCHMARK_RULES, TALLY_RULES } from "./rules/amountRules";
import type { FigureReading, FigureRule, UnitClass } from "./rules/figureRule";
import { phraseOf, timeIn, type Lead } from "./lead";
import { PLACE_RULES, PLACES_RULES, TOP_RULES } from "./rules/placeRules";
import { POINTS_RULES } from "./rules/pointsRules";
import { RATE_RULES } from "./rules/rateRules";
import { BEYOND_RULES } from "./rules/tallyRules";

/** Every rule by which figures are read, in the order in which they are tried. */
export const FIGURE_RULES: readonly FigureRule[] = [
  ...PLACES_RULES,
  ...PLACE_RULES,
  ...TOP_RULES,
  ...BEYOND_RULES,
  ...TALLY_RULES,
  ...BENCHMARK_RULES,
  ...POINTS_RULES,
  ...RATE_RULES,
  ...AMOUNT_RULES,
];

const RULES_OF: Readonly<Record<UnitClass, readonly FigureRule[]>> = {
  percent: rulesOf("percent"),
  points: rulesOf("points"),
  place: rulesOf("place"),
  top: rulesOf("top"),
  times: rulesOf("times"),
  amount: rulesOf("amount"),
  bare: rulesOf("bare"),
  places: rulesOf("places"),
};

function rulesOf(unit: UnitClass): readonly FigureRule[] {
  return FIGURE_RULES.filter(({ of }) => of.includes(unit));
}

/** The kinds of number a figure may be, the likelier first: 3位 may be places gained, or people. */
export function classesOf(place: Quantity["place"], unit: Unit | undefined): readonly UnitClass[] {
  if (place === "top") return ["top"];
  if (place) return ["place"];
  if (!unit) return ["bare"];
  if (unit.base === "ratio") return ["percent"];
  if (unit.base === "points") return ["points"];
  if (unit.base === "倍") return ["times"];
  return /^(?:位|名|个?位次|个?名次)$/.test(unit.symbol) ? ["places", "amount"] : ["amount"];
}

/** Reads what leads to a figure by the first rule that fits. */
export function readFigure(
  lead: Lead,
  tail: string,
  classes: readonly UnitClass[],
): FigureReading | undefined {
  for (const unit of classes) {
    for (const rule of RULES_OF[unit]) {
      const behind = rule.tail?.exec(tail);
      if (rule.tail && !behind) continue;
      const match = rule.lead.exec(lead.words);
      if (!match) continue;
      const places = match.indices?.groups ?? {};
      const isBehind = places.name !== undefined && span(places.name) > 0;
      const front = phraseOf(lead, isBehind ? places.name : places.front);
      const before = isBehind ? phraseOf(lead, places.front) : undefined;
      const base = timeIn(lead, places.base);
      const when = timeIn(lead, places.when);
      const move = phraseOf(lead, places.move);
      const owner = phraseOf(lead, places.owner);
      return {
        rule: rule.name,
        measure: rule.reads({
          phrase: (group) => phraseOf(lead, places[group]),
          text: (group) => match.groups?.[group] ?? "",
          behind: (group) => behind?.groups?.[group] ?? "",
        }),
        ...(front && { front }),
        ...(before && { before }),
        ...(base && { base }),
        ...(when && { when }),
        ...(move && { move }),
        ...(owner && { owner: withMean(owner, tail) }),
      };
    }
  }
  return undefined;
}

/** 全省4810件的平均水平 is that of the average. */
function withMean(owner: Phrase, tail: string): Phrase {
  const isMean = /^的平均/.test(tail) && !/平均/.test(owner.text);
  return isMean ? { ...owner, text: `${owner.text}平均` } : owner;
}

function span([from, to]: readonly [number, number]): number {
  return to - from;
}
