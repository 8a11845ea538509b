import { plainLabel } from "./script/plainLabel";
import { matcherOf, meaningOf, type Entry } from "./entry";

const FROM =
  "column headings and row names of published tables, ledgers of bureaus and their reports";

/** What was done, and how: 组织认定, 新建. */
export const DEED_WORDS: readonly Entry<"how" | "deed">[] = [
  {
    id: "deed.how",
    words: {
      组织: "组织实施",
      成功: "成功获",
      新: "新疆",
      全年: "全年目标",
      累计: "累计（家）",
      联合: "联合实验室",
      已: "已购买过的文档",
    },
    meaning: "how",
    from: FROM,
  },
  {
    id: "deed.verb",
    words: {
      建: "建设",
      增: "增城区",
      建成: "建成省级知识产权示范县年份",
      认定: "认定培育",
      备案: "备案文号：国统制〔2014〕8号",
      引进: "引进筛选",
      获批: "获批 m → 累计 k (003-015…017",
      获: "获得农机职业技能",
      申报: "申报项目",
      立项: "立项率",
      培育: "培育认定",
      组建: "组建产业技术创新战略联盟",
      设立: "设立知识产权审判庭",
      成立: "成立了县长为组长",
      签约: "簽約院所",
      征集: "征集数",
      选派: "選派科技特派員",
      举办: "舉辦專利知識培訓",
      登记: "登记技术合同",
      引入: "引入",
      入选: "入选专家",
      入库: "入库科技型中小企业",
      搭建: "搭建技术创新平台",
      开展: "开展 专利清零 行动",
      推荐: "推荐专家",
      兑现: "兑现政策扶持企业",
      落实: "落實科技特派員下鄉補助(是/否)",
    },
    meaning: "deed",
    from: FROM,
  },
];

/** Verbs that 是 and 否 answer of the thing before them. */
export const ANSWERED_VERBS: readonly Entry<"verb">[] = [
  {
    id: "deed.answered",
    words: {
      全覆盖: "全覆盖",
      覆盖: "覆盖",
      达标: "达标",
      完成: "完成",
      达到: "达到",
      落实: "落实",
      建成: "建成",
      通过: "通过",
      开展: "开展",
      设立: "设立",
      配备: "配备",
      实现: "实现",
    },
    meaning: "verb",
    from: FROM,
  },
];

/** What a column of prizes says beside their classes: all of them, or how far somebody has come. */
export const PRIZE_WORDS: readonly Entry<"total" | "stage">[] = [
  {
    id: "prize.total",
    words: {
      合计: "合计",
      总计: "总计",
      共计: "共计",
      小计: "小计",
      总数: "总数 (003-002…004",
      全部: "全部",
    },
    meaning: "total",
    from: FROM,
  },
  {
    id: "prize.stage",
    words: {
      晋级: "晋级",
      入围: "入围",
      入选: "入选",
      参赛: "参赛",
      参评: "参评",
      申报: "申报",
      推荐: "推荐",
      提名: "提名",
      获奖: "获奖",
      通过: "通过",
      报名: "报名",
      初审: "初审",
      复赛: "复赛",
      决赛: "决赛",
    },
    meaning: "stage",
    from: FROM,
  },
];

/** How a heading asks what 是 and 否 under it answer. */
export const QUESTIONS: readonly Entry<"asks">[] = [
  {
    id: "question",
    words: { 是否: "是否覆盖", 是否已: "是否已立项", 是否全部: "是否全部到位" },
    meaning: "asks",
    not: ["是/否"],
    from: FROM,
  },
];

/** What classes of prizes end in. */
export const PRIZE_CLASSES: readonly Entry<"award">[] = [
  {
    id: "prize.class",
    words: {
      奖: "国家技术发明奖",
      等: "四星液压、高福记等",
      名: "排名",
      佳: "佳",
      牌: "争取xxxx年元旦前后挂牌",
    },
    meaning: "award",
    from: FROM,
  },
];

const deedWord = matcherOf(DEED_WORDS, "start");
const prizeWord = meaningOf(PRIZE_WORDS);
const prizeClass = matcherOf(PRIZE_CLASSES, "end");
const question = matcherOf(QUESTIONS, "start");
const answered = matcherOf(ANSWERED_VERBS, "whole");

/**
 * Whether a text is nothing but what was done, however it was done.
 *
 * @example isNothingButDeeds("组织认定") // => true
 * @example isNothingButDeeds("新") // => false
 */
export function isNothingButDeeds(text: string): boolean {
  let rest = plainLabel(text).key;
  let last: "how" | "deed" | undefined;
  for (let found = deedWord(rest); found; found = deedWord(rest)) {
    const { meaning } = found.entry;
    if (last === "deed" && meaning === "how") return false;
    last = meaning;
    rest = rest.slice(found.word.length);
  }
  return rest === "" && last === "deed";
}

/** What a word beside prizes says; `undefined` for what is none of them. */
export function prizeMeaning(key: string): "total" | "stage" | "award" | undefined {
  return prizeWord(key) ?? prizeClass(key)?.entry.meaning;
}

/**
 * What a heading asks: 立项 of 是否已立项; `undefined` for one that asks nothing.
 *
 * @example askedBy("是否已立项") // => "立项"
 * @example askedBy("立项") // => undefined
 */
export function askedBy(heading: string): string | undefined {
  const word = question(heading)?.word;
  return word === undefined || word === heading ? undefined : heading.slice(word.length);
}

/** Whether a bracket says how a heading is answered: 是/否, 是或否. */
export function isYesOrNo(text: string): boolean {
  return YES_OR_NO.some((answers) => text === answers);
}

const YES_OR_NO = ["是否", "是/否", "是、否", "是或否"];

/** Whether a text is a bare verb that 是 and 否 answer. */
export function isAnsweredVerb(text: string): boolean {
  return answered(text) !== undefined;
}
