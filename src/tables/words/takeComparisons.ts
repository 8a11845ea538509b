import { benchmarkMeasureAt, benchmarkMeasureBehind } from "../../lexicon/benchmarks";
import {
  baseYearIn,
  earlierIn,
  indexOfYearIn,
  recoveredIn,
  timesOfYearIn,
} from "../../lexicon/notation/dates";
import { yearsTogetherAt } from "../../lexicon/notation/yearsTogether";
import { yearSpanAt } from "../../lexicon/notation/yearSpans";
import { isMean } from "../../lexicon/totals";
import { wholeAreaAt } from "../../lexicon/wholeAreas";
import { readPeriod } from "../../quantity/readPeriod";
import { PERCENT } from "../../quantity/unit";
import { add, cut, type LabelState } from "./labelState";

/** Takes off a heading what its figures are held against: another year, months before, the years together, the mean of others. */
export function takeComparisons(state: LabelState): void {
  takeBase(state);
  takeTimes(state);
  takeIndex(state);
  takeRecovered(state);
  takeEarlier(state);
  takeSpan(state);
  takeBenchmark(state);
}

/** 比2017年 before 增长 or above it, 较2019年末 before 增加: the base is taken out, and 2018年 before it stays the time. */
function takeBase(state: LabelState): void {
  const found = baseYearIn(state.rest.key);
  const base = found && readPeriod(found.said);
  if (!found || base?.kind !== "calendar") return;
  state.said = { ...state.said, base };
  cut(state, found.from, found.to, {});
  // 较2019年±% says no more than by how much.
  if (state.rest.key === "" && state.said.unit) add(state, { measure: "difference" });
}

/** 比上半年回落, not 加快或回落: its figures count how much slower. */
function onlyFell(words: string): boolean {
  return FELL.test(words) && !ROSE.test(words);
}

const FELL = /下降|回落|放缓|减慢|减缓|放慢/;
const ROSE = /[±+]|增|提高|提升|上升|加快|变化|升降/;

/** 2022年为2012年的倍数: of which year it is so many times; 2022年 stays the time. */
function takeTimes(state: LabelState): void {
  const found = timesOfYearIn(state.rest.key);
  const base = found && readPeriod(found.said);
  if (!found || !base || !add(state, { measure: "multiple" })) return;
  state.said = { ...state.said, base };
  cut(state, found.from, found.to, { measure: "multiple" });
}

/** 2023年为2022年%: 105.3 has grown by 5.3 % on that year. */
function takeIndex(state: LabelState): void {
  const found = state.said.unit?.base === PERCENT.base && indexOfYearIn(state.rest.key);
  const base = found ? readPeriod(found.said) : undefined;
  const says = { measure: "growth", ofHundred: true } as const;
  if (!found || !base || !add(state, says)) return;
  state.said = { ...state.said, base };
  cut(state, found.from, found.to, says);
}

/** 恢复至2019年（%） is neither of 2019 nor a growth; nobody asks for it. */
function takeRecovered(state: LabelState): void {
  const found = recoveredIn(state.rest.key);
  if (!found || !add(state, { measure: "unread" })) return;
  cut(state, found.from, found.to, { measure: "unread" });
}

/** 较1-10月±百分点, 与常年比较: by what nobody asks for, unless it is told of the growth beside it. */
function takeEarlier(state: LabelState): void {
  const found = earlierIn(state.rest.key);
  if (!found || !add(state, { measure: "unread" })) return;
  const base = readPeriod(found.said);
  if (base?.months) state.said = { ...state.said, base };
  if (onlyFell(state.rest.key.slice(found.from))) state.said = { ...state.said, downward: true };
  cut(state, found.from, found.to, { measure: "unread" });
}

/** 全州平均增速, 完成率全市均值: what the mean of others is. The area and 平均 stay as the name. */
function takeBenchmark(state: LabelState): void {
  const { key } = state.rest;
  const before = benchmarkMeasureAt(key);
  const behind = benchmarkMeasureBehind(key);
  if (before && isMeanOfArea(key.slice(before.word.length))) {
    const { word, measure } = before;
    if (add(state, { measure })) cut(state, 0, word.length, { measure });
  } else if (behind && isMeanOfArea(key.slice(0, -behind.word.length))) {
    const { word, measure } = behind;
    if (add(state, { measure })) cut(state, key.length - word.length, key.length, { measure });
  }
}

/** 全州平均 */
function isMeanOfArea(key: string): boolean {
  const area = wholeAreaAt(key);
  return area !== "" && isMean(key.slice(area.length));
}

/**
 * “十四五”以来 before 累计: figures of the years together. 1991-2015年 before a name alone: of many years, which are of none of them, and whether they are added up
 * nobody says.
 */
function takeSpan(state: LabelState): void {
  const together = yearsTogetherAt(state.rest.key);
  if (together) {
    state.said = { ...state.said, together: together.years };
    cut(state, 0, together.words.length, {});
    return;
  }
  const span = yearSpanAt(state.rest.key);
  if (span === "") return;
  state.said = { ...state.said, measure: "unread" };
  cut(state, 0, span.length, { measure: "unread" });
}
