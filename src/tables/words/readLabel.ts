import type { Period } from "../../quantity/period";
import { readPeriod } from "../../quantity/readPeriod";
import { POINTS, type Unit } from "../../quantity/unit";
import { combineMeasures } from "./combineMeasures";
import { findRelation } from "./findRelation";
import type { Saying } from "./headerPhrases";
import { canBeUnitAlone, headerUnit } from "./headerUnit";
import type { Label } from "./label";
import { peelPhrase } from "./peelPhrases";
import { plainLabel, printedName, type PlainLabel } from "./plainLabel";

/**
 * Takes a header apart: brackets and tails with a unit, years, and the phrases of `headerPhrases`, from the outside
 * in, until nothing more is understood. The rest is the name.
 *
 * @example readLabel("R&D经费投入强度（%）") // => { name: "R&D经费投入强度", unit: { symbol: "%", base: "ratio", factor: 1 } }
 * @example readLabel("全省位次(增幅)") // => { name: "", measure: "growth-rank", scope: "全省" }
 * @example readLabel("2020年专利授权量同比增长") // => { name: "专利授权量", measure: "growth", time: { kind: "calendar", year: 2020 } }
 * @example readLabel("强度与全国差距（个百分点）") // => { name: "强度", unit: { symbol: "个百分点", base: "points", factor: 1 }, measure: "gap", scope: "全国" }
 */
export function readLabel(text: string): Label {
  if (text.length > LONGEST_LABEL) return { name: printedName(plainLabel(text).name) };
  const state: State = { rest: plainLabel(text), said: {} };
  takeBrackets(state);
  takeTailUnit(state);
  while (takeWholeUnit(state) || takeRelation(state) || takePhrase(state) || takeTime(state)) {
    // each step has made the rest shorter
  }
  const { counting, ...said } = state.said;
  // 1-11月累计 is the months' own figure, not one accumulated over the years.
  const toDate = counting === "cumulative" && said.time !== undefined;
  return {
    name: printedName(state.rest.name),
    ...said,
    ...(counting !== undefined && !toDate && { counting }),
  };
}

/** Whatever is longer is prose, and not worth the time. */
const LONGEST_LABEL = 120;

/** What a phrase, a bracket or a year says. */
type Said = Saying & { readonly unit?: Unit; readonly time?: Period; readonly whole?: string };

interface State {
  rest: PlainLabel;
  said: Omit<Label, "name">;
}

function cut(state: State, from: number, to: number): true {
  const { name, key } = state.rest;
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
    if (saying && add(state, saying)) cut(state, match.index, match.index + match[0].length);
  }
}

/** What a bracket says, if all of it is understood. */
function sayingOf(content: string): Said | undefined {
  const plain = content.replace(/^(?:计量)?单位[::]/, "");
  const unit = headerUnit(plain);
  if (unit) return { unit };
  if (/^是[/、或]?否$/.test(plain)) return {};
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

/** `增长%`, `增减百分点`, `每万人口发明专利/件`, `R&D经费:亿元`. */
function takeTailUnit(state: State): void {
  const { key } = state.rest;
  const tail =
    /(?<=[^\d±+\-/])([±+\-/]*%)$/.exec(key) ??
    /(?<=.)(个?百分点)$/.exec(key) ??
    /(?<=[\u4e00-\u9fff])[/:,]([^/:,]{1,4})$/.exec(key);
  if (!tail || state.said.unit || headerUnit(key)) return;
  const unit = tail[1]?.endsWith("百分点") ? POINTS : headerUnit(tail[1] ?? "");
  if (unit && add(state, { unit })) cut(state, tail.index, key.length);
}

function takeWholeUnit(state: State): boolean {
  const { name, key } = state.rest;
  if (key === "" || state.said.unit || !canBeUnitAlone(key)) return false;
  const unit = headerUnit(name);
  return (
    unit !== undefined && unit.base !== "" && add(state, { unit }) && cut(state, 0, key.length)
  );
}

function takeRelation(state: State): boolean {
  const { key, name } = state.rest;
  const relation = state.said.measure ? undefined : findRelation(key);
  if (!relation) return false;
  const { from, to, whole, says } = relation;
  const named = whole && { whole: printedName(name.slice(...whole)) };
  return add(state, { ...says, ...named }) && cut(state, from, to);
}

function takePhrase(state: State): boolean {
  const { key } = state.rest;
  const peeled = key === "" ? undefined : peelPhrase(key, state.said.measure);
  if (!peeled || !add(state, peeled.says)) return false;
  return cut(state, ...spanOf(peeled, key.length));
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
  if (key === "" || state.said.time?.kind === "calendar") return false;
  const whole = readPeriod(key);
  if (whole) return addTime(state, whole) && cut(state, 0, key.length);
  for (let length = Math.min(LONGEST_PERIOD, key.length - 1); length > 1; length -= 1) {
    const start = key.slice(0, length);
    if (PERIOD_SIGN.test(start)) {
      const time = readPeriod(start);
      if (time) return addTime(state, time) && cut(state, 0, length);
    }
    const end = key.slice(-length);
    if (PERIOD_SIGN.test(end)) {
      const time = readPeriod(end);
      if (time) return addTime(state, time) && cut(state, key.length - length, key.length);
    }
  }
  return false;
}

const LONGEST_PERIOD = 16;
/** `2000万元以上企业` begins with digits that are no year. */
const PERIOD_SIGN = /[年月季期半度]/;

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
