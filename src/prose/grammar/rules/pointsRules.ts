import type { Direction } from "../../question";
import { leadPattern, type FigureRule, type Found } from "./figureRule";
import { directionIn, gapRead } from "./gapRead";
import { ADVERB, BASE, GOAL, LINK, MOVE, MOVES, OWN_TARGET, T } from "./grammarWords";

const PACE = "(?<pace>增速|增幅|增长率)?";

/** Figures in 个百分点. */
export const POINTS_RULES: readonly FigureRule[] = [
  {
    name: "pull",
    because: "拉动工业增长2.1个百分点",
    of: ["points"],
    lead: leadPattern(
      `(?<move>拉动|带动|上拉|下拉)(?<whole>[^,，]{1,20}?)?(?:的)?(?:增速|增长|上升|提高)?${LINK}`,
    ),
    reads: (found) => {
      const phrase = found.phrase("whole");
      const isDown = found.text("move") === "下拉";
      return {
        kind: "pull",
        ...(isDown && { direction: "down" as const }),
        ...(phrase && { whole: phrase }),
      };
    },
  },
  {
    name: "points-share",
    because: "占比提高2.1个百分点, 占GDP的比重比上年提高0.1个百分点",
    of: ["points"],
    lead: leadPattern(
      `(?:占(?<whole>[^占,，]{1,30}?)(?:的)?(?:比重|比例|份额)|(?:所)?占比|比重|份额|所占比例)(?:[,，])?${ADVERB}(?:${BASE})?${ADVERB}${MOVE}了?${LINK}`,
    ),
    reads: (found) => {
      const phrase = found.phrase("whole");
      return {
        kind: "points",
        of: "share",
        direction: directionIn(found),
        ...(phrase && { whole: phrase }),
      };
    },
  },
  {
    name: "points-growth-than",
    because: "较1—2月份增速提高2个百分点: than the rate of another time",
    of: ["points"],
    lead: leadPattern(
      `${ADVERB}(?:比|较)(?<base>${T})(?:份|的|同期){0,2}(?:增速|增幅)${ADVERB}(?<move>加快|放缓|减缓|回落|提高|提升|上升|下降|扩大|收窄|回升|降低)了?${LINK}`,
    ),
    reads: (found) => ({ kind: "points", of: "growth", direction: directionIn(found) }),
  },
  {
    name: "points-growth",
    because: "增速比上年加快4.4个百分点",
    of: ["points"],
    lead: leadPattern(
      `(?<pace>增速|增幅|降幅|跌幅|增长率|增长速度)(?:[,，])?${ADVERB}(?:${BASE})?${ADVERB}(?<move>加快|放缓|减缓|回落|提高|提升|上升|下降|增加|扩大|收窄|减少|回升|降低)了?${LINK}`,
    ),
    reads: (found) => ({ kind: "points", of: "growth", direction: ofPace(found) }),
  },
  {
    name: "points-beyond-target",
    because: "超额完成年度目标8.2个百分点: behind the words that say so",
    of: ["points"],
    lead: new RegExp(`^(?<front>)${GOAL}${LINK}$`, "d"),
    reads: () => ({ kind: "target-gap", direction: "up" }),
  },
  {
    name: "points-pace",
    because: "比上年加快4.4个百分点: what has a pace is a growth rate",
    of: ["points"],
    lead: leadPattern(`${ADVERB}(?:${BASE})?${ADVERB}(?<move>加快|放缓|减缓)了?${LINK}`),
    reads: (found) => ({ kind: "points", of: "growth", direction: directionIn(found) }),
  },
  {
    name: "points-change",
    because: "比上年提高0.07个百分点",
    of: ["points"],
    lead: leadPattern(`${ADVERB}(?:${BASE})${ADVERB}(?<move>高出?|低|${MOVES})了?${LINK}`),
    reads: (found) => ({ kind: "points", of: "level", direction: directionIn(found) }),
  },
  {
    name: "gap-above",
    because: "高于全省平均水平0.4个百分点",
    of: ["points"],
    lead: leadPattern(
      `${PACE}${ADVERB}(?<move>高于|高出|低于|快于|慢于|领先于?|落后于?|滞后于?|超过|超出|超|优于|高过|跑赢|跑输)(?<benchmark>(?!出?${OWN_TARGET})[^,，]{1,24}?)(?:的)?(?:约)?`,
    ),
    reads: (found) => gapRead(found, "level"),
  },
  {
    name: "gap-than",
    because: "比全省平均水平高0.4个百分点",
    of: ["points"],
    lead: leadPattern(
      `${PACE}${ADVERB}(?:比|较)(?<benchmark>[^,，]{1,24}?)(?:还)?(?:要)?(?<move>高出?|低|快|慢)了?(?:约)?`,
    ),
    reads: (found) => gapRead(found, "level"),
  },
  {
    name: "points-moved",
    because: "提高0.07个百分点",
    of: ["points"],
    lead: leadPattern(`${ADVERB}${MOVE}(?:了|约)?${LINK}`),
    reads: (found) => ({ kind: "points", of: "level", direction: directionIn(found) }),
  },
];

/** 降幅扩大: the growth rate is less. */
function ofPace(found: Found): Direction {
  const direction = directionIn(found);
  if (!/^[降跌]/.test(found.text("pace"))) return direction;
  return direction === "up" ? "down" : "up";
}
