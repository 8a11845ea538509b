import { baseOfSince } from "../../answers/baseOfSince";
import { movedSince, type MovedSince } from "../../answers/movedSince";
import { statedMove } from "../../answers/statedMove";
import type { EarlierMonths, Moved, Since, SinceYear } from "../../lexicon/saying";
import { samePeriod } from "../../quantity/samePeriod";
import { baseOf, type Asked } from "./asked";
import type { Asking } from "./asking";
import type { Known } from "./known";
import { about, stated } from "./makeKnown";

/** 较年初增加, 环比增长, 两年平均增长, 比2019年增长: as the workbook states it, and as the levels of both times have it. */
export function sinceOthers(asked: Asked, as: MovedSince["as"]): readonly Known[] {
  const { from } = asked;
  const since = asked.question.since ?? yearFurtherBack(asked);
  if (!since) return [];
  const { indicator, counting } = from;
  const { answers } = movedSince(from.at, {
    indicator,
    ...(counting && { counting }),
    since,
    as,
  });
  return answers.map((answer) => ({
    answer,
    basis: answer.rule === "read" ? "stated" : "computed",
    ...about(from),
  }));
}

/** 比2019年同期: of the same months of a year before the last. */
function yearFurtherBack(asked: Asked): SinceYear | undefined {
  const [base, { period }] = [baseOf(asked), asked.from];
  if (base?.kind !== "calendar" || period?.kind !== "calendar" || base.year >= period.year - 1)
    return undefined;
  return samePeriod({ ...base, year: period.year }, period) ? `${base.year}年` : undefined;
}

/** 年均增长 as the workbook states it. */
export function statedYearly(asked: Asked): readonly Known[] {
  return sinceOthers({ ...asked, question: { ...asked.question, since: "yearly" } }, "growth");
}

/** 位次变化, 占比变化, 增速比上年同期±, 增速较1—8月, 同比多增, as the workbook states them. */
export function statedMoves(from: Asking, moves: Moved, since?: Since): readonly Known[] {
  return stated(
    from,
    statedMove(
      from.at,
      { indicator: from.indicator, ...(from.counting && { counting: from.counting }) },
      moves,
      since,
    ),
  );
}

/** What a text holds a movement against: 比上月 in so many words, 比1—8月 by the months it names; the year before where it says neither. */
export function sinceAsked(asked: Asked): Since | undefined {
  const { from, question } = asked;
  const { period } = from;
  const base = baseOf(asked);
  if (question.since || !base || !period) return question.since;
  return EARLIER.find((since) =>
    baseOfSince(since, period, true).some((one) => samePeriod(one, base)),
  );
}

const EARLIER: readonly EarlierMonths[] = ["months-before", "quarters-before"];
