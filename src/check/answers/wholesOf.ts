import type { DraftContext } from "../draft/draftContext";
import type { IndicatorPhrase } from "../../prose/question";
import { nameIn } from "../../prose/grammar/names/nameIn";
import { leftBy, likeness } from "../names/likeness";
import { linked } from "../names/linked";
import type { Asking } from "./asking";
import { isHouseOf } from "../draft/isHouseOf";
import { topOf } from "../names/topOf";
import { totalsNamed } from "./totalsNamed";

/** What a part is a share of: another indicator, or the same one of 全省. */
export function wholesOf(
  words: string,
  from: Asking,
  context: DraftContext,
  named: readonly IndicatorPhrase[] = [],
): readonly Asking[] {
  const text = words.replace(/^(?:全部|同期|当年)/, "");
  const found = context.names.find(text);
  const meant = found.length > 0 ? found : linked(text, undefined, named, context);
  const saying = { from, context, named };
  // 占全市规模工业的30.1% names no one indicator: it may be short for what the part is of.
  const own = (others: typeof meant): readonly Asking[] =>
    others.some(({ by }) => by === "same")
      ? []
      : ownWholes(text, saying).filter((whole) => isCalled(text, whole, saying));
  const indicators = meant.filter(
    ({ by, indicator }) => by === "same" || indicator !== from.indicator,
  );
  if (indicators.length > 0) {
    const others = indicators.filter(({ indicator }) => indicator !== from.indicator);
    // 西山园产值占全部产值的31.2%: of all who are in its table.
    return others.length === 0 && from.at.subject !== ""
      ? from.at.field
          .wholes(from.indicator, "level")
          .filter(({ entity, entityRole }) => entityRole === "total" && entity !== from.at.subject)
          .map(({ entity }) => from.of(entity))
      : [...others.map(({ indicator }) => from.other(indicator)), ...own(others)];
  }
  const split = context.entities.split(text);
  if (split && split.rest !== "") {
    const of = context.names.find(split.rest);
    if (of.some(({ indicator }) => indicator === from.indicator)) return [from.of(split.entity)];
    if (of.length > 0) return of.map(({ indicator }) => from.of(split.entity).other(indicator));
  }
  return own([]);
}

/** 占全市的57.4%, 占成交总额的74.5%: what the part is of, or the same of who is named. */
function ownWholes(words: string, { from, context, named }: Saying): readonly Asking[] {
  const { entities, names, subject } = context;
  const { whose } = placeIn(words);
  const total = topOf(from.indicator, names.totalOf);
  const totals = total === undefined ? totalsNamed(named, context) : [total];
  const ofTotal = totals.filter((name) => name !== from.indicator).map((name) => from.other(name));
  if (whose === undefined) return ofTotal;
  if (isHouseOf(whose, from.at.subject, subject.label))
    return ofHouse(words, { from, context, named });
  return entities
    .meant(whose)
    .flatMap((entity) => (entity === from.at.subject ? ofTotal : [from.of(entity)]));
}

/** 占本院到账经费的94.6%: of another figure of the same body. */
function ofHouse(words: string, { from, context, named }: Saying): readonly Asking[] {
  const { rest } = placeIn(words);
  const found = context.names.find(rest).filter(({ by }) => by === "same");
  return (found.length > 0 ? found : linked(rest, undefined, named, context))
    .filter(({ indicator }) => indicator !== from.indicator)
    .map(({ indicator }) => from.other(indicator));
}

/** 总额, 授权总量: all that the words say of what it is stands in its name, or in the title above; what they leave out is said. */
function isCalled(words: string, whole: Asking, { from, context, named }: Saying): boolean {
  const { rest } = placeIn(words);
  if (rest === "") return true;
  const { onlySaid, leftOut } = likeness(rest.replace(MORE, ""), whole.indicator);
  const said = [from.indicator, ...named.map(({ text }) => text)].join("|");
  return (
    leftBy(onlySaid, context.titles.of(whole.indicator)) === "" && leftBy(leftOut, said) === ""
  );
}

/** 全市新增总数: how it is counted goes without saying in its name. */
const MORE = /^新增|增量$/;

interface Saying {
  readonly from: Asking;
  readonly context: DraftContext;
  readonly named: readonly IndicatorPhrase[];
}

/** 全市总额: whose, and what. */
function placeIn(text: string): { readonly whose?: string; readonly rest: string } {
  const { whose } = nameIn({ text, start: 0, end: text.length });
  return whose ? { whose: whose.text, rest: text.slice(whose.end) } : { rest: text };
}
