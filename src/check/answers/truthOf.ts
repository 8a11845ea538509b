import { levelOf } from "./asking";
import { answersTo } from "./answersTo";
import { baseOf, type Asked } from "./asked";
import { growthOf, pairOf, pointsOf } from "./changes";
import { gapsOf } from "./gaps";
import { everyYearOf, firstOf, recordOf } from "./history";
import type { Known, Truth } from "./known";
import { completionOf, targetGapOf } from "./parts";
import { roundedTo } from "../../quantity/round";
import { stated } from "./makeKnown";
import { pointsAsked, sharesOf } from "./shares";
import type { AskedMeasure, Phrase, TallyOf } from "../../prose/question";
import { isSo, tallyOf } from "./tallies";

/** Whether a claiming word holds, and by which figure; `undefined` where the workbook does not tell. */
export function truthOf(asked: Asked): Truth | undefined {
  const { from, question } = asked;
  const { measure } = question;
  switch (measure.kind) {
    case "only":
      return onlyOne(asked, measure.of);
    case "record":
      return measure.of === "growth" ? undefined : recordOf(from, measure.standing);
    case "every-year":
      return everyYearOf(from, measure.direction);
    case "half":
      return half(asked);
    case "beyond":
      return beyond(asked, measure);
    case "first":
      return firstOf(from, asked.mark);
    case "met":
      return met(asked, measure.how);
    case "unchanged":
      return measure.of === "share" || measure.of === "growth"
        ? unchangedRate(asked, { ...measure, of: measure.of })
        : unchanged(asked, measure.of, measure.nearly === true);
    case "moved":
      return moved(asked, measure.direction);
    case "turn":
      return turned(asked, measure.to);
    default:
      return undefined;
  }
}

/** A rate above a half, or a level that is more than half of its total. */
function half(asked: Asked): Truth | undefined {
  const [level] = stated(asked.from, levelOf(asked.from));
  const [known] = level?.answer.unit.base === "ratio" ? [level] : sharesOf(undefined, asked);
  return known && { holds: known.answer.value > HALF, known };
}

const HALF = 0.5;

/** Whether it lies above what is named, or below it. */
function beyond(
  asked: Asked,
  { of, direction, benchmark }: Extract<AskedMeasure, { kind: "beyond" }>,
): Truth | undefined {
  const against: Phrase = { text: benchmark, start: 0, end: benchmark.length };
  const [known] = gapsOf({ kind: "gap", of, direction, benchmark: against }, asked);
  // A part is never above the average that only a total stands for.
  if (known && known.answer.unit.base !== "points") return undefined;
  return (
    known && { holds: direction === "up" ? known.answer.value > 0 : known.answer.value < 0, known }
  );
}

function met({ from }: Asked, how: "beyond" | "met" | "missed"): Truth | undefined {
  const [gap] = targetGapOf(from);
  const [completion] = completionOf(from);
  const known = completion ?? gap;
  if (!known) return undefined;
  const beyond = gap ? gap.answer.value : known.answer.value - 1;
  const holds = how === "beyond" ? beyond > 0 : how === "met" ? beyond >= 0 : beyond < 0;
  return { holds, known };
}

/** 基本持平 allows for half a per cent, or half a point. */
const NEARLY = { rate: 0.005, points: 0.5 } as const;

/** The share, or the growth rate, is the same as shown. */
function unchangedRate(
  asked: Asked,
  {
    of,
    whole,
    nearly,
  }: {
    readonly of: "share" | "growth";
    readonly whole?: Phrase;
    readonly nearly?: true;
  },
): Truth | undefined {
  const points = { kind: "points", of, direction: "up", ...(whole && { whole }) } as const;
  const [known] = pointsAsked(points, asked);
  const most = nearly ? NEARLY.points : SHOWN;
  return known && { holds: Math.abs(known.answer.value) < most, known };
}

/** Less than one of the last digit that such a rate is told with does not show. */
const SHOWN = 0.1;

function unchanged(asked: Asked, of: "level" | "place", nearly: boolean): Truth | undefined {
  if (of === "place") {
    const [known] = answersTo({
      ...asked,
      question: {
        ...asked.question,
        measure: { kind: "rank-change", of: "level", direction: "up" },
      },
    });
    return known && { holds: known.answer.value === 0, known };
  }
  const [known] = changesOf(asked);
  if (!known) return undefined;
  const { value, unit } = known.answer;
  if (nearly) {
    const most = unit.base === "points" ? NEARLY.points : NEARLY.rate;
    return { holds: Math.abs(value) <= most, known };
  }
  return { holds: roundedTo(value, unit.base === "points" ? 2 : 3) === 0, known };
}

function moved(asked: Asked, direction: "up" | "down"): Truth | undefined {
  const [known] = changesOf(asked);
  return (
    known && { holds: direction === "up" ? known.answer.value > 0 : known.answer.value < 0, known }
  );
}

/** How it has changed, whatever it is: a rate in points, all else in per cent. */
function changesOf(asked: Asked): readonly Known[] {
  const base = baseOf(asked);
  return [...growthOf(asked.from, base), ...pointsOf(asked.from, base)];
}

/** Whether it is so of the one that the text names, and of nobody else in its table. */
function onlyOne(asked: Asked, of: TallyOf): Truth | undefined {
  const [tally] = tallyOf(of, asked);
  const own = isSo(of, asked);
  return tally && own !== undefined
    ? { holds: own && tally.answer.value === 1, known: tally }
    : undefined;
}

const MAY_BE_NEGATIVE = /利润|利税|盈|亏|损益|净额|差额|增减|增长|增速|增幅/;

function turned(asked: Asked, to: "positive" | "negative"): Truth | undefined {
  const base = baseOf(asked);
  const pair = base && pairOf(asked.from, base);
  const [known] = stated(asked.from, levelOf(asked.from));
  if (!pair || !known) return undefined;
  // 扭亏为盈 behind a revenue is said of the profit.
  if (pair.base >= 0 && pair.current >= 0 && !MAY_BE_NEGATIVE.test(asked.from.indicator))
    return undefined;
  const holds =
    to === "positive" ? pair.base < 0 && pair.current > 0 : pair.base > 0 && pair.current < 0;
  return { holds, known };
}
