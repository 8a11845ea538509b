import type { Phrase } from "../../question";
import type { Quantity } from "../../figures/quantity";
import type { Clause } from "../clause";
import type { Discourse, Topic } from "../discourse";

const STRUCTURE =
  /产业(?:增加值)?(?:结构比?|构成比?|比例|比重?|占比|之比)$|^(?:三次|第?一、?第?二[、和]?第?三次?)产业?(?:增加值)?(?:(?:占[^,，]{2,8}?的?)?(?:比重?|比例|占比|之比|结构))?$/;
const INDUSTRIES = ["第一产业增加值", "第二产业增加值", "第三产业增加值"];

/** 三次产业结构为10.4:48.6:41.0: the shares of the three industries in gross product, in their order. */
export function industriesOf(
  name: Phrase | undefined,
  count: number,
): readonly Topic[] | undefined {
  if (!name || count !== INDUSTRIES.length || !STRUCTURE.test(name.text)) return undefined;
  return INDUSTRIES.map((text) => ({ names: [{ ...name, text, from: "own" }] }));
}

/** Whether figures are the shares of the three industries: named so, or 调整为12.4:30.9:56.7 behind others that are. */
export function isStructure(
  { named, reading: { measure } }: Clause,
  figures: readonly Quantity[],
  { topics }: Pick<Discourse, "topics">,
): boolean {
  // 三次产业增加值分别增长, 三次产业对GDP增长的贡献率: of the three, and no shares.
  if (measure.kind !== "level" && measure.kind !== "share") return false;
  if (named.name) return industriesOf(named.name, figures.length) !== undefined;
  return (
    figures.length === INDUSTRIES.length &&
    topics.length === figures.length &&
    figures.every(({ unit }) => unit === undefined) &&
    topics.every(({ names: [first] }, index) => first?.text === INDUSTRIES[index])
  );
}
