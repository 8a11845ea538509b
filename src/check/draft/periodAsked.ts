import type { Period } from "../../quantity/period";
import { previousYear } from "../../quantity/previousYear";
import type { AskedPeriod } from "../../prose/question";

/** The period of the workbook that a text means by its words, seen from the period the text is about. */
export function periodAsked(
  asked: AskedPeriod | undefined,
  draft: Period | undefined,
): Period | undefined {
  if (!asked || !draft) return draft;
  if (asked.kind === "years") {
    return asked.to === undefined ? draft : at(draft, asked.to - yearOf(draft), undefined);
  }
  const back = asked.kind === "year" ? asked.year - yearOf(draft) : asked.offset;
  if (asked.kind === "year" && draft.kind === "relative") return undefined;
  const months =
    asked.months ??
    ((back === 0 || asked.kind === "relative") && !isWholeIn(asked, draft)
      ? draft.months
      : undefined);
  return at(draft, back, months);
}

/** 2023年底 is the end of the months that a text is about only where these end with the year. */
function isWholeIn(
  asked: Extract<AskedPeriod, { kind: "year" | "relative" }>,
  { months }: Period,
): boolean {
  return (
    asked.isWhole === true || ("atEnd" in asked && asked.atEnd === true && months?.to !== YEAR)
  );
}

function yearOf(period: Period): number {
  return period.kind === "calendar" ? period.year : period.offset;
}

function at(draft: Period, back: number, months: Period["months"]): Period {
  const moved: Period =
    draft.kind === "calendar"
      ? { kind: "calendar", year: draft.year + back }
      : { kind: "relative", offset: draft.offset + back };
  return months ? { ...moved, months } : moved;
}

/** What a change is measured from where the text does not say: the year before. */
export function baseAsked(
  asked: AskedPeriod | undefined,
  draft: Period | undefined,
  period: Period | undefined,
): Period | undefined {
  if (!period) return undefined;
  if (asked?.kind === "relative" && asked.isBefore) return monthsBefore(period);
  const isWhole =
    asked !== undefined &&
    asked.kind !== "years" &&
    (asked.isWhole ?? ("atEnd" in asked && asked.atEnd));
  if (!asked || (asked.kind === "relative" && asked.offset === -1 && !isWhole))
    return previousYear(period);
  if (asked.kind === "years") {
    if (asked.from === undefined) return undefined;
    return draft && at(draft, asked.from - yearOf(draft), period.months);
  }
  const base = periodAsked(asked, draft);
  return base && period.months && !base.months && !isWhole
    ? { ...base, months: period.months }
    : base;
}

/** As many months right before those of a period; of a whole year there are none to be told. */
function monthsBefore(period: Period): Period | undefined {
  const { months } = period;
  if (!months) return undefined;
  const many = months.to - months.from + 1;
  if (months.from > many)
    return { ...period, months: { from: months.from - many, to: months.from - 1 } };
  const isFirst = months.from === 1 && many < YEAR;
  return isFirst
    ? { ...previousYear(period), months: { from: YEAR - many + 1, to: YEAR } }
    : undefined;
}

const YEAR = 12;
