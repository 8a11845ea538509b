import { holdsPeriodSign, isPartOfName } from "../../lexicon/notation/dates";
import { OWN_BEGINNINGS } from "../../lexicon/ownNames";
import type { Period } from "../../quantity/period";
import { readPeriod } from "../../quantity/readPeriod";
import { add, cut, type LabelState } from "./labelState";

/** A year or some months at the start or the end; a bare 2020 only where it is all that is left. */
export function takeTime(state: LabelState): boolean {
  const { key } = state.rest;
  if (key === "") return false;
  const whole = readPeriod(key);
  // 上年度（2018年） says once more what 2018年 says.
  if (state.said.time?.kind === "calendar")
    return (
      whole?.kind === "relative" &&
      !whole.months &&
      cut(state, 0, key.length, { time: state.said.time })
    );
  if (whole) return addTime(state, whole) && cut(state, 0, key.length, { time: whole });
  // 当年价总产值 begins with no period, and 结转下年 ends with none.
  const own = OWN_BEGINNINGS.find((word) => key.startsWith(word) && key.length > word.length);
  for (let length = Math.min(LONGEST_PERIOD, key.length - 1); length > 1; length -= 1) {
    const start = key.slice(0, length);
    const isDate = holdsPeriodSign(start) && !isPartOfName(start, key.slice(length));
    if (own === undefined && isDate) {
      const time = readPeriod(start);
      if (time) return addTime(state, time) && cut(state, 0, length, { time });
    }
    const end = key.slice(-length);
    const isApart = own === undefined || key.length - length >= own.length;
    if (isApart && holdsPeriodSign(end)) {
      const time = readPeriod(end);
      if (time)
        return addTime(state, time) && cut(state, key.length - length, key.length, { time });
    }
  }
  return false;
}

const LONGEST_PERIOD = 16;

/** 1-11月 beside 本年 is one period. */
function addTime(state: LabelState, time: Period): boolean {
  const known = state.said.time;
  if (!known) return add(state, { time });
  const months = known.months ?? time.months;
  if (known.months && time.months) return false;
  state.said = {
    ...state.said,
    time: { ...(time.kind === "calendar" ? time : known), ...(months && { months }) },
  };
  return true;
}
