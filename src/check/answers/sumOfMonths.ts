import { isFlow } from "../../answers/isFlow";
import type { OwnFigure } from "../../answers/ownFigures";
import { gap } from "../../metrics/gap";
import { growthRate } from "../../metrics/growthRate";
import { convert } from "../../quantity/convert";
import type { Period } from "../../quantity/period";
import { PERCENT } from "../../quantity/unit";
import { addedTogether } from "./addedTogether";
import { levelOf, type Asking } from "./asking";
import type { Known } from "./known";
import { about, stated } from "./makeKnown";
import { withinMonths } from "./withinMonths";

/** 二季度: what each of its months brought, added up, where the workbook has every one of them by itself. */
export function sumOfMonths(from: Asking): readonly Known[] {
  const { period } = from;
  const { from: first, to } = period?.months ?? { from: 1, to: 1 };
  if (!period || first === to) return [];
  const figures: OwnFigure[] = [];
  for (let month = first; month <= to; month += 1) {
    const figure = levelOf(from.then({ ...period, months: { from: month, to: month } }));
    if (!figure || !happens(figure) || figure.observation.qualifier) return [];
    figures.push(figure);
  }
  return addedTogether(from, figures);
}

/** What a month brings: money and things done, and whatever is counted by the time it happens. */
function happens(figure: OwnFigure): boolean {
  const { counting, unit } = figure.observation;
  return isFlow(figure) || (counting === undefined && TIMES_DONE.test(unit.base));
}

const TIMES_DONE = /^[\u4e00-\u9fff]次$/;

/** 二季度比一季度增长15.0%: where of one of both there are only its months. */
export function movedOverMonths(
  from: Asking,
  base: Period | undefined,
  as: "growth" | "change",
): readonly Known[] {
  if (!base?.months || !from.period?.months || lengthOf(base) !== lengthOf(from.period)) return [];
  const [now] = together(from);
  const [then] = together(from.then(base));
  if (!now || !then || (levelOf(from) && levelOf(from.then(base)))) return [];
  const previous = convert(then.answer.value, then.answer.unit, now.answer.unit);
  if (!previous.ok) return [];
  const moved =
    as === "growth"
      ? growthRate(now.answer.value, previous.value)
      : gap(now.answer.value, previous.value);
  if (!moved.ok) return [];
  const shown = Math.max(now.answer.decimals, then.answer.decimals);
  return [
    {
      answer: {
        value: moved.value,
        unit: as === "growth" ? PERCENT : now.answer.unit,
        decimals: as === "growth" ? 1 : shown,
        rule: as,
        operands: [...now.answer.operands, ...then.answer.operands],
      },
      basis: "computed",
      ...about(from),
    },
  ];
}

function together(from: Asking): readonly Known[] {
  const told = stated(from, levelOf(from));
  if (told.length > 0) return told;
  const within = withinMonths(from);
  return within.length > 0 ? within : sumOfMonths(from);
}

function lengthOf({ months }: Period): number {
  return months ? months.to - months.from : 0;
}
