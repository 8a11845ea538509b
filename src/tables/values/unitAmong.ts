import { isUnitless } from "../../lexicon/figureNames";
import { isRateName } from "../../lexicon/nameEndings";
import { PERCENT, POINTS, type Unit } from "../../quantity/unit";
import { classifiersOf, countsOneKind, isPerHead } from "../../lexicon/classifiers";
import { withoutDeed } from "../../lexicon/kindWords";
import { measuredAs, measuredIn, type Measured } from "../../lexicon/measured";
import { isMoneyName } from "../../lexicon/nameEndings";
import { isOfUnitless } from "../words/canBeIn";
import { impliedUnit } from "../words/impliedUnit";

/**
 * Which of the units in one line over a table is that of an indicator: the only one that fits what its name, or that of its
 * whole, says is measured or counted. 单位：人，人年 over R&D人员 and 全时当量; 亿元、% over 外贸进出口, which nothing else can be in.
 *
 * @example unitAmong([{ symbol: "家", base: "家", factor: 1 }, { symbol: "件", base: "件", factor: 1 }], "授权发明专利", undefined) // => { symbol: "件", base: "件", factor: 1 }
 * @example unitAmong([{ symbol: "件", base: "件", factor: 1 }, { symbol: "%", base: "ratio", factor: 1 }], "发明专利授权率", undefined) // => { symbol: "%", base: "ratio", factor: 1 }
 * @example unitAmong([{ symbol: "亩", base: "平方尺", factor: 6000 }, { symbol: "吨", base: "千克", factor: 1000 }], "播种面积", undefined) // => { symbol: "亩", base: "平方尺", factor: 6000 }
 * @example unitAmong([{ symbol: "件", base: "件", factor: 1 }, { symbol: "项", base: "项", factor: 1 }], "平台", undefined) // => undefined
 */
export function unitAmong(
  said: readonly Unit[],
  name: string,
  whole: string | undefined,
): Unit | undefined {
  // Nothing but a movement is in points.
  const units = said.filter(({ base }) => base !== POINTS.base);
  const isRate = isRateName(name) || (whole !== undefined && isRateName(whole));
  const told = whole ?? name;
  // 招生 counts those who are taken in, whatever takes them.
  const counted = measuredAs(told) ? told : withoutDeed(told);
  if (!isRate && isUnitless(name)) return theOnly(units.filter(isOfUnitless));
  const perHead = isPerHead(counted) ? units.filter(({ symbol }) => symbol.includes("/")) : [];
  if (perHead.length === 1) return perHead[0];
  const classifiers = isRate ? [] : classifiersOf(counted);
  const counting = units.filter(({ symbol }) => classifiers.includes(symbol));
  if (counting.length === 1) return counting[0];
  // Of 个 and 家 in one line, 家 is for the firms.
  const usual = classifiers.find((word) => counting.some(({ symbol }) => symbol === word));
  if (counting.length > 1 && counting.every(({ symbol }) => OF_BODIES.has(symbol)))
    return counting.find(({ symbol }) => symbol === usual);
  const base = isRate ? undefined : measuredIn(counted);
  if (base !== undefined) return theOnly(units.filter((unit) => isOf(unit, base)));
  const kind = isRate ? "rate" : kindOf(counted);
  const fitting = units.filter((unit) => measureOf(unit) === kind);
  // 张 is for beds, whatever else is in the line.
  const open = fitting.filter(({ symbol }) => !countsOneKind(symbol));
  const [first, ...others] = open;
  // 家、个 are said of the same things.
  const areAlike = open.every(({ symbol }) => OF_BODIES.has(symbol));
  const isMeant = areAlike || (others.length === 0 && open.length === fitting.length);
  if (fitting.length > 0) return isMeant ? first : undefined;
  return isCounted(counted, kind) ? undefined : theOnlyAmount(units);
}

/** Whether what is counted is known, though none of the units is for it. */
function isCounted(name: string, kind: Kind): boolean {
  return kind !== "count" || classifiersOf(name).length > 0 || impliedUnit(name) !== undefined;
}

/** 亿元 of 亿元、%: what is no rate can be in nothing else. */
function theOnlyAmount(units: readonly Unit[]): Unit | undefined {
  return theOnly(units.filter((unit) => measureOf(unit) !== "rate"));
}

function theOnly([only, ...others]: readonly Unit[]): Unit | undefined {
  return others.length === 0 ? only : undefined;
}

/** A product is counted or weighed, whatever it is. */
function isOf(unit: Unit, base: string): boolean {
  if (base !== "") return unit.base === base;
  const isOfOutput = measureOf(unit) === "count" && !countsOneKind(unit.symbol);
  return isOfOutput && unit.base !== AREA && !unit.base.includes("/");
}

const AREA = "平方尺";

const OF_BODIES: ReadonlySet<string> = new Set(["家", "个", "個", "所", "处", "處"]);

type Kind = Measured | "money" | "rate" | "count";

function kindOf(name: string): Kind {
  const said = measuredAs(name);
  if (said) return said;
  return isMoneyName(name) ? "money" : "count";
}

function measureOf({ base }: Unit): Kind {
  if (base === PERCENT.base) return "rate";
  if (base.endsWith("元")) return "money";
  if (base === "人年") return "working-years";
  return base === "人" || base === "人口" || base === "名" || base === "人次" ? "people" : "count";
}
