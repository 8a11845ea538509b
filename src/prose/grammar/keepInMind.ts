import type { AskedMeasure, IndicatorPhrase, Phrase } from "../question";
import type { Clause } from "./clause";
import type { Discourse, Topic } from "./discourse";
import { isLabel, labelledTopic } from "./names/looseName";
import type { Named } from "./names/nameIn";

/** Keeps in mind what the figures of a clause have named, for the clauses behind it that leave it out. */
export function keepInMind(
  clause: Clause,
  subjects: readonly Topic[],
  whose: Phrase | undefined,
  discourse: Discourse,
): void {
  const { reading, named, loose, place } = clause;
  const { kind } = reading.measure;
  const hasOwn = subjects.some(({ names }) =>
    names.some(({ from }) => from === "own" || from === "behind"),
  );
  if (hasOwn) {
    discourse.topics = subjects;
    discourse.rateName = rateNameOf(reading.measure, named, place.plain);
  } else if (loose && isLabel(place.plain, loose)) {
    discourse.topics = [labelledTopic(loose, discourse.topics, whose)];
  } else if (subjects.length > 1) {
    // 甲县、乙县分别增长9.1%、8.7%，分列第2、3位: each in its turn.
    discourse.topics = subjects;
  } else if (named.whose && OF_SOMEBODY.has(kind)) {
    const { whose: other } = named;
    discourse.topics = discourse.topics.map(({ names }) => ({ names, whose: other }));
  }
  if (loose && !hasOwn && (kind === "level" || kind === "tally")) {
    // 投入强度中，洛阳（3.47%）、济源（3.44%）: nothing has been named with a figure before.
    if (discourse.topics.length === 0) discourse.topics = [{ names: [] }];
    discourse.topics = discourse.topics.map(({ names, ...topic }) => ({
      ...topic,
      names: [loose, ...names.filter(({ from }) => from !== "loose" || isJoined(loose))],
    }));
  }
}

/** 仅次于河南（6082项）和湖北（4062项）: the clause before goes on. */
function isJoined({ text }: Phrase): boolean {
  return /^[和与及、]/.test(text);
}

/** 河西区3.87亿元，增长8.9%; 江口市下降6微克，降幅13.6%; 潘桥街道完成率112.7%，列第2位: what follows is theirs. */
const OF_SOMEBODY = new Set<AskedMeasure["kind"]>([
  "level",
  "growth",
  "change",
  "points",
  "completion",
  "share",
]);

/** 增加值占GDP比重: the share that a clause names, as a name of its own. */
function rateNameOf(
  measure: AskedMeasure,
  { name }: Named,
  plain: string,
): IndicatorPhrase | undefined {
  const isOfShare = measure.kind === "share" || ("of" in measure && measure.of === "share");
  if (!isOfShare || !name) return undefined;
  const whole = "whole" in measure ? measure.whole : undefined;
  const end = whole?.end ?? name.end;
  const [word = whole ? "" : "占比"] =
    /^(?:的)?(?:比重|比例|份额)|^占比|^比重/.exec(plain.slice(end, end + 4)) ?? [];
  const text = plain.slice(name.start, end) + word;
  return { text, start: name.start, end, from: "carried" };
}
