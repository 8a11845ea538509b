import { partMark } from "../../lexicon/ofWhich";
import type { Saying } from "../../lexicon/saying";
import type { Entry } from "../../lexicon/entry";
import { exportMark } from "../../lexicon/exportMarks";
import { isYesOrNo } from "../../lexicon/deeds";
import { withoutCount } from "../../lexicon/figureNames";
import { countedFirst, placeByGrowthAt } from "../../lexicon/headings/placesByGrowth";
import { pointsBehind } from "../../lexicon/nameEndings";
import { behindUnitField } from "../../lexicon/notation/unitLines";
import { baseYearIn, comparesWithEarlier, holdsPeriodSign } from "../../lexicon/notation/dates";
import { yearSpanAt } from "../../lexicon/notation/yearSpans";
import { isRankScope } from "../../lexicon/rankScopes";
import { OWN_BEGINNINGS } from "../../lexicon/ownNames";
import { benchmarkMeasureAt, benchmarkMeasureBehind } from "../../lexicon/benchmarks";
import { isMean } from "../../lexicon/totals";
import { wholeAreaAt } from "../../lexicon/wholeAreas";
import type { Period } from "../../quantity/period";
import { readPeriod } from "../../quantity/readPeriod";
import { POINTS, type Unit } from "../../quantity/unit";
import { combineMeasures } from "./combineMeasures";
import { findRelation } from "./findRelation";
import { canBeUnitAlone, headerUnit } from "./headerUnit";
import type { Label } from "./label";
import { peelPhrase } from "./peelPhrases";
import { keptByText } from "../../lexicon/script/keptByText";
import { plainLabel, printedName, type PlainLabel } from "../../lexicon/script/plainLabel";

/**
 * Takes a header apart: brackets and tails with a unit, years, and the phrases of `headerPhrases`, from the outside
 * in, until nothing more is understood. The rest is the name.
 *
 * @example readLabel("R&D经费投入强度（%）") // => { name: "R&D经费投入强度", unit: { symbol: "%", base: "ratio", factor: 1 } }
 * @example readLabel("全省位次(增幅)") // => { name: "", measure: "growth-rank", scope: "全省" }
 * @example readLabel("2020年专利授权量同比增长") // => { name: "专利授权量", measure: "growth", time: { kind: "calendar", year: 2020 } }
 * @example readLabel("全州平均增速（%）") // => { name: "全州平均", unit: { symbol: "%", base: "ratio", factor: 1 }, measure: "growth" }
 * @example readLabel("强度与全国差距（个百分点）") // => { name: "强度", unit: { symbol: "个百分点", base: "points", factor: 1 }, measure: "gap", scope: "全国" }
 */
export const readLabel = keptByText((text): Label => takeApart(text));

function takeApart(text: string, steps?: LabelStep[]): Label {
  if (text.length > LONGEST_LABEL) return { name: printedName(plainLabel(text).name) };
  const state: State = {
    rest: wordsBehindSigns(plainLabel(text)),
    said: {},
    ...(steps && { steps }),
  };
  takeBrackets(state);
  takeTailUnit(state);
  takeExportMark(state);
  takeOfWhich(state);
  takeBase(state);
  takeEarlier(state);
  takeSpan(state);
  takeBenchmark(state);
  while (takeWholeUnit(state) || takeRelation(state) || takePhrase(state) || takeTime(state)) {
    // each step has made the rest shorter
  }
  settleScope(state);
  const { counting, ...said } = state.said;
  // 1-11月累计 is the months' own figure, not one accumulated over the years.
  const toDate = counting === "cumulative" && said.time !== undefined;
  return {
    name: printedName(state.rest.name),
    ...said,
    ...(counting !== undefined && !toDate && { counting }),
  };
}

/** Words that were taken off a heading, what they say, and the entry of the lexicon that has them, if one has. */
export interface LabelStep {
  readonly words: string;
  readonly says: Said;
  readonly entry?: Entry<unknown>;
}

/**
 * How a heading is taken apart, word by word: why it says what it says.
 *
 * @example labelSteps("同比增长（%）").map(({ words }) => words) // => ["(%)", "同比增长"]
 */
export function labelSteps(text: string): readonly LabelStep[] {
  const steps: LabelStep[] = [];
  takeApart(text, steps);
  return steps;
}

/** 同类城市 before 位次 is among whom the place counts, not what it is the place of. */
function settleScope(state: State): void {
  const { said, rest } = state;
  const isPlace = said.measure === "rank" || said.measure === "growth-rank";
  if (!isPlace || !isRankScope(rest.key)) return;
  // 全区乡镇 before 位次: the area has been taken, and of what in it the place is one is left.
  const by = placeByGrowthAt(rest.key);
  const scope = `${said.scope ?? ""}${rest.name.slice(by.length)}`;
  state.said = { ...said, scope, ...(by !== "" && { measure: "growth-rank" }) };
  cut(state, 0, rest.key.length, { scope });
}

/** 位次SCI is SCI位次: a heading may name its abbreviation last. */
function wordsBehindSigns({ name, key }: PlainLabel): PlainLabel {
  const { length } = countedFirst(key);
  if (length === 0 || !ABBREVIATION.test(key.slice(length))) return { name, key };
  const swap = (text: string): string => text.slice(length) + text.slice(0, length);
  return { name: swap(name), key: swap(key) };
}

const ABBREVIATION = /^[A-Za-z][A-Za-z-]+$/;

/** Whatever is longer is prose, and not worth the time. */
const LONGEST_LABEL = 120;

/** What a phrase, a bracket or a year says. */
type Said = Saying & { readonly unit?: Unit; readonly time?: Period; readonly whole?: string };

interface State {
  rest: PlainLabel;
  said: Omit<Label, "name">;
  /** What each step took away, where somebody asks. */
  readonly steps?: LabelStep[];
}

/** Takes words away; `says` is what they say, by the word of the lexicon that they are. */
function cut(
  state: State,
  from: number,
  to: number,
  says: LabelStep["says"],
  entry?: Entry<unknown>,
): true {
  const { name, key } = state.rest;
  if (from < to) state.steps?.push({ words: name.slice(from, to), says, ...(entry && { entry }) });
  state.rest = {
    name: name.slice(0, from) + name.slice(to),
    key: key.slice(0, from) + key.slice(to),
  };
  return true;
}

/** Adds what a phrase says; `false` where it contradicts what is already known. */
function add(state: State, { offset, ...saying }: Said): boolean {
  const { measure, time } = state.said;
  const said = offset === undefined ? undefined : ({ kind: "relative", offset } as const);
  const added = saying.time ?? said;
  if (time && added && saying.time) return false;
  const combined =
    measure && saying.measure
      ? combineMeasures(saying.measure, measure)
      : (measure ?? saying.measure);
  if (measure && saying.measure && !combined) return false;
  state.said = {
    ...saying,
    ...state.said,
    ...(combined && { measure: combined }),
    ...(added && !time && { time: added }),
  };
  return true;
}

/** From the last bracket to the first; one that is not understood stays in the name. */
function takeBrackets(state: State): void {
  for (const match of [
    ...state.rest.key.matchAll(/[([（【]([^()[\]（）【】]*)[)\]）】]/g),
  ].reverse()) {
    const content = state.rest.name.slice(match.index + 1, match.index + match[0].length - 1);
    const saying = sayingOf(content);
    if (!saying || !add(state, saying)) continue;
    const entry = state.steps && labelSteps(content).find((step) => step.entry)?.entry;
    cut(state, match.index, match.index + match[0].length, saying, entry);
  }
}

/** What a bracket says, if all of it is understood. */
function sayingOf(content: string): Said | undefined {
  const plain = behindUnitField(content);
  // 发明（件数） is counted in 件.
  const unit =
    headerUnit(plain) ??
    (plain.length <= LONGEST_COUNT ? headerUnit(withoutCount(plain)) : undefined);
  if (unit) return { unit };
  if (isYesOrNo(plain)) return {};
  const pieces = plain.split(/[,，、;；]/);
  if (pieces.length > 1) {
    const parts = pieces.map(sayingOf);
    return parts.every((part) => part !== undefined)
      ? parts.reduce<Said>((all, part) => ({ ...all, ...part }), {})
      : undefined;
  }
  const { name, ...said } = readLabel(plain);
  return name === "" && plain !== "" ? said : undefined;
}

const LONGEST_COUNT = 3;

/** `增长%`, `增减百分点`, `每万人口发明专利/件`, `R&D经费:亿元`. */
function takeTailUnit(state: State): void {
  const { key } = state.rest;
  const tail =
    /(?<=[^\d±+\-/])([±+\-/]*%)$/.exec(key) ?? /(?<=[\u4e00-\u9fff])[/:,]([^/:,]{1,4})$/.exec(key);
  if (state.said.unit || headerUnit(key)) return;
  const points = pointsBehind(key);
  const unit = points === "" ? headerUnit(tail?.[1] ?? "") : POINTS;
  const from = points === "" ? tail?.index : key.length - points.length;
  if (unit && from !== undefined && add(state, { unit })) cut(state, from, key.length, { unit });
}

/** 固定资产投资额_累计增长: what a database puts behind the name. */
function takeExportMark(state: State): void {
  const { key } = state.rest;
  const at = key.lastIndexOf("_");
  const says = at > 0 ? exportMark(key.slice(at + 1)) : undefined;
  if (says && add(state, says)) cut(state, at, key.length, says);
}

/** 其中：本年新增 says something of the column before it and names nothing. */
function takeOfWhich(state: State): void {
  const mark = partMark(state.rest.key);
  if (mark === "") return;
  const { name, ...said } = readLabel(state.rest.name.slice(mark.length));
  if (name !== "" || !(said.counting ?? said.measure ?? said.time ?? said.span)) return;
  cut(state, 0, mark.length, {});
}

/** 比2017年 before 增长, 较2019年末 before 增加: the base is taken out, and 2018年 before it stays the time. */
function takeBase(state: State): void {
  const found = baseYearIn(state.rest.key);
  const base = found && readPeriod(found.said);
  if (!found || base?.kind !== "calendar") return;
  state.said = { ...state.said, base };
  cut(state, found.from, found.to, {});
}

/** 较1-10月±百分点, 与常年比较: by what nobody asks for, whatever it is. */
function takeEarlier(state: State): void {
  const { key } = state.rest;
  const from = comparesWithEarlier(key);
  if (from < 0 || !add(state, { measure: "unread" })) return;
  cut(state, from, key.length, { measure: "unread" });
}

/** 全州平均增速, 完成率全市均值: what the mean of others is. The area and 平均 stay as the name. */
function takeBenchmark(state: State): void {
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

/** 1991-2015年 before a name: figures of many years together, which are of none of them. */
function takeSpan(state: State): void {
  const span = yearSpanAt(state.rest.key);
  if (span === "") return;
  state.said = { ...state.said, measure: "unread" };
  cut(state, 0, span.length, { measure: "unread" });
}

function takeWholeUnit(state: State): boolean {
  const { name, key } = state.rest;
  if (key === "" || state.said.unit || !canBeUnitAlone(key)) return false;
  const unit = headerUnit(name);
  if (unit === undefined || unit.base === "") return false;
  // ±% alone is by how much something has changed.
  const says: Said = name.includes("±") ? { unit, measure: "difference" } : { unit };
  return add(state, says) && cut(state, 0, key.length, says);
}

function takeRelation(state: State): boolean {
  const { key, name } = state.rest;
  const relation = state.said.measure
    ? undefined
    : findRelation(key, state.said.unit?.base === "ratio");
  if (!relation) return false;
  const { from, to, whole, says } = relation;
  const named = whole && { whole: printedName(name.slice(...whole)) };
  return add(state, { ...says, ...named }) && cut(state, from, to, { ...says, ...named });
}

function takePhrase(state: State): boolean {
  const { key } = state.rest;
  const peeled = key === "" ? undefined : peelPhrase(key, state.said);
  if (!peeled || !add(state, peeled.phrase.says)) return false;
  const { says, entry } = peeled.phrase;
  return cut(state, ...spanOf(peeled, key.length), says, entry);
}

function spanOf(
  { fromStart, fromEnd }: { fromStart: number; fromEnd: number },
  length: number,
): [number, number] {
  return fromStart > 0 ? [0, fromStart] : [length - fromEnd, length];
}

/** A year or some months at the start or the end; a bare 2020 only where it is all that is left. */
function takeTime(state: State): boolean {
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
  // 当年价总产值 begins with no period.
  const isOwn = OWN_BEGINNINGS.some((word) => key.startsWith(word) && key.length > word.length);
  for (let length = Math.min(LONGEST_PERIOD, key.length - 1); length > 1; length -= 1) {
    const start = key.slice(0, length);
    if (!isOwn && holdsPeriodSign(start)) {
      const time = readPeriod(start);
      if (time) return addTime(state, time) && cut(state, 0, length, { time });
    }
    const end = key.slice(-length);
    if (holdsPeriodSign(end)) {
      const time = readPeriod(end);
      if (time)
        return addTime(state, time) && cut(state, key.length - length, key.length, { time });
    }
  }
  return false;
}

const LONGEST_PERIOD = 16;

/** 1-11月 beside 本年 is one period. */
function addTime(state: State, time: Period): boolean {
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
