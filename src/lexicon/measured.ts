import { plainLabel } from "./script/plainLabel";
import { matcherOf, type Entry } from "./entry";

/** What is measured, where the end of a name tells: heads, or years of work. */
export type Measured = "people" | "working-years";

export const MEASURED: readonly Entry<Measured>[] = [
  {
    id: "measured.working-years",
    words: {
      全时当量: "R&D人员折合全时当量",
      折合全时人员: "折合全时人员",
      折合人员: "R&D折合人员",
    },
    meaning: "working-years",
    from: "China Statistical Yearbook on Science and Technology, R&D personnel",
  },
  {
    id: "measured.people",
    words: {
      人员: "R&D人员",
      人数: "从业人员年平均人数",
      人口: "年末常住人口",
      职工: "在岗职工",
      女性: "女性",
      男性: "男性",
      专家: "入库专家",
      学生: "在校学生",
      在校生: "在校生",
      毕业生: "毕业生",
      研究生: "研究生",
      在园幼儿: "在园幼儿",
      教师: "专任教师",
      博士: "博士",
      硕士: "硕士",
      人才: "高层次人才",
      院士: "两院院士",
      特派员: "科技特派员",
    },
    meaning: "people",
    not: ["人员经费", "人员劳务费"],
    from: "China Statistical Yearbook on Science and Technology, personnel; reports of bureaus",
  },
];

/**
 * What a name measures by the word it ends in.
 *
 * @example measuredAs("R&D人员折合全时当量") // => "working-years"
 * @example measuredAs("人员劳务费") // => undefined
 */
export function measuredAs(name: string): Measured | undefined {
  const { key } = plainLabel(name);
  const bare = key.replace(/(?:总?数|总量|数量)$/, "");
  return (measure(key) ?? measure(bare))?.entry.meaning;
}

const measure = matcherOf(MEASURED, "end");
