import type { Measure, Observation } from "../tables/observation";

/** What figures are of: an indicator, and what of it they measure. */
export interface TopicRead {
  readonly indicator: string;
  readonly measure: Measure;
}

/** What all figures of a reading are of, each once, in order of appearance. Looked for once, whoever is asked about. */
export function topicsRead(observations: readonly Observation[]): readonly TopicRead[] {
  const known = TOPICS.get(observations) ?? distinct(observations);
  TOPICS.set(observations, known);
  return known;
}

const TOPICS = new WeakMap<readonly Observation[], readonly TopicRead[]>();

function distinct(observations: readonly Observation[]): readonly TopicRead[] {
  const measures = new Map<string, Set<Measure>>();
  const topics: TopicRead[] = [];
  for (const { indicator, measure } of observations) {
    const known = measures.get(indicator) ?? new Set();
    if (known.has(measure)) continue;
    measures.set(indicator, known.add(measure));
    topics.push({ indicator, measure });
  }
  return topics;
}
