import { matcherOf, type Entry } from "./entry";

/** What the name of an office ends in, as it stands beside a date over a table: whoever made the table. */
export const OFFICE_ENDS: readonly Entry<true>[] = [
  {
    id: "office.end",
    words: {
      局: "某县统计局",
      科: "科技局计划科",
      股: "统计局核算股",
      处: "科研处",
      室: "县府办综合室",
      办: "县科技办",
      办公室: "市委办公室",
      委: "县发改委",
      委员会: "高新区管理委员会",
      管委会: "经开区管委会",
      中心: "市科技信息中心",
      部: "经济发展部",
      厅: "省科技厅",
      队: "国家统计局调查队",
      所: "财政所",
      制: "办公室制",
      制表: "科研处制表",
      编制: "统计局编制",
    },
    meaning: true,
    not: ["合计数", "增长率"],
    from: "second lines over tables of bureaus, left the period and right who made them",
  },
];

const officeEnd = matcherOf(OFFICE_ENDS, "end");

/**
 * Whether a text may be the name of an office.
 *
 * @example endsAsOffice("某县统计局核算股") // => true
 * @example endsAsOffice("同比增长") // => false
 */
export function endsAsOffice(text: string): boolean {
  return officeEnd(text) !== undefined;
}
