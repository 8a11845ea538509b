import { plainLabel } from "./script/plainLabel";
import { withoutDividedBy } from "./divisions";
import { keyMatcherOf, wordsOf, type Entry } from "./entry";

const FROM =
  "titles of yearbook tables and of monthly sheets of bureaus of industry and of universities";

/** Of what alone a table counts, as only its title says: R&D经费 under 大中型工业企业R&D情况 is that of these firms. */
export const COUNTED_KINDS: readonly Entry<"counted">[] = [
  {
    id: "counted.firms",
    words: {
      规模以上工业企业: "规模以上工业企业研发活动情况",
      规模以上工业: "规模以上工业主要指标",
      规上工业企业: "2023年规上工业企业科技活动情况",
      规上工业: "各县规上工业主要指标排名",
      大中型工业企业: "大中型工业企业R&D经费情况",
      大中型企业: "大中型企业科技指标",
      规模以上服务业企业: "规模以上服务业企业主要指标",
      规模以上服务业: "规模以上服务业运行情况",
      规上服务业: "规上服务业主要指标",
      规上企业: "规上企业研发情况",
      高技术制造业: "高技术制造业主要指标",
      高技术产业: "高技术产业R&D情况",
      民营企业: "民营企业科技指标",
      民营经济: "民营经济主要指标",
      国有企业: "国有企业经济运行情况",
      外商投资企业: "外商投资企业主要指标",
      小微企业: "小微企业运行情况",
      中小企业: "中小企业主要指标",
      限额以上批发零售业: "限额以上批发零售业主要指标",
    },
    meaning: "counted",
    not: ["规上工业增加值", "民营经济占比"],
    from: FROM,
  },
  {
    id: "counted.funds",
    words: {
      国家自然科学基金: "各学院国家自然科学基金申报立项情况",
      国家社会科学基金: "国家社会科学基金项目立项情况",
      国家社科基金: "国家社科基金申报情况",
      省自然科学基金: "省自然科学基金立项情况",
      自然科学基金: "市自然科学基金立项分布",
      省社科基金: "省社科基金立项统计表",
    },
    meaning: "counted",
    from: FROM,
  },
];

/** How names begin that say themselves of what they count, and what they may hold. */
export const OWN_KINDS: readonly Entry<"begins" | "holds">[] = [
  {
    id: "counted.own-kind",
    words: {
      全社会: "全社会R&D经费",
      全部: "全部工业增加值",
      规模以上: "规模以上工业增加值",
      规上: "规上工业总产值",
      限上: "限上零售额",
      大中型: "大中型企业数",
      地区: "地区生产总值",
      GDP: "GDP",
      高新技术: "高新技术产业产值",
      高技术: "高技术制造业投资",
      国家: "国家级项目数",
      国有: "国有企业利润",
      民营: "民营经济增加值",
      外资: "外资企业数",
      外商: "外商投资额",
      私营: "私营企业数",
      服务业: "服务业增加值",
      工业企业: "工业企业利润",
    },
    meaning: "begins",
    not: ["R&D经费", "企业数"],
    from: FROM,
  },
  {
    id: "counted.own-fund",
    words: {
      自然科学基金: "获批自然科学基金项目数",
      社科基金: "获批社科基金项目数",
      社会科学基金: "获批社会科学基金项目数",
    },
    meaning: "holds",
    from: FROM,
  },
];

const ownBeginning = keyMatcherOf(OWN_KINDS.slice(0, 1), "start");
const ownFund = keyMatcherOf(OWN_KINDS.slice(1), "within");

/** Whether a name says itself of what it counts. */
export function saysWhatItCounts(key: string): boolean {
  return ownBeginning(key) !== undefined || ownFund(key) !== undefined;
}

const WORDS = [...wordsOf(...COUNTED_KINDS)].sort((a, b) => b.length - a.length);

/** What may follow in a title that is about all that a table tells of the kind, and not about one indicator of it. */
const ABOUT_ALL =
  /^(?:项目)?(?:主要|重点|部分)?(?:经济|科技|创新|研发|科研|效益|财务|R&D|生产|运行|申报|立项|资助|获批)*(?:分布|构成|指标|情况|活动|运行|统计|一览|汇总|排名|经费情况|立项|申报|$)/;

/**
 * Of what alone a table counts, as its title says; `undefined` for a title that names an indicator, or two kinds.
 *
 * @example countedIn("2023年规上工业企业科技活动情况") // => "规上工业企业"
 * @example countedIn("规模以上工业企业分行业研发经费情况") // => "规模以上工业企业"
 * @example countedIn("规上工业增加值") // => undefined
 */
export function countedIn(title: string): string | undefined {
  // By what its figures are divided a title may say within.
  const key = withoutDividedBy(plainLabel(title).key);
  const word = WORDS.find((one) => key.includes(one));
  if (word === undefined) return undefined;
  const at = key.indexOf(word);
  const rest = key.slice(at + word.length);
  const isPaired = /[和与及、]$/.test(key.slice(0, at)) || /^[和与及、]/.test(rest);
  return !isPaired && ABOUT_ALL.test(rest) ? word : undefined;
}
