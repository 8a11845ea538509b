import { wordsOf, type Entry } from "./entry";

/** What may stand behind a period in a remark that says nothing else: 1-5月数据. */
export const PERIOD_REMARKS: readonly Entry<"figures">[] = [
  {
    id: "remark.figures-of-period",
    words: {
      数据: "1-5月数据",
      数: "截至5月底数",
      累计数: "1-5月累计数",
      累计数据: "1-5月累计数据",
      完成数: "1-5月完成数",
      统计数: "1-5月统计数",
      统计数据: "2022年统计数据",
      快报数: "1-5月快报数",
      年报数: "2022年年报数",
      指标: "1-5月指标",
      的数据: "1-5月的数据",
    },
    meaning: "figures",
    not: ["1-5月增长较快"],
    from: "ledgers of bureaus whose figures come from several reports",
  },
];

const BEHIND = [...wordsOf(...PERIOD_REMARKS)].sort((a, b) => b.length - a.length);

/**
 * The period of a remark that says nothing but of when the figures beside it are, as a text; the remark itself where no such word
 * closes it.
 *
 * @example periodRemarked("1-5月数据") // => "1-5月"
 * @example periodRemarked("为2022年度数") // => "2022年度"
 * @example periodRemarked("截至5月底") // => "截至5月底"
 */
export function periodRemarked(key: string): string {
  const said = key.replace(/^[为系]/, "");
  const word = BEHIND.find((one) => said.endsWith(one) && said.length > one.length);
  return word === undefined ? key : said.slice(0, -word.length);
}
