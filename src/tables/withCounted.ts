import { countedIn, saysWhatItCounts } from "../lexicon/countedKinds";
import { kindWord } from "../lexicon/kindWords";
import { without } from "./corrections/without";
import type { Observation } from "./observation";
import { withoutNumber } from "./words/withoutNumber";
import { plainLabel } from "../lexicon/script/plainLabel";

/**
 * Figures with what only the title, or the line over their rows, says of all of them in their names: R&D经费 under 大中型工业企业R&D情况 is
 * 大中型工业企业R&D经费, 企业数 is 大中型工业企业数. Names that say themselves of what they count stay.
 */
export function withCounted(
  observations: readonly Observation[],
  title: string | undefined,
): readonly Observation[] {
  const ofAll = title === undefined ? undefined : countedIn(title);
  return observations.map((one) => {
    const ofSection = one.section === undefined ? undefined : countedIn(withoutNumber(one.section));
    const counted = ofSection ?? ofAll;
    return counted === undefined ? one : renamed(one, counted);
  });
}

function renamed(one: Observation, counted: string): Observation {
  const named = (name: string): string => nameOf(name, counted);
  const indicator = named(one.indicator);
  const whole = one.partOf === undefined ? undefined : named(one.partOf);
  return {
    // 规模以上工业 under 企业数 is all that the title counts, and part of nothing.
    ...(whole === indicator ? without(one, "partOf") : one),
    indicator,
    ...(whole !== undefined && whole !== indicator && { partOf: whole }),
    ...(one.base !== undefined && { base: named(one.base) }),
  };
}

function nameOf(name: string, counted: string): string {
  const { key } = plainLabel(name);
  if (name === "" || saysWhatItCounts(key) || key.includes(counted)) return name;
  if (kindWord(key) === "deed") return `${counted}${name}`;
  for (let shared = Math.min(counted.length, name.length); shared > 1; shared -= 1) {
    if (counted.endsWith(key.slice(0, shared))) return counted + name.slice(shared);
  }
  return counted + name;
}
