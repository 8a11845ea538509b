import { plainLabel } from "../lexicon/script/plainLabel";
import type { Observation } from "./observation";

/** The figures of a table whose title says that it prints the first few only: who else there is, it does not tell. */
export function withExcerpt(
  observations: readonly Observation[],
  title: string | undefined,
): readonly Observation[] {
  return title !== undefined && printsFirst(title)
    ? observations.map((one) => ({ ...one, excerpt: true as const }))
    : observations;
}

/**
 * Whether a title says so.
 *
 * @example printsFirst("全省R&D经费投入前5位的市") // => true
 * @example printsFirst("出口前十名企业") // => true
 * @example printsFirst("前三季度各市主要指标") // => false
 */
export function printsFirst(title: string): boolean {
  return FIRST.test(plainLabel(title).key);
}

const FIRST = /前(?:\d{1,3}|[二三四五六七八九十百]{1,3})(?:[位名强家大]|$)/;
