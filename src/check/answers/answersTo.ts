import type { AskedMeasure, MeasureKind } from "../../prose/question";
import { isFlow } from "../../answers/isFlow";
import type { OwnFigure } from "../../answers/ownFigures";
import type { MovedSince } from "../../answers/movedSince";
import type { Period } from "../../quantity/period";
import { previousYear } from "../../quantity/previousYear";
import { baseOf, type Asked } from "./asked";
import { levelOf, statedOf, type Asking } from "./asking";
import { benchmarksOf } from "./benchmarksOf";
import { tallyBeyond, tallyOf } from "./tallies";
import { averageOf } from "./averages";
import { averageGrowth } from "./averageGrowth";
import { changeOf, growthOf, isLoss, timesOf, timesOfOther } from "./changes";
import { contributionsOf } from "./contributions";
import { gapsOf } from "./gaps";
import { streakOf } from "./history";
import type { Known } from "./known";
import { stated } from "./makeKnown";
import { completionOf, progressOf, statedTargetGap, targetGapOf } from "./parts";
import { boundsOf, placesByPace, placesOf } from "./places";
import { sinceAsked, sinceOthers, statedMoves, statedYearly } from "./sinceOthers";
import { movedBy } from "./placesMoved";
import { pointsAsked, sharesOf } from "./shares";
import { withinMonths } from "./withinMonths";
import { sumsUpTo } from "./sumsUpTo";
import { movedOverMonths, sumOfMonths } from "./sumOfMonths";
import { sumOfYears, sumsOfYearsTold } from "./sumOfYears";
import { completionOfYears } from "./completionOfYears";
import { goalAhead, soFar, targetsOf } from "./targets";

type Answers<K extends MeasureKind> = (
  measure: Extract<AskedMeasure, { kind: K }>,
  asked: Asked,
) => readonly Known[];

const nothing = (): readonly Known[] => [];

/** What the workbook says to each kind of question that a figure answers; words have their own table. */
const ANSWERS: { readonly [K in MeasureKind]: Answers<K> } = {
  level: ({ counting }, asked) => {
    const level = levelOf(asked.from);
    if (counting === "new" && asked.question.period?.kind === "years") {
      const sum = sumOfYears(asked);
      if (sum.length > 0) return sum;
    }
    if (counting === "cumulative" && asked.question.period?.kind === "years") {
      const sum = sumOfYears(asked);
      // “十四五”期间累计: what the sheet calls 累计 has come together so far.
      const isSoFar = sum.length === 0 && level?.observation.counting === "cumulative";
      return isSoFar ? stated(asked.from, level) : sum;
    }
    if (counting === "cumulative") {
      const sums = sumsUpTo(asked).flatMap((of) => stated(of, levelOf(of)));
      if (sums.length > 0) return sums;
      const told = asked.question.period ? [] : sumsOfYearsTold(asked);
      if (told.length > 0) return [...told, ...stated(asked.from, level)];
    }
    const ofYear = level && counting === undefined ? broughtByYear(level, asked) : [];
    if (level) return [...ofYear, ...sumIn(asked), ...stated(asked.from, level)];
    const within = withinMonths(asked.from);
    if (within.length > 0) return within;
    const ofMonths = sumOfMonths(asked.from);
    if (ofMonths.length > 0) return ofMonths;
    if (counting === "new") return newOf(asked);
    const shares = sharesAsLevel(asked.from);
    return shares.length > 0 ? shares : goalAhead(asked);
  },
  change: ({ ofIncrease, ofLoss }, asked) => {
    if (ofIncrease) return statedMoves(asked.from, "change");
    if (ofLoss && !isLoss(asked.from, baseOf(asked))) return [];
    return heldAgainst(asked, "change", () => overTheYear(asked, "change"));
  },
  growth: (_, asked) => heldAgainst(asked, "growth", () => overTheYear(asked, "growth")),
  "average-growth": (_, asked) => [...statedYearly(asked), ...averageGrowth(asked)],
  multiple: ({ how, benchmark }, asked) =>
    benchmark
      ? benchmarksOf(benchmark.text, asked.from, asked.context).flatMap((other) =>
          timesOfOther(asked.from, other),
        )
      : [
          ...(how === "to" ? sinceOthers(asked, "multiple") : []),
          ...timesOf(asked.from, baseOf(asked), how),
        ],
  share: ({ whole, before }, asked) => {
    const shares = sharesOf(whole, asked);
    if (shares.some(({ isLoose }) => !isLoose) || !before) return shares;
    return sharesOf(before, asked).map((one) => ({ ...one, isLoose: true as const }));
  },
  points: (measure, asked) =>
    measure.of === "level"
      ? heldAgainst(asked, "points-change", () => pointsAsked(measure, asked))
      : [...statedMoves(asked.from, measure.of, sinceAsked(asked)), ...pointsAsked(measure, asked)],
  gap: (measure, asked) => gapsOf(measure, asked),
  rank: ({ of, scope, isLikely, extreme }, { from }) =>
    isLikely && of === "growth"
      ? placesByPace(from, scope?.text)
      : placesOf(from, of, scope?.text, extreme !== undefined),
  top: ({ of, scope }, { from }) => [
    ...boundsOf(from, of, scope?.text),
    ...placesOf(from, of, scope?.text),
  ],
  "rank-change": ({ of, scope }, asked) => [
    ...(of === "level" ? statedMoves(asked.from, "place") : []),
    ...movedBy(of, scope?.text, asked),
  ],
  target: (_, asked) => targetsOf(asked, "target"),
  completion: (_, asked) => {
    const found = [...completionOfYears(asked), ...completionOf(asked.from, soFar(asked))];
    return found.length > 0 ? found : sumsUpTo(asked).flatMap((sum) => completionOf(sum));
  },
  "target-gap": ({ ofHalf, isPlain = false }, asked) => [
    ...targetGapOf(asked.from, { part: ofHalf ? 0.5 : 1, isPlain, now: soFar(asked) }),
    ...(ofHalf ? [] : statedTargetGap(asked.from)),
  ],
  progress: (_, asked) => progressOf(asked.from, ofYear(asked)),
  contribution: ({ whole }, asked) => contributionsOf(whole, asked, "contribution"),
  pull: ({ whole }, asked) => contributionsOf(whole, asked, "pull"),
  streak: ({ direction }, { from }) => {
    const known = direction === "lead" ? undefined : streakOf(from, direction);
    return known ? [known] : [];
  },
  average: ({ each }, asked) => averageOf(each.text, asked),
  tally: ({ of }, asked) => tallyOf(of, asked),
  "tally-beyond": (measure, asked) => tallyBeyond(measure, asked),
  only: nothing,
  "every-year": nothing,
  half: nothing,
  beyond: nothing,
  record: nothing,
  first: nothing,
  met: nothing,
  unchanged: nothing,
  turn: nothing,
  moved: nothing,
};

/** What the workbook says to a question, the answer it is believed for first. */
export function answersTo(asked: Asked): readonly Known[] {
  if (asked.isPlanned && asked.question.measure.kind === "growth")
    return targetsOf(asked, "growth-target");
  if (asked.isPlanned && asked.question.measure.kind === "points")
    return targetsOf(asked, "points-target");
  const { measure } = asked.question;
  const answer = ANSWERS[measure.kind] as Answers<MeasureKind>;
  return answer(measure, asked);
}

/**
 * A movement held against another time than the year before, which no figure over the year answers unless it is told from that time; at the end of a year its beginning is
 * the end of the one before.
 */
function heldAgainst(
  asked: Asked,
  as: MovedSince["as"],
  onTheYear: () => readonly Known[],
): readonly Known[] {
  const { question, from } = asked;
  const known = sinceOthers(asked, as);
  if (!question.since) return known.length > 0 ? known : onTheYear();
  const isOverYear = question.since === "year-start" && !from.period?.months;
  return isOverYear ? [...known, ...onTheYear()] : known;
}

/** As the levels of both times tell it, or what their months have brought. */
function overTheYear(asked: Asked, as: "change" | "growth"): readonly Known[] {
  const base = baseOf(asked);
  const known = as === "growth" ? growthOf(asked.from, base) : changeOf(asked.from, base);
  return known.length > 0 ? known : movedOverMonths(asked.from, base, as);
}

/** 占全年的三分之一: of this year; 是去年全年的82%: of the year before. */
function ofYear({ from, question: { base } }: Asked): Period | undefined {
  if (!from.period) return undefined;
  return base?.kind === "relative" && base.offset === 0 ? from.period : previousYear(from.period);
}

/**
 * By how much there are more; what a year brings is new as well, whether or not the sheet calls it so: 新增审定品种88个. 新增税收 may
 * be either, and is rather what there is more.
 */
function newOf(asked: Asked): readonly Known[] {
  const plain = asked.from.other(asked.from.indicator);
  const level = levelOf(plain);
  const more = changeOf(plain, baseOf(asked));
  if (!level || !isFlow(level)) return more;
  const brought = stated(plain, level);
  return level.observation.unit.base === "元" ? [...more, ...brought] : [...brought, ...more];
}

/** 占GDP比重2.1% may stand in a cell as the share that it is. */
function sharesAsLevel(from: Asking): readonly Known[] {
  return stated(from, statedOf(from, "share"));
}

/** “十四五”期间，争取资金1.2亿元: what these years have brought, where it is not that of the last of them. */
function sumIn(asked: Asked): readonly Known[] {
  const { period } = asked.question;
  return period?.kind === "years" ? sumOfYears(asked) : [];
}

/** 全年获奖18项, or any money, of a year: beside 累计 what the year brings, which the sheet calls new. */
function broughtByYear(level: OwnFigure, { from, question: { period } }: Asked): readonly Known[] {
  const isOfYear = period?.kind !== "years" && period?.isWhole;
  if (!isOfYear && level.observation.unit.base !== "元") return [];
  const fresh = levelOf({ ...from, counting: "new" });
  return fresh?.observation.counting === "new" ? stated(from, fresh) : [];
}
