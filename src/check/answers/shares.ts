import { figuresOf } from "../../answers/levels";
import { USUAL_WHOLES } from "../../lexicon/quotientsInTexts";
import { pointsDifference } from "../../metrics/pointsDifference";
import type { AskedMeasure, Phrase } from "../../prose/question";
import type { Period } from "../../quantity/period";
import { POINTS } from "../../quantity/unit";
import { baseOf, type Asked } from "./asked";
import { levelOf, statedOf, type Asking } from "./asking";
import { paceOf, pointsOf } from "./changes";
import type { Known } from "./known";
import { about, stated } from "./makeKnown";
import { shareChange, shareOf, statedShares } from "./parts";
import { rateOfShare } from "./rateOfShare";
import { shareOfGroup } from "./shareOfGroup";
import { totalsNamed } from "./totalsNamed";
import { wholesOf } from "./wholesOf";

/** What part of something it is; of its total where the text names no whole. */
export function sharesOf(
  whole: Phrase | undefined,
  { from, context, question }: Asked,
): readonly Known[] {
  if (!whole) {
    const total = totalOf(from);
    const known = [
      ...statedShares(from, () => true),
      ...(total === undefined ? [] : shareOf(from, from.other(total))),
      ...totalsNamed(question.indicators, context)
        .filter((indicator) => indicator !== total && indicator !== from.indicator)
        .flatMap((indicator) => shareOf(from, from.other(indicator))),
      ...from.at.field
        .wholes(from.indicator, "level")
        .filter(({ entityRole }) => entityRole === "total")
        .flatMap(({ entity }) => shareOf(from, from.of(entity))),
    ];
    if (known.length > 0) return known;
    const group = shareOfGroup(from, context);
    return group.length > 0 ? group : sharesOfUsual(from, context);
  }
  const isWhole = (name: string) => isAlike(name, whole.text);
  const wholes = wholesOf(whole.text, from, context, question.indicators);
  const told = statedShares(from, isWhole, () => isOwnWhole(from, whole.text, wholes));
  const rate = rateOfShare(whole.text, { from, wholes, context });
  return [
    ...told,
    ...(rate ? stated(rate, levelOf(rate)) : []),
    ...wholes.flatMap((other) => shareOf(from, other)),
  ];
}

/** 税收占比64.2%: of what is usually meant. */
function sharesOfUsual(from: Asking, { names }: Asked["context"]): readonly Known[] {
  const [, whole] = USUAL_WHOLES.find(([part]) => part.test(from.indicator)) ?? [];
  const [only, ...others] = whole === undefined ? [] : names.find(whole);
  if (only?.by !== "same" || others.length > 0) return [];
  return shareOf(from, from.other(only.indicator)).map((one) => ({ ...one, isLoose: true }));
}

/** Where a column of shares does not say of what, they are of the total of its rows: of no other whole that a text names. */
function isOwnWhole(from: Asking, named: string, wholes: readonly Asking[]): boolean {
  const total = totalOf(from);
  if (total === undefined) return wholes.length > 0;
  return (
    isAlike(total, named) ||
    wholes.some(({ indicator }) => indicator === total || indicator === from.indicator)
  );
}

/** The total that the workbook says the indicator is a part of. */
export function totalOf(from: Asking): string | undefined {
  return figuresOf(from.at.current, from.indicator).find(
    ({ observation }) => observation.partOf !== undefined,
  )?.observation.partOf;
}

function isAlike(a: string, b: string): boolean {
  const key = (text: string) =>
    text.replace(/地区生产总值|生产总值/g, "GDP").replace(/[（(].*?[)）]/g, "");
  return key(a) === key(b);
}

/** A change in points: of the rate, of its share in something, or of its growth rate. */
export function pointsAsked(
  { of, whole }: Extract<AskedMeasure, { kind: "points" }>,
  asked: Asked,
): readonly Known[] {
  const { from, context, question } = asked;
  const base = baseOf(asked);
  if (of === "growth") return paceOf(from, base);
  if (of === "level") return pointsOf(from, base);
  if (!base) return [];
  const wholes = whole ? wholesOf(whole.text, from, context, question.indicators) : [];
  const known = totalOf(from);
  const told = totalsNamed(question.indicators, context).filter((one) => one !== from.indicator);
  const totals = whole ? [] : known === undefined ? told : [known];
  const rate = whole && rateOfShare(whole.text, { from, wholes, context });
  return [
    ...(rate ? pointsOf(rate, base) : []),
    ...totals.flatMap((total) => shareChange(from, from.other(total), base)),
    ...statedShareChange(from, base),
    ...wholes.flatMap((other) => shareChange(from, other, base)),
    ...(whole ? [] : pointsOf(from, base)),
  ];
}

function statedShareChange(from: Asking, base: Period): readonly Known[] {
  const [now, then] = [statedOf(from, "share"), statedOf(from.then(base), "share")];
  if (!now || !then) return [];
  const difference = pointsDifference(now.observation.value, then.observation.value);
  if (!difference.ok) return [];
  const [known] = stated(from, now);
  const [before] = stated(from, then);
  if (!known || !before) return [];
  return [
    {
      answer: {
        value: difference.value,
        unit: POINTS,
        decimals: Math.max(now.observation.decimals, then.observation.decimals),
        rule: "share-change",
        operands: [...known.answer.operands, ...before.answer.operands],
      },
      basis: "computed",
      ...about(from),
    },
  ];
}
