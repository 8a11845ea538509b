import { figuresOf } from "../../answers/levels";
import type { AskedMeasure } from "../../prose/question";
import { PASSED_OF_YEAR } from "../../lexicon/namesInTexts";
import { pointsDifference } from "../../metrics/pointsDifference";
import { quotient } from "../../quantity/arithmetic";
import { PERCENT, POINTS } from "../../quantity/unit";
import { baseOf, type Asked } from "./asked";
import { levelOf, type Asking } from "./asking";
import { benchmarksOf, totalsMeant } from "./benchmarksOf";
import { growthOf, timesOfOther } from "./changes";
import type { Known } from "./known";
import { stated } from "./makeKnown";
import { completionOf, distance } from "./parts";
import { sharesOf } from "./shares";

const PACE = /(?:的)?(?:平均)?(?:增速|增幅|增长率|增长速度|增长水平|增长)$/;

/** How far the figure lies from another: in its unit, in points for rates, and in per cent of the other. */
export function gapsOf(
  { of: said, benchmark }: Extract<AskedMeasure, { kind: "gap" }>,
  asked: Asked,
): readonly Known[] {
  const { from, context } = asked;
  if (PASSED_OF_YEAR.has(benchmark.text)) return aheadOfTime(from);
  const of = PACE.test(benchmark.text) ? "growth" : said;
  const figure = (one: Asking) => FIGURES[of]({ ...asked, from: one });
  const own = figure(from)[0];
  const others = benchmarksOf(
    benchmark.text.replace(PACE, ""),
    from,
    context,
    asked.question.indicators,
  );
  const isRates = own?.answer.unit.base === "ratio";
  const wholes = isRates ? totalsMeant(benchmark.text, from, context) : [];
  return [
    ...statedGaps(from, benchmark.text),
    ...[...others, ...wholes].flatMap((other) => distance(from, own, figure(other)[0])),
    ...(of === "level" ? others.flatMap((other) => beyond(from, other)) : []),
  ];
}

/** Of what two are held against each other. */
const FIGURES: Readonly<Record<GapOf, (asked: Asked) => readonly Known[]>> = {
  level: ({ from }) => stated(from, levelOf(from)),
  growth: (asked) => growthOf(asked.from, baseOf(asked)),
  share: (asked) => sharesOf(undefined, asked),
  completion: ({ from }) => completionOf(from),
};

type GapOf = Extract<AskedMeasure, { kind: "gap" }>["of"];

/** 完成52.1%，超时序进度2.1个百分点: what part of its target is reached beyond what part of the year has passed. */
function aheadOfTime(from: Asking): readonly Known[] {
  const [reached] = completionOf(from);
  const { months } = from.period ?? {};
  if (!reached || months?.from !== 1) return [];
  const passed = pointsDifference(reached.answer.value, quotient(months.to, MONTHS));
  if (!passed.ok) return [];
  const { answer } = reached;
  const value = { value: passed.value, unit: POINTS, rule: "gap" as const };
  return [{ ...reached, answer: { ...answer, ...value }, basis: "computed" }];
}

const MONTHS = 12;

/** By how many per cent it is more than another. */
function beyond(from: Asking, other: Asking): readonly Known[] {
  const [times] = timesOfOther(from, other);
  if (!times) return [];
  const { answer } = times;
  return [{ ...times, answer: { ...answer, value: answer.value - 1, unit: PERCENT } }];
}

function statedGaps(from: Asking, benchmark: string): readonly Known[] {
  return figuresOf(from.at.current, from.indicator)
    .filter(({ observation }) => observation.measure === "gap")
    .filter(({ observation: { scope } }) => scope !== undefined && benchmark.includes(scope))
    .flatMap((figure) => stated(from, figure));
}
