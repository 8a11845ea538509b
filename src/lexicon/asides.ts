import { matcherOf, type Entry } from "./entry";

/** What is said to whoever writes or fills in, in the middle of prose, and of what the figures are: it is no part of a text. */
export const ASIDES: readonly Entry<"writer" | "figures">[] = [
  {
    id: "aside.to-writer",
    words: {
      写的时候: "成交额表二为万元，写的时候换成亿元",
      用前再: "二级分类由调查队提供，用前再对一遍",
      用前请: "数据用前请核对",
      引用请核: "分省强度未按核实数修订，引用请核",
      再核一遍: "诊疗人次请信息中心再核一遍",
      再对一遍: "定稿前再对一遍",
      不再另列: "论文数见综合指标，不再另列",
      请于: "请于7月5日前反馈科技局规划科",
      反馈至: "修改意见反馈至办公室邮箱",
    },
    meaning: "writer",
    not: ["反馈问题整改到位", "请企业家授课"],
    from: "sheets of prose in workbooks of bureaus",
  },
  {
    id: "aside.of-figures",
    words: {
      本表: "本表由经济发展局按季整理，供各区参考",
      为准: "四季度数据为快报数，以年报为准",
      快报数: "四季度数据为快报数",
      口径: "产值为规上口径，不做调整",
      不含: "门急诊量含互联网医院复诊，不含体检人次",
      目录统计: "手术级别按国家手术分级目录统计",
      归集: "新增注册商标按申请人注册地址归集",
      来自: "外贸数据来自海关，消费数据来自统计局",
      数据来源: "数据来源：市场监管分局",
      联系人: "联系人：发展规划科，电话见通讯录",
      填报: "各单位按季填报，逾期不再受理",
    },
    meaning: "figures",
    from: "notes on sheets of their own in workbooks of bureaus",
  },
];

const aside = matcherOf(ASIDES, "within");

/**
 * Whether a paragraph may say what the figures are, and whose.
 *
 * @example isOfFigures("手术级别按国家手术分级目录统计，由病案首页提取。") // => true
 */
export function isOfFigures(text: string): boolean {
  return aside(text)?.entry.meaning === "figures";
}

/**
 * Whether a sentence speaks to whoever writes the text.
 *
 * @example isAside("技术合同额为万元，写的时候换成亿元！") // => true
 * @example isAside("全市建成科技服务站12个。") // => false
 */
export function isAside(text: string): boolean {
  return aside(text)?.entry.meaning === "writer";
}
