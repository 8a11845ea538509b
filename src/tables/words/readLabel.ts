import { hintsAt } from "../../lexicon/hints";
import { partMark } from "../../lexicon/ofWhich";
import { exportMark } from "../../lexicon/exportMarks";
import { isYesOrNo } from "../../lexicon/deeds";
import { withoutCount } from "../../lexicon/figureNames";
import { countedFirst, placeByGrowthAt } from "../../lexicon/headings/placesByGrowth";
import { nameOfIndex } from "../../lexicon/indexBases";
import { pointsBehind } from "../../lexicon/nameEndings";
import {
  beginsWithUnit,
  behindUnitField,
  statedUnit,
  unitsOfMovements,
} from "../../lexicon/notation/unitLines";
import { isPull } from "../../lexicon/pulls";
import { isRankScope } from "../../lexicon/rankScopes";
import { PERCENT, POINTS, type Unit } from "../../quantity/unit";
import { findRelation } from "./findRelation";
import { canBeUnitAlone, headerUnit, unitAlone } from "./headerUnit";
import type { Label } from "./label";
import { add, cut, type LabelState, type LabelStep, type Said } from "./labelState";
import { peelPhrase } from "./peelPhrases";
import { takeComparisons } from "./takeComparisons";
import { takeTime } from "./takeTime";
import { keptByText } from "../../lexicon/script/keptByText";
import { plainLabel, printedName, type PlainLabel } from "../../lexicon/script/plainLabel";

/**
 * Takes a header apart: brackets and tails with a unit, years, and the phrases of `headerPhrases`, from the outside
 * in, until nothing more is understood. The rest is the name.
 *
 * @example readLabel("R&D经费投入强度（%）") // => { name: "R&D经费投入强度", unit: { symbol: "%", base: "ratio", factor: 1 } }
 * @example readLabel("单位：万人") // => { name: "", unit: { symbol: "万人", base: "人", factor: 10000 } }
 * @example readLabel("全省位次(增幅)") // => { name: "", measure: "growth-rank", scope: "全省" }
 * @example readLabel("2020年专利授权量同比增长") // => { name: "专利授权量", measure: "growth", time: { kind: "calendar", year: 2020 } }
 * @example readLabel("全州平均增速（%）") // => { name: "全州平均", unit: { symbol: "%", base: "ratio", factor: 1 }, measure: "growth" }
 * @example readLabel("强度与全国差距（个百分点）") // => { name: "强度", unit: { symbol: "个百分点", base: "points", factor: 1 }, measure: "gap", scope: "全国" }
 */
export const readLabel = keptByText((text): Label => takeApart(text));

function takeApart(text: string, steps?: LabelStep[]): Label {
  if (text.length > LONGEST_LABEL) return { name: printedName(plainLabel(text).name) };
  const index = nameOfIndex(text);
  if (index !== undefined) return { name: index };
  const state: LabelState = {
    rest: wordsBehindSigns(plainLabel(inBrackets(text))),
    said: {},
    ...(steps && { steps }),
  };
  takeBrackets(state);
  takeTailUnit(state);
  takeExportMark(state);
  takeOfWhich(state);
  takeComparisons(state);
  while (takeWholeUnit(state) || takeRelation(state) || takePhrase(state) || takeTime(state)) {
    // each step has made the rest shorter
  }
  settleScope(state);
  const name = printedName(state.rest.name);
  const { counting, ...rest } = state.said;
  const said = isPull(name) && !isAmountUnit(rest.unit) ? { ...rest, unit: POINTS } : rest;
  // 1-11月累计 is the months' own figure, not one accumulated over the years, as 截至2024年底累计 is.
  const isOverYears = !said.time?.months && hintsAt(text, "year-end");
  const toDate = counting === "cumulative" && said.time !== undefined && !isOverYears;
  return {
    name,
    ...said,
    ...(counting !== undefined && !toDate && { counting }),
  };
}

/** 单位：亿元、% over figures says in what they are and names nothing. */
function inBrackets(text: string): string {
  const { key, name } = plainLabel(text);
  const units = beginsWithUnit(key) ? statedUnit(name) : undefined;
  return units !== undefined && /^[\u4e00-\u9fff]/.test(key) ? `(${units})` : text;
}

/** 拉动增长（%） is in points, whoever writes what; 拉动投资增长（亿元） is an amount. */
function isAmountUnit(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.base !== PERCENT.base;
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
function settleScope(state: LabelState): void {
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

/** From the last bracket to the first; one that is not understood stays in the name. */
function takeBrackets(state: LabelState): void {
  for (const match of [
    ...state.rest.key.matchAll(/[([（【]([^()[\]（）【】]*)[)\]）】]/g),
  ].reverse()) {
    const content = state.rest.name.slice(match.index + 1, match.index + match[0].length - 1);
    const saying = sayingOf(content);
    if (!saying) takeLastUnit(state, match.index + 1, content);
    if (!saying || !add(state, saying)) continue;
    const entry = state.steps && labelSteps(content).find((step) => step.entry)?.entry;
    cut(state, match.index, match.index + match[0].length, saying, entry);
  }
}

/** The % of 投入强度（与GDP之比，%): the rest of the bracket stays in the name. */
function takeLastUnit(state: LabelState, from: number, content: string): void {
  const last = /[,，;；]([^,，;；]+)$/.exec(content);
  const unit = last && headerUnit(last[1] ?? "");
  if (!unit || !add(state, { unit })) return;
  cut(state, from + last.index, from + content.length, { unit });
}

/** What a bracket says, if all of it is understood. */
function sayingOf(content: string): Said | undefined {
  const plain = behindUnitField(content);
  // 发明（件数） is counted in 件.
  const unit =
    unitAlone(plain) ??
    (plain.length <= LONGEST_COUNT ? headerUnit(withoutCount(plain)) : undefined);
  if (unit) return { unit };
  if (plain !== "" && unitsOfMovements(plain) === plain) return { units: OF_MOVEMENTS };
  if (isYesOrNo(plain)) return {};
  const pieces = plain.split(/[,，、;；]/);
  if (pieces.length > 1) {
    const parts = pieces.map(sayingOf);
    return parts.every((part) => part !== undefined) ? saidTogether(parts) : undefined;
  }
  const { name, ...said } = readLabel(plain);
  return name === "" && plain !== "" ? said : undefined;
}

const LONGEST_COUNT = 3;

const OF_MOVEMENTS: readonly Unit[] = [PERCENT, POINTS];

/** Of several units in one bracket none is that of all figures below. */
function saidTogether(parts: readonly Said[]): Said {
  const all = parts.reduce<Said>((said, part) => ({ ...said, ...part }), {});
  const units = parts.flatMap(({ unit }) => unit ?? []);
  const { unit, ...others } = all;
  return units.every(({ symbol }) => symbol === unit?.symbol) ? all : { ...others, units };
}

/** `增长%`, `增减百分点`, `每万人口发明专利/件`, `R&D经费:亿元`. */
function takeTailUnit(state: LabelState): void {
  const { key } = state.rest;
  const tail =
    /(?<=[^\d±+\-/])([±+\-/]*%)$/.exec(key) ?? /(?<=[\u4e00-\u9fff])[/:,]([^/:,]{1,4})$/.exec(key);
  if (state.said.unit || headerUnit(key)) return;
  const { length } = unitsOfMovements(key);
  if (length > 0 && length < key.length) {
    const units = OF_MOVEMENTS;
    if (add(state, { units })) cut(state, key.length - length, key.length, { units });
    return;
  }
  const points = pointsBehind(key);
  const unit = points === "" ? headerUnit(tail?.[1] ?? "") : POINTS;
  const from = points === "" ? tail?.index : key.length - points.length;
  if (unit && from !== undefined && add(state, { unit })) cut(state, from, key.length, { unit });
}

/** 固定资产投资额_累计增长: what a database puts behind the name. */
function takeExportMark(state: LabelState): void {
  const { key } = state.rest;
  const at = key.lastIndexOf("_");
  const says = at > 0 ? exportMark(key.slice(at + 1)) : undefined;
  if (says && add(state, says)) cut(state, at, key.length, says);
}

/** 其中：本年新增 says something of the column before it and names nothing. */
function takeOfWhich(state: LabelState): void {
  const mark = partMark(state.rest.key);
  if (mark === "") return;
  const { name, ...said } = readLabel(state.rest.name.slice(mark.length));
  if (name !== "" || !(said.counting ?? said.measure ?? said.time ?? said.span)) return;
  cut(state, 0, mark.length, {});
}

function takeWholeUnit(state: LabelState): boolean {
  const { name, key } = state.rest;
  if (key === "" || state.said.unit || !canBeUnitAlone(key)) return false;
  const unit = headerUnit(name);
  if (unit === undefined || unit.base === "") return false;
  // ±% alone is by how much something has changed.
  const says: Said = name.includes("±") ? { unit, measure: "difference" } : { unit };
  return add(state, says) && cut(state, 0, key.length, says);
}

function takeRelation(state: LabelState): boolean {
  const { key, name } = state.rest;
  // 占全年目标比重（进度） says twice how far that is met.
  const isOpen = state.said.measure === undefined || state.said.measure === "completion";
  const relation = isOpen ? findRelation(key, state.said.unit?.base === "ratio") : undefined;
  if (!relation) return false;
  const { from, to, whole, says } = relation;
  const named = whole && { whole: printedName(name.slice(...whole)) };
  return add(state, { ...says, ...named }) && cut(state, from, to, { ...says, ...named });
}

function takePhrase(state: LabelState): boolean {
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
