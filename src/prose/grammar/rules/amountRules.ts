import type { AskedMeasure } from "../../question";
import { leadPattern, type FigureRule, type Found } from "./figureRule";
import { apart } from "./gapRead";
import { TARGET_RULES } from "./targetRules";
import { ADVERB, BASE, DONE, GOAL, isFalling, LINK, MOVE, MOVES, T } from "./grammarWords";

/** Stands for whom a gap is measured from where the clause does not say. */
export const LEFT_OUT = "其";

/** The level of somebody else, named on the way. */
export const BENCHMARK_RULES: readonly FigureRule[] = [
  {
    name: "target-compared",
    because: "比年度目标90家多出6家: the target on the way",
    of: ["amount", "bare"],
    lead: leadPattern(`(?:比|较)${GOAL}${LINK}`),
    tail: /^(?:还要?)?[多高少低]/,
    reads: () => ({ kind: "target" }),
  },
  {
    name: "benchmark-level",
    because: "低于全省4810件的平均水平: the level of 全省",
    of: ["amount", "bare", "percent"],
    lead: leadPattern(
      `${ADVERB}(?:高于|高出|低于|领先于?|落后于?|超过|和|与|、)(?<owner>[^,，]{1,14}?)`,
    ),
    tail: /^的(?:平均)?水平/,
    reads: () => ({ kind: "level" }),
  },
  {
    name: "benchmark-level-beside",
    because: "比全国平均水平276万元低42万元: the level of 全国",
    of: ["amount", "bare", "percent"],
    lead: leadPattern(`(?:与|同|比|较|低于|高于)(?<owner>[^,，\\ue000的]{2,14}?)的?`),
    tail: /^[)）]?(?:相比|[高低多少](?:出|了)?\s*\d|和[^,，]{2,6}的\s*\d)/,
    reads: () => ({ kind: "level" }),
  },
  {
    name: "benchmark-level-listed",
    because: "低于全省9.8件和全省平均7.6件的水平",
    of: ["amount", "bare", "percent"],
    lead: leadPattern(`${ADVERB}(?:高于|高出|低于|领先于?|落后于?)(?<owner>[^,，]{1,14}?)`),
    tail: /^(?:和|与|、)[^,，]{1,24}的(?:平均)?水平/,
    reads: () => ({ kind: "level" }),
  },
];

const WHERE =
  "(?:个)?(?:省|市|县|区|州|镇|乡|村|街道|社区|园区|学院|科室|地区|单位|部门|行业|乡镇|县区|区县|县市区?|旗县区|乡镇[(（]街道[)）]|县[(（]市、区[)）]|省[(（]区、市[)）]|村[(（]社区[)）])";
/** How many of several are so and so. */
export const TALLY_RULES: readonly FigureRule[] = (
  [
    ["grown", /(?:正增长|增长|上升|提高|增加)/],
    ["fallen", /(?:负增长|下降|减少|回落|下滑)/],
    ["missed", /(?:未|没有|未能)(?:完成|达)/],
    ["met", /(?:完成|达标)/],
    ["unchanged", /持平/],
    ["covered", /全(?:域)?覆盖/],
  ] as const
).map(([of, words]) => ({
  name: `tally-${of}`,
  because: "13个市实现正增长: how many, not how much",
  of: ["amount", "bare"],
  lead: leadPattern(`(?:${LINK}|有)`),
  tail: new RegExp(
    `^${WHERE}(?:均|都|实现|保持|比上年|较上年|同比|出现|呈){0,3}${words.source}(?!\\s*\\d)`,
  ),
  reads: () => ({ kind: "tally", of }),
}));

/** Amounts, counts and bare numbers; `times` for 倍. */
export const AMOUNT_RULES: readonly FigureRule[] = [
  {
    name: "times-to",
    because: "增长到1.6倍: so many times what it was",
    of: ["times"],
    lead: leadPattern(`${ADVERB}(?:${BASE})?${ADVERB}${MOVE}(?:到|至|为)了?(?:原来的)?`),
    reads: () => ({ kind: "multiple", how: "to" }),
  },
  {
    name: "times-by",
    because: "增长1.6倍: so many times more",
    of: ["times"],
    lead: leadPattern(`${ADVERB}(?:${BASE})?${ADVERB}${MOVE}了?(?:约|近)?`),
    reads: () => ({ kind: "multiple", how: "by" }),
  },
  {
    name: "times-of",
    because: "是上年的1.6倍",
    of: ["times"],
    lead: leadPattern(`(?:已?是|为|相当于|达到?|约?为|将近)(?<base>${T})?(?:同期|全年)?(?:的)?`),
    reads: () => ({ kind: "multiple", how: "to" }),
  },
  {
    name: "times-of-other",
    because: "是芜湖的1.5倍, 相当于河东区的49.6%, 不足其六成",
    of: ["times", "percent"],
    lead: leadPattern(
      `(?:已?是|为|相当于|仅为|达到|约为)(?<benchmark>(?![^,，]*(?:目标|任务|计划|年))[^,，占\\ue000]{2,16}?)的(?:约|近)?`,
    ),
    reads: (found) => {
      const benchmark = found.phrase("benchmark");
      return { kind: "multiple", how: "to", ...(benchmark && { benchmark }) };
    },
  },
  ...TARGET_RULES,
  {
    name: "amount-to",
    because: "增加到5.12亿元",
    of: ["amount", "bare"],
    lead: leadPattern(
      `${ADVERB}(?:${BASE})?${ADVERB}(?:增长|增加|提高|提升|上升|扩大|发展|壮大|攀升|跃升|延长|增|升|涨|扩|下降|减少|降低|回落|缩[减小短]|收窄|降|减|调整|优化|演变|变化|转变|变)(?:到|至|为)了?`,
    ),
    reads: () => ({ kind: "level" }),
  },
  {
    name: "gap-above-amount",
    because: "高于全省平均水平12件",
    of: ["amount", "bare"],
    lead: leadPattern(
      `${ADVERB}(?<move>高于|高出|低于|领先于?|落后于?|多于|少于)(?<benchmark>[^,，]{1,24}?)`,
    ),
    reads: gapOfLevels,
  },
  {
    name: "gap-than-amount",
    because: "比全省平均水平多12件",
    of: ["amount", "bare"],
    lead: leadPattern(
      `${ADVERB}(?:比|较)(?<benchmark>[^,，\ue000]{2,24}?)(?<move>高出?|低|多|少)了?`,
    ),
    reads: gapOfLevels,
  },
  {
    name: "gap-beyond-amount",
    because: "超过湖南464项",
    of: ["amount", "bare"],
    lead: leadPattern(
      `(?<move>超过|超出|(?<![A-Za-z彩])超|落后)(?<benchmark>(?!了)[\\u4e00-\\u9fff]{2,10}?)`,
    ),
    reads: gapOfLevels,
  },
  {
    name: "gap-left-out",
    because: "全国平均浓度30微克，我市高出3微克: above whom the clause before speaks of",
    of: ["amount", "bare", "points", "percent"],
    lead: leadPattern(`${ADVERB}(?<move>高出|多出|低出|超出|少出)了?(?:约)?`),
    reads: leftOut,
  },
  {
    name: "gap-behind-level",
    because: "比全省276万元低42万元: than the figure right before it",
    of: ["amount", "bare", "points"],
    lead: new RegExp("^(?<front>)(?<move>[多少高低])了?(?:约)?$", "d"),
    reads: leftOut,
  },
  {
    name: "gap-apart",
    because: "与马鞍山市相差7.8亿元",
    of: ["amount", "bare", "points"],
    lead: leadPattern(
      `(?:与|同|和|较|比)(?<benchmark>[^,，]{2,24}?)(?:相比)?(?:的)?(?:仍|还|尚)?(?:有|相差|差距?)(?:分别)?(?:为|达)?`,
    ),
    tail: /^的差距/,
    reads: (found) => apart(found),
  },
  {
    name: "more-added",
    because: "同比多增45亿元: how much more it has risen than in the year before",
    of: ["amount", "bare"],
    lead: leadPattern(`${ADVERB}(?:${BASE})?${ADVERB}(?<move>多增|少增)加?了?${LINK}`),
    reads: ({ text }) => ({
      kind: "change",
      direction: text("move") === "少增" ? "down" : "up",
      ofIncrease: true,
    }),
  },
  {
    name: "loss-moved",
    because: "同比减亏4705万元, 增亏327万元: how much less is lost, or more",
    of: ["amount", "bare"],
    lead: leadPattern(`${ADVERB}(?:${BASE})?${ADVERB}(?<move>减亏|增亏)了?${LINK}`),
    reads: ({ text }) => ({
      kind: "change",
      direction: text("move") === "减亏" ? "up" : "down",
      ofLoss: true,
    }),
  },
  {
    name: "change",
    because: "比上年增加36家",
    of: ["amount", "bare"],
    lead: leadPattern(`${ADVERB}${BASE}${ADVERB}(?<move>${MOVES}|${DONE}|多|少|高|低)了?${LINK}`),
    reads: ({ text }) => ({ kind: "change", direction: isFalling(text("move")) ? "down" : "up" }),
  },
  {
    name: "change-bare",
    because: "增加36家, 净增36家, 减收117万元; 户均增收1200元 is told of each",
    of: ["amount", "bare"],
    lead: leadPattern(
      `${ADVERB}(?<move>净增加?|增加|增长|减少|下降|提高|降低|上升|回落|提升|缩短|延长|(?<!均[^,，]{0,4})[增减](?:收|支|产))了?(?:约)?`,
    ),
    reads: ({ text }) => ({ kind: "change", direction: isFalling(text("move")) ? "down" : "up" }),
  },
  {
    name: "average",
    because: "平均每期140人, 平均每项合同成交额94.4万元, 户均增收1200元, 月均2040万人次",
    of: ["amount", "bare"],
    lead: new RegExp(
      `^(?<front>.*?(?<each>每(?:个|家|户|期|场|次|人|名|项|件|亩|笔|所|批|班|平方公里)|[人户亩校店院企村车月]均)[^,，]{0,16}?)${LINK}$`,
      "d",
    ),
    reads: (found) => {
      const each = found.phrase("each");
      return each ? { kind: "average", each } : { kind: "level" };
    },
  },
  {
    name: "net",
    because: "净增高新技术企业12家: how many more there are",
    of: ["amount", "bare"],
    lead: leadPattern(`(?<move>净增|净减)(?:加|少|了)*(?<name>[^,，]{2,30}?)${LINK}`),
    reads: ({ text }) => ({ kind: "change", direction: isFalling(text("move")) ? "down" : "up" }),
  },
  {
    name: "new",
    because: "新增高新技术企业12家",
    of: ["amount", "bare"],
    lead: leadPattern(
      `(?<new>新增|净新增|新认定|新建成?|新获批|新培育|新引进|新设立|新备案|新入库|新登记|新申报|新转化|新组建)(?:了)?(?<name>[^,，]{0,30}?)${LINK}`,
    ),
    reads: () => ({ kind: "level", counting: "new" }),
  },
  {
    name: "cumulative",
    because: "累计培训1440人次",
    of: ["amount", "bare"],
    lead: leadPattern(`累计(?<name>[^,，]{0,30}?)${LINK}`),
    reads: () => ({ kind: "level", counting: "cumulative" }),
  },
  {
    name: "level",
    because: "R&D经费5.12亿元",
    of: ["amount", "bare", "percent", "times", "points"],
    lead: leadPattern(LINK),
    reads: () => ({ kind: "level" }),
  },
];

/** Whom it is held against is said before. */
function leftOut(found: Found): AskedMeasure {
  const direction = isFalling(found.text("move")) ? "down" : "up";
  const benchmark = found.phrase("move");
  return benchmark
    ? { kind: "gap", of: "level", direction, benchmark: { ...benchmark, text: LEFT_OUT } }
    : { kind: "level" };
}

/** 高于全省平均水平12件: a gap where somebody is named, a change where nobody is. */
function gapOfLevels(found: Found): AskedMeasure {
  const benchmark = found.phrase("benchmark");
  const direction = isFalling(found.text("move")) ? "down" : "up";
  return benchmark
    ? { kind: "gap", of: "level", direction, benchmark }
    : { kind: "change", direction };
}
