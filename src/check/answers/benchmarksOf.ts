import type { DraftContext } from "../draft/draftContext";
import type { IndicatorPhrase } from "../../prose/question";
import { plainLabel } from "../../lexicon/script/plainLabel";
import { linked } from "../names/linked";
import type { NameMatch } from "../names/nameIndex";
import type { Asking } from "./asking";
import { topOf } from "../names/topOf";

const LEVEL_WORDS = /(?:的|平均水平|平均值|平均数|平均|均值|水平|总体|同期)+$/;
/** 全国平均水平276万元: the figure named on the way is none of the name. */
const FIGURE = /[（(]?\d[\d.,]*[^\d，,]{0,6}$/;

/** What a figure can be held against by words such as 全省平均, 河西区, 工业增加值: the likelier first. */
export function benchmarksOf(
  words: string,
  from: Asking,
  context: DraftContext,
  phrases: readonly IndicatorPhrase[] = [],
): readonly Asking[] {
  const text = words.replace(FIGURE, "").replace(/^(?:同期|现价|上年)/, "");
  const bare = text.replace(LEVEL_WORDS, "").replace(/的$/, "");
  if (bare === "") return wholesBeside(from);
  const isOther = (entity: string) => entity !== from.at.subject;
  const whose = (name: string) =>
    context.entities
      .meant(name)
      .filter(isOther)
      .map((entity) => from.of(entity));
  const named = [
    ...context.names.find(bare),
    ...siblingsNamed(bare, from.indicator, context.names),
  ].filter(({ by }) => by === "same");
  const bodies = whose(bare);
  // 工业投资增速高于全省: what the workbook has of 全省 under another name is none of 工业投资.
  const isOfBody = bodies.length > 0 || WHOLE.test(bare);
  const likely = isOfBody ? [] : linked(bare, undefined, phrases, context);
  const indicators = (named.length > 0 ? named : likely)
    .filter(({ by, indicator }) => by !== "likely" && indicator !== from.indicator)
    .map(({ indicator }) => from.other(indicator));
  const isMean = /平均|均值/.test(text);
  return [
    ...(isMean ? whose(`${bare}平均`) : []),
    ...indicators,
    ...bodies,
    ...splitOf(bare, from, context),
  ];
}

const WHOLE = /^全[国省市县区州盟旗]$/;

/** 面上项目资助率高于青年科学基金项目: of the other what is told of the one. */
function siblingsNamed(
  bare: string,
  indicator: string,
  { find }: DraftContext["names"],
): readonly NameMatch[] {
  const { key } = plainLabel(indicator);
  for (let at = SHORTEST; at <= key.length - SHORTEST; at += 1) {
    const found = find(bare + key.slice(at)).filter(
      (one) => one.by === "same" && one.indicator !== indicator,
    );
    if (found.length > 0) return found;
  }
  return [];
}

const SHORTEST = 2;

/** 机械装备产业增加值增长8.8%，高于全市1.5个百分点: 全市 is the office itself, and what a part is held against is its total. */
export function totalsMeant(words: string, from: Asking, context: DraftContext): readonly Asking[] {
  const bare = words.replace(PACE_WORDS, "").replace(LEVEL_WORDS, "");
  const isOwn = bare !== "" && context.entities.meant(bare).includes(from.at.subject);
  const total = isOwn ? topOf(from.indicator, context.names.totalOf) : undefined;
  return total === undefined ? [] : [from.other(total)];
}

const PACE_WORDS = /(?:增速|增幅)$/;

/** 高于平均水平: of those with whom it stands in a table. */
function wholesBeside(from: Asking): readonly Asking[] {
  const wholes = from.at.field.wholes(from.indicator, "level");
  return wholes.map(({ entity }) => from.of(entity));
}

/** 全省规上工业增加值, 第三位山东: somebody's other indicator, or a place before who holds it. */
function splitOf(bare: string, from: Asking, context: DraftContext): readonly Asking[] {
  const split = context.entities.split(bare);
  if (!split) {
    const entity = /^(?:(?:排名)?第|最[高低大小多少快慢])/.test(bare)
      ? context.entities.atEnd(bare)
      : undefined;
    return entity === undefined ? [] : [from.of(entity)];
  }
  const { entity, rest } = split;
  if (/^(?:[市县区省]|一[市县区])?$/.test(rest)) return [from.of(entity)];
  return context.names.find(rest).map(({ indicator }) => from.of(entity).other(indicator));
}
