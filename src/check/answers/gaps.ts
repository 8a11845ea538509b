import { figuresOf } from "../../answers/levels";
import type { AskedMeasure } from "../../prose/question";
import { PERCENT } from "../../quantity/unit";
import { baseOf, type Asked } from "./asked";
import { levelOf, type Asking } from "./asking";
import { benchmarksOf } from "./benchmarksOf";
import { growthOf, timesOfOther } from "./changes";
import type { Known } from "./known";
import { stated } from "./makeKnown";
import { distance } from "./parts";

const PACE = /(?:的)?(?:平均)?(?:增速|增幅|增长率|增长速度|增长水平|增长)$/;

/** How far the figure lies from another: in its unit, in points for rates, and in per cent of the other. */
export function gapsOf(
  { of, benchmark }: Extract<AskedMeasure, { kind: "gap" }>,
  asked: Asked,
): readonly Known[] {
  const { from, context } = asked;
  const isPace = of === "growth" || PACE.test(benchmark.text);
  const figure = (one: Asking): readonly Known[] =>
    isPace ? growthOf(one, baseOf({ ...asked, from: one })) : stated(one, levelOf(one));
  const others = benchmarksOf(
    benchmark.text.replace(PACE, ""),
    from,
    context,
    asked.question.indicators,
  );
  return [
    ...statedGaps(from, benchmark.text),
    ...others.flatMap((other) => distance(from, figure(from)[0], figure(other)[0])),
    ...(isPace ? [] : others.flatMap((other) => beyond(from, other))),
  ];
}

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
