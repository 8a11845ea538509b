import { sinceInText } from "../../lexicon/sinceInTexts";
import type { Since } from "../../lexicon/saying";
import type { AskedMeasure } from "../question";
import type { Clause } from "./clause";
import type { Discourse } from "./discourse";
import { startOf } from "./token";

/** What a movement is held against, where it is not the year before: what its clause says, or the movement right before it that it goes on from. */
export function sinceOf(
  { lead, place, reading, token }: Clause,
  discourse: Discourse,
): Since | undefined {
  const own = sinceInText(place.plain.slice(lead.start, startOf(token)));
  // 较年初增加45.3亿元，增长8.8%: nothing stands before the verb.
  const goesOn = MOVEMENTS.has(reading.measure.kind) && !reading.front && !NAMED.test(lead.words);
  discourse.since = own ?? (goesOn ? discourse.since : undefined);
  return discourse.since;
}

/** A base of its own. */
const NAMED = /同比|可比|同期|[上去]年|[比较与]/;

const MOVEMENTS = new Set<AskedMeasure["kind"]>(["change", "growth", "points"]);
