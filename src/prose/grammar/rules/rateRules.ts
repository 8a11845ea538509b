import type { AskedMeasure } from "../../question";
import { leadPattern, type FigureRule, type Found } from "./figureRule";
import { directionIn, gapRead } from "./gapRead";
import { ADVERB, BASE, GOAL, isFalling, LINK, MOVE, T } from "./grammarWords";

const MIX = "的";

const whole = (found: Found): AskedMeasure => {
  const phrase = found.phrase("whole");
  return { kind: "share", ...(phrase && { whole: phrase }) };
};

/** Figures in per cent, 成 and 分之. */
export const RATE_RULES: readonly FigureRule[] = [
  {
    name: "completion",
    because: "完成年度目标的93.1%, 占全年目标任务的110.7%",
    of: ["percent"],
    lead: leadPattern(
      `(?:超额完成|完成|占|达到|为|是|相当于)了?(?<goal>(?:.{0,12}?(?:下达|确定|核定|规定)的?)?(?<when>${T})?(?:的)?${GOAL})(?:数|值)?${MIX}?(?:比例|进度)?${LINK}`,
    ),
    reads: () => ({ kind: "completion" }),
  },
  {
    name: "completion-behind-word",
    because: "超额完成目标任务的113.3%: 超额完成 is a claim of its own",
    of: ["percent"],
    lead: new RegExp(`^(?<front>)(?<goal>${GOAL})的(?:约|近)?$`, "d"),
    reads: () => ({ kind: "completion" }),
  },
  {
    name: "completed",
    because: "科技项目立项24项，完成80%: of the target",
    of: ["percent"],
    lead: leadPattern(`(?:已|共|累计|仅|只|实际|也|均)*完成了?(?:约|近)?`),
    reads: () => ({ kind: "completion" }),
  },
  {
    name: "times-of-target",
    because: "为目标的1.5倍",
    of: ["times"],
    lead: leadPattern(`(?:是|为|相当于|达到?|完成)(?<goal>${GOAL})的`),
    reads: () => ({ kind: "completion" }),
  },
  {
    name: "completion-rate",
    because: "目标完成率93.1%",
    of: ["percent"],
    lead: leadPattern(`(?:的)?(?:${GOAL})?(?:完成率|完成比例|完成进度|完成程度|完成度)${LINK}`),
    reads: () => ({ kind: "completion" }),
  },
  {
    name: "progress",
    because: "是去年全年的82%",
    of: ["percent"],
    lead: leadPattern(
      `(?:已?是|已?相当于|已?占|已?达到?|为)(?<base>${T})(?:的)?(?:全年)?(?:总量|总额|水平|数)?的`,
    ),
    reads: () => ({ kind: "progress" }),
  },
  {
    name: "average-growth",
    because: "年均增长8.5%",
    of: ["percent"],
    lead: leadPattern(
      `(?:(?:比|较|自|从)?(?<base>${T})(?:以来)?[,，]?)?(?:年均|(?<![两二三23])年平均|平均每年|每年平均|年均复合)(?:复合)?(?<move>增长率|增长速度|增速|增幅|递增|增长|提高|下降|增加|减少)${LINK}`,
    ),
    reads: ({ text }) => ({
      kind: "average-growth",
      ...(isFalling(text("move")) && { direction: "down" as const }),
    }),
  },
  {
    name: "compound-growth",
    because: "复合增长率8.5%",
    of: ["percent"],
    lead: leadPattern(`(?:年均?)?复合(?:年均)?(?:增长率|增速)${LINK}`),
    reads: () => ({ kind: "average-growth" }),
  },
  {
    name: "contribution",
    because: "对…增长的贡献率为30%",
    of: ["percent"],
    lead: leadPattern(`(?:对(?<whole>[^,，]{1,20}?)(?:增长)?的?)?贡献(?:率|度)?${LINK}`),
    reads: (found) => {
      const phrase = found.phrase("whole");
      return { kind: "contribution", ...(phrase && { whole: phrase }) };
    },
  },
  {
    name: "share-from",
    because: "占GDP的比重由上年的37.1%提高到37.3%: the share it comes from",
    of: ["percent"],
    lead: leadPattern(
      `${ADVERB}占(?!比)(?<whole>[^占,，\\ue000]{1,30}?)(?:的)?(?:比重|比例|份额)(?:由|从)(?:原来|最初)?(?<when>${T})?(?:的)?(?:约|近)?`,
    ),
    reads: whole,
  },
  {
    name: "share-of",
    because: "占规上工业增加值的39.4%",
    of: ["percent", "points"],
    lead: leadPattern(
      `${ADVERB}占到?了?(?!比)(?<whole>[^占,，]{1,30}?)(?:总量|总数)?(?:的)?(?:(?:比重|比例|份额|百分比|比率|占比)(?:${ADVERB}(?:提高|提升|上升|升|增加|扩大|下降|降低|降|回落)(?:到|至))?)?(?:的)?(?:\\(下同\\))?${LINK}`,
    ),
    reads: whole,
  },
  {
    name: "rate-in-its-name",
    because: "药占比28.5%: a rate that is called so",
    of: ["percent"],
    lead: new RegExp(`^(?<front>[\\u4e00-\\u9fff]占比)${LINK}$`, "d"),
    reads: () => ({ kind: "level" }),
  },
  {
    name: "average-rate",
    because: "平均降幅54%: no growth of what was named before, but a rate that is called so",
    of: ["percent"],
    lead: new RegExp(`^(?<front>(?:.*[^年\ue000])?平均(?:降幅|涨幅))${LINK}$`, "d"),
    reads: () => ({ kind: "level" }),
  },
  {
    name: "share",
    because: "占比39.4%, 比重达到39.4%",
    of: ["percent", "points"],
    lead: leadPattern(`(?:所占)?(?:占比|比重|所占比例|占的比例|份额)${ADVERB}${LINK}`),
    reads: () => ({ kind: "share" }),
  },
  {
    name: "share-bare",
    because: "（占39.4%）",
    of: ["percent", "points"],
    lead: leadPattern(`占(?:了|到|近|约|比)?`),
    reads: () => ({ kind: "share" }),
  },
  {
    name: "growth-to",
    because: "由1.79%提高到1.86%, 提高到2024年的1.86%: a level",
    of: ["percent"],
    lead: leadPattern(
      `${ADVERB}(?:${BASE})?${ADVERB}${MOVE}(?:到|至|为)了?(?:(?<when>${T})(?:的)?)?`,
    ),
    reads: () => ({ kind: "level" }),
  },
  {
    name: "from-level",
    because: "由上年的1.79%: the level it comes from",
    of: ["percent", "amount", "bare"],
    lead: leadPattern(`(?:由|从)(?:原来|最初)?(?<when>${T})?(?:的)?(?:约|近)?`),
    reads: () => ({ kind: "level" }),
  },
  {
    name: "than-level",
    because: "低于2014年的9.8%: what it was then",
    of: ["percent", "amount", "bare"],
    lead: leadPattern(
      `${ADVERB}(?:高于|低于|超过|不及|多于|少于|好于|优于)(?<when>${T})(?:同期|全年)?(?:的)?(?:水平)?(?:约|近)?`,
    ),
    reads: () => ({ kind: "level" }),
  },
  {
    name: "gap-in-per-cent",
    because: "高于全省平均水平0.4%",
    of: ["percent"],
    lead: leadPattern(
      `${ADVERB}(?<move>高于|高出|低于|快于|慢于|领先于?|落后于?|超出|优于)(?<benchmark>[^,，]{1,24}?)(?:约)?`,
    ),
    reads: (found) => gapRead(found, "level"),
  },
  {
    name: "gap-than-in-per-cent",
    because: "比全市平均高出24.2%",
    of: ["percent"],
    lead: leadPattern(
      `${ADVERB}(?:比|较)(?<benchmark>[^,，\\ue000]{2,24}?)(?:还)?(?:要)?(?<move>高出?|低|多|少)了?(?:约)?`,
    ),
    reads: (found) => gapRead(found, "level"),
  },
  {
    name: "growth",
    because: "同比增长9.4%",
    of: ["percent"],
    lead: leadPattern(
      `(?<prices>按(?:现价|现行价格|当年价格?)(?:计算)?[,，]?)?${ADVERB}(?:${BASE})?${ADVERB}${MOVE}(?:了|幅度|率)?${LINK}`,
    ),
    reads: (found) => ({
      kind: "growth",
      direction: directionIn(found),
      ...(found.text("prices") !== "" && { prices: "current" as const }),
    }),
  },
  {
    name: "growth-rate",
    because: "增速9.4%, 增幅达9.4%",
    of: ["percent"],
    lead: leadPattern(
      `(?:${BASE})?(?:的)?(?:同比)?(?<rate>增长率|增长速度|增长幅度|增速|增幅|涨幅|升幅|降幅|跌幅|下降幅度|减幅)${LINK}`,
    ),
    reads: ({ text }) => ({
      kind: "growth",
      ...(/^[降跌下减]/.test(text("rate")) && { direction: "down" as const }),
    }),
  },
  {
    name: "year-on-year",
    because: "同比+9.4%",
    of: ["percent"],
    lead: leadPattern(`${BASE}${LINK}[+]?`),
    reads: () => ({ kind: "growth" }),
  },
  {
    name: "multiple-in-per-cent",
    because: "是上年的160%",
    of: ["percent"],
    lead: leadPattern(`(?:是|为|相当于|达到?)(?<base>${T})(?:同期)?的`),
    reads: () => ({ kind: "multiple", how: "to" }),
  },
];
