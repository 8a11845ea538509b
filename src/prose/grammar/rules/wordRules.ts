import { readCount } from "../../../quantity/readCount";
import type { AskedMeasure } from "../../question";

/** A word that claims something without a figure of its own. */
export interface WordRule {
  readonly name: string;
  readonly because: string;
  /** Tried over the whole text. */
  readonly words: RegExp;
  /** `undefined` where the word claims nothing here. */
  readonly reads: (word: string, behind: string) => AskedMeasure | undefined;
  /** 首位 and 末位 are read like 第1位. */
  readonly place?: "place" | "from-end";
  /** How many times over the word claims: 2 for 翻番. */
  readonly times?: (word: string) => number;
  /** 连续三年: how many years. */
  readonly years?: (word: string) => number;
}

const RISING = /^[^,，。；;]{0,8}?(?:正?增长|上升|提升|提高|递增|攀升|增加)/;
const SINKING = /^[^,，。；;]{0,8}?(?:下降|减少|回落|下滑|负增长)/;
const LEADING = /^[^,，。；;]{0,12}?(?:首位|第一|榜首)/;

export const WORD_RULES: readonly WordRule[] = [
  {
    name: "doubled",
    because: "翻番 is at least twice",
    words:
      /翻了?(?:一|两|三|四|[1-4])?番(?!计划|行动|工程)|(?<!双)(?:成倍增长|倍增)(?!计划|行动|工程|目标|器)/g,
    reads: () => ({ kind: "multiple", how: "to" }),
    times: (word) => {
      const [many] = /[一两三四1-4]/.exec(word) ?? ["一"];
      return 2 ** (readCount(many) ?? 1);
    },
  },
  {
    name: "record",
    because: "历史新高 is above every year before",
    words:
      /(?:再?创|创造|创下|刷新|达到?)?了?(?:历史|历年|有史以来|建[国省市县区]以来)(?:同期)?的?(?:新高|新低|最高(?:水平|值|点|纪录)?|最好(?:水平|成绩|位次)|最低(?:水平|值|点)?|新纪录|纪录)|(?:再?创|创下)了?[^,，。；;]{0,8}?(?:新高(?![地峰度质校端原效附铁速考职企等级层]|水平|标准|技术)|新低(?!碳)|新纪录)|[为是][^,，。；;]{0,8}?以来的?(?:同期)?最[高低](?:水平|值|点)?(?!水平|持平)|(?<=为|是|创)(?:历年来?|历史上?)最[多大高](?=\s*(?:[,，。；;、)）]|$))/gm,
    reads: (word) => ({ kind: "record", standing: /低/.test(word) ? "low" : "high" }),
  },
  {
    name: "first-place",
    because: "首位 is the first place, held alone",
    words: /首位(?!度)|榜首|魁首|(?<=增速|增幅|总量|规模|均)领跑(?!者|人)/g,
    reads: () => ({ kind: "rank", of: "level" }),
    place: "place",
  },
  {
    name: "greatest",
    because: "最高 is the greatest value, held alone",
    words:
      /(?<![的是比较与和于])(?<!至|不|以来|同期|历年来?|历史上?)最(?:高|大|多|快)(?!的(?:依次|分别))(?=\s*(?:[,，。；;、)）]|$|的(?:是|为|[省市县区园科]|[^,，。；;]{1,6}(?:[省市县区]))|[,，]?(?:达|为)\s*\d))/gm,
    reads: (word) => ({
      kind: "rank",
      of: word === "最快" ? "growth" : "level",
      extreme: "greatest",
    }),
    place: "place",
  },
  {
    name: "least",
    because: "最低 is the least value, held alone",
    words:
      /(?<![是比较与和于]|至|不|以来|同期)最(?:低|小|少|慢)(?!的(?:依次|分别))(?=\s*(?:[,，。；;、)）]|$|的(?:是|为|[省市县区园科]|[^,，。；;]{1,6}(?:[省市县区]))|[,，]?(?:达|为)\s*\d))/gm,
    reads: (word) => ({
      kind: "rank",
      of: word === "最慢" ? "growth" : "level",
      extreme: "least",
    }),
    place: "place",
  },
  {
    name: "last-place",
    because: "末位 is the last place",
    words: /末位|末尾|垫底/g,
    reads: () => ({ kind: "rank", of: "level", fromEnd: true }),
    place: "from-end",
  },
  {
    name: "breakthrough",
    because: "零的突破 is from none to some",
    words: /零的?突破|从无到有/g,
    reads: () => ({ kind: "first" }),
  },
  {
    name: "for-the-first-time",
    because: "首次突破100亿元: no year before has reached it",
    words: /首次(?=突破|超过|达到|迈上|跨越|站上|进入|跻身|入围)/g,
    reads: () => ({ kind: "first" }),
  },
  {
    name: "target-beaten",
    because: "超额完成 is more than the target",
    words:
      /(?:超额(?:完成|实现|兑现)|超目标完成|超计划完成)(?!了?[\d.,xX×*_]+[^\d,，。；;、的目任计]{1,3}(?:[,，。；;、]|$))/g,
    reads: () => ({ kind: "met", how: "beyond" }),
  },
  {
    name: "target-missed",
    because: "未完成 is less than the target",
    words:
      /(?:未能?|没有|尚未)(?:完成|达到|实现|达成)(?=[^,，。；;]{0,12}?(?:目标|任务|计划|要求|预期))/g,
    reads: () => ({ kind: "met", how: "missed" }),
  },
  {
    name: "target-met",
    because: "完成年度目标 is at least the target",
    words:
      /(?:全面|圆满|如期|顺利|提前|均|全部|已)*(?<!超额|未|未能|没有|尚未|力争|确保|争取)(?:完成|达到|实现)了?(?=[^,，。；;\d]{0,14}?(?:目标任务|目标(?!任务)|任务|计划数)(?!的?(?:约|近|比例)?\s*[\dxX×*_一二三四五六七八九]|完成|值|数|责任|考核的))/g,
    reads: () => ({ kind: "met", how: "met" }),
  },
  {
    name: "unchanged",
    because: "持平 is no change",
    words: /(?:基本)?(?<!以来最[高低]水平)持平/g,
    reads: (word) => ({
      kind: "unchanged",
      of: "level",
      ...(word.startsWith("基本") && { nearly: true as const }),
    }),
  },
  {
    name: "streak",
    because: "连续三年增长: each year more than the one before",
    words: /连续[\d一二两三四五六七八九十]{1,2}年/g,
    reads: (_, behind) => {
      if (LEADING.test(behind)) return { kind: "streak", direction: "lead" };
      if (SINKING.test(behind)) return { kind: "streak", direction: "down" };
      return RISING.test(behind) ? { kind: "streak", direction: "up" } : undefined;
    },
    years: (word) => {
      const digits = word.slice(2, -1);
      return readCount(digits) ?? 0;
    },
  },
  {
    name: "every-year",
    because: "逐年提高: each year more than the one before",
    words: /逐年|年年(?=[增上提攀下减回])/g,
    reads: (_, behind) => {
      if (SINKING.test(behind)) return { kind: "every-year", direction: "down" };
      return RISING.test(behind) ? { kind: "every-year", direction: "up" } : undefined;
    },
  },
  {
    name: "half",
    because: "过半 is more than half",
    words: /(?<!时间|任务|双|赛程|五[”"]?)(?:过半(?!数)|超过?半数|半数以上|一半以上)/g,
    reads: () => ({ kind: "half" }),
  },
  {
    name: "beyond-benchmark",
    because: "增速高于全省平均水平: above it, by whatever",
    words:
      /(?<![个家][\u4e00-\u9fff]{0,6})(?:高于|快于|优于|好于|低于|慢于|领先于?|落后于?|超过)(?=(?:(?:全[国省市县区州]|总体)?的?平均(?:水平|值|增速|增幅)?|全[国省市县区州](?:水平|增速)?)\s*(?:[,，。；;)）]|$))/gm,
    reads: (word, behind) => {
      const [benchmark = ""] = /^[^,，。；;、)）]+/.exec(behind) ?? [];
      return {
        kind: "beyond",
        of: /[快慢]/.test(word) || /增[速幅]/.test(benchmark) ? "growth" : "level",
        direction: /[低慢后]/.test(word) ? "down" : "up",
        benchmark,
      };
    },
  },
  {
    name: "tied",
    because: "与石门市并列: somebody has the same",
    words: /并列(?=\s*(?:[,，。；;)）]|$))/gm,
    reads: () => ({ kind: "rank", of: "level", tied: true }),
  },
  {
    name: "turn",
    because: "由负转正 is from below zero to above it",
    words: /由负转正|扭亏(?:为盈)?|由正转负|由盈转亏/g,
    reads: (word) => ({
      kind: "turn",
      to: /由正转负|由盈转亏/.test(word) ? "negative" : "positive",
    }),
  },
  {
    name: "only-one",
    because: "是唯一负增长的县区: of all others it is not so",
    words: /唯一(?=[^,，。；;]{0,4}?(?:负增长|正增长|下降|下滑|减少|回落|增长|上升|亏损))/g,
    reads: (_, behind) => ({
      kind: "only",
      of: /^[^,，。；;]{0,4}?(?:负增长|下降|下滑|减少|回落|亏损)/.test(behind) ? "fallen" : "grown",
    }),
  },
  {
    name: "moved",
    because: "正增长, 有所下降: a direction without a figure",
    words:
      /(?:实现|保持|呈现?|出现)?(?:正增长|负增长)|(?:有所|略有|大幅|明显|稳步|持续|小幅)(?:增长|下降|提升|提高|回落|减少|上升|增加|下滑)(?!了?\s*(?:\d|[xX×*_]|至|到|约|近|的))/g,
    reads: (word) => ({
      kind: "moved",
      direction: /负增长|下降|回落|减少|下滑/.test(word) ? "down" : "up",
    }),
  },
];
