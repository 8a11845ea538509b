import { leadPattern, type FigureRule } from "./figureRule";
import { apart } from "./gapRead";
import { GOAL, isFalling, LINK, OWN_TARGET, T } from "./grammarWords";

/** 高于年度目标: by how much more or less it is than the target, whichever of both is better. */
const againstTarget = (side: string) => leadPattern(`(?:${side})${OWN_TARGET}`);

/** Amounts that are targets, and how far it is to them or beyond. */
export const TARGET_RULES: readonly FigureRule[] = [
  {
    name: "half-target-gap",
    because: "距时间过半、任务过半还差13.7亿元: of half the target",
    of: ["amount", "bare", "points", "percent"],
    lead: leadPattern(
      `(?:距离?|与|离)[^,，]{0,16}?过半[^,，]{0,6}?[,，]?(?:还|尚|仍|相)*(?<move>差|缺|少)(?:距)?(?:了)?`,
    ),
    reads: () => ({ kind: "target-gap", direction: "down", ofHalf: true }),
  },
  {
    name: "target-gap",
    because: "距目标还差0.38亿元",
    of: ["amount", "bare", "points", "percent"],
    lead: leadPattern(
      `(?:(?:距离?|与|离)[^,，]{0,16}?)?(?:目标|任务|计划|要求|达标分?)[^,，]{0,6}?[,，]?(?:还|尚|仍|相)*(?<move>差|缺|少)(?:距)?(?:了)?`,
    ),
    reads: () => ({ kind: "target-gap", direction: "down" }),
  },
  {
    name: "gap-apart-verb",
    because: "与马鞍山市相差7.8亿元",
    of: ["amount", "bare", "points"],
    lead: leadPattern(
      `(?:与|同|和|较|比)(?<benchmark>[^,，]{2,24}?)(?:相比)?(?:的)?(?:仍|还|尚)?(?:相差|差距)(?:分别)?(?:为|达)?`,
    ),
    reads: (found) => apart(found),
  },
  {
    name: "still-short",
    because: "还差0.38亿元",
    of: ["amount", "bare", "points"],
    lead: leadPattern(`(?:还|尚|仍|相|仅|只)(?:还|尚|仍|相)?(?<move>差|缺)(?:距)?(?:了)?`),
    reads: () => ({ kind: "target-gap", direction: "down" }),
  },
  {
    name: "short-bare",
    because: "完成99.7%，差0.3万亩",
    of: ["amount", "bare", "points"],
    lead: new RegExp("^(?<front>)(?<move>差|缺)了?(?:约)?$", "d"),
    reads: () => ({ kind: "target-gap", direction: "down" }),
  },
  {
    name: "beyond-target-bare",
    because: "超额1.7亿元, 超额完成1200头",
    of: ["amount", "bare", "percent"],
    lead: leadPattern(`超额(?:完成)?了?(?:约)?`),
    reads: () => ({ kind: "target-gap", direction: "up" }),
  },
  {
    name: "owed",
    because: "欠账610万元",
    of: ["amount", "bare"],
    lead: leadPattern(`(?:欠账|短缺|缺口)(?:达|为)?`),
    reads: () => ({ kind: "target-gap", direction: "down" }),
  },
  {
    name: "held-within",
    because: "失业率控制在4.5%以内: what it was not to exceed",
    of: ["amount", "bare", "percent"],
    lead: leadPattern("(?:控制|稳定|保持)在"),
    tail: /^\s*(?:以内|以下|之内)/,
    reads: () => ({ kind: "target" }),
  },
  {
    name: "beyond-target",
    because: "超出年度目标6家, 超目标6.7%, 超出规划目标0.09个百分点",
    of: ["amount", "bare", "percent", "points"],
    lead: leadPattern(`(?:超出|超过|超|多出)[^,，]{0,10}?(?:目标|任务|计划)(?:任务|数|值)?`),
    reads: () => ({ kind: "target-gap", direction: "up" }),
  },
  {
    name: "above-target",
    because: "高于年度目标6家",
    of: ["amount", "bare", "points"],
    lead: againstTarget("高于|高出"),
    reads: () => ({ kind: "target-gap", direction: "up", isPlain: true }),
  },
  {
    name: "below-target",
    because: "低于年度控制目标0.1吨标准煤/万元",
    of: ["amount", "bare", "points"],
    lead: againstTarget("低于|塌|欠"),
    reads: () => ({ kind: "target-gap", direction: "down", isPlain: true }),
  },
  {
    name: "target-behind",
    because: "完成90家的年度目标, 1.8亿元目标任务, 控制在0.5吨的年度目标以内",
    of: ["amount", "bare", "percent"],
    lead: leadPattern(`(?:控制在|超出|${LINK})`),
    tail: /^\s*(?:以上|以内)?的?(?:全年|年度|省定|市定|预期|计划|考核|既定|控制)*(?:目标|任务|指标)/,
    reads: () => ({ kind: "target" }),
  },
  {
    name: "more-than-target",
    because: "比年度目标多1.3亿元, 比任务数少12人",
    of: ["amount", "bare", "points"],
    lead: leadPattern(`(?:比|较)${GOAL}(?<move>多出?|高出?|少|低)了?(?:约)?`),
    reads: ({ text }) => ({
      kind: "target-gap",
      direction: isFalling(text("move")) ? "down" : "up",
      isPlain: true,
    }),
  },
  {
    name: "target-in-share",
    because:
      "占年初预算5600万元的43.2%, 完成市分配任务25亿元（其中…）的90%: what a part of is told",
    of: ["amount", "bare"],
    lead: leadPattern(
      `(?:超额完成|完成|占|达到|为|是|相当于)了?(?:[^,，]{0,12}?(?:下达|分配|确定|核定|规定|安排)的?)?(?<when>${T})?(?:的)?${GOAL}${LINK}`,
    ),
    tail: /^(?:\([^()]*\))?的(?:约|近|超)?[\dxX×*_]/,
    reads: () => ({ kind: "target" }),
  },
  {
    name: "target",
    because: "年度目标90家",
    of: ["amount", "bare", "percent"],
    lead: leadPattern(
      `(?:全年|年度|省定|市定|预期|计划|考核|既定|下达|的)*(?:目标|任务|指标)(?:值|数|任务)?${LINK}`,
    ),
    reads: () => ({ kind: "target" }),
  },
];
