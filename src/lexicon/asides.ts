import { matcherOf, type Entry } from "./entry";

/** What is said to whoever writes or fills in, in the middle of prose: it is no part of a text. */
export const ASIDES: readonly Entry<true>[] = [
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
    meaning: true,
    not: ["反馈问题整改到位", "请企业家授课"],
    from: "sheets of prose in workbooks of bureaus",
  },
];

const aside = matcherOf(ASIDES, "within");

/**
 * Whether a sentence speaks to whoever writes the text.
 *
 * @example isAside("技术合同额为万元，写的时候换成亿元！") // => true
 * @example isAside("全市建成科技服务站12个。") // => false
 */
export function isAside(text: string): boolean {
  return aside(text) !== undefined;
}
