import { matcherOf, type Entry } from "./entry";

/** What the name of an office ends in, and what only that of one of its sections does. */
export const OFFICE_ENDS: readonly Entry<"office" | "section">[] = [
  {
    id: "office.end",
    words: {
      局: "甲市科学技术局",
      委员会: "甲省发展和改革委员会",
      办公室: "甲县人民政府办公室",
      人民政府: "甲县人民政府",
    },
    meaning: "office",
    not: ["布局情况"],
    from: "ledgers of bureaus",
  },
  {
    id: "office.section",
    words: {
      科: "科技局计划科",
      股: "统计局核算股",
      处: "科研处",
      室: "县府办综合室",
      办: "县科技办",
      委: "县发改委",
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
    meaning: "section",
    not: ["合计数", "增长率"],
    from: "second lines over tables of bureaus, left the period and right who made them",
  },
];

const officeEnd = matcherOf(OFFICE_ENDS, "end");

/**
 * Whether a line is the name of an office.
 *
 * @example isOfficeName("甲市科学技术局") // => true
 * @example isOfficeName("各县产业培育中心") // => false
 */
export function isOfficeName(line: string): boolean {
  return officeEnd(line)?.entry.meaning === "office";
}

const officeWithin = matcherOf(
  OFFICE_ENDS.filter(({ meaning }) => meaning === "office"),
  "within",
);

/**
 * Whether a text names an office or a section of one, and nothing else could.
 *
 * @example isOfOffice("甲县统计局工业科") // => true
 * @example isOfOffice("技术创新中心") // => false
 */
export function isOfOffice(text: string): boolean {
  return endsAsOffice(text) && officeWithin(text) !== undefined;
}

/**
 * Whether a text beside a date may be who made a table: an office or a section of one.
 *
 * @example endsAsOffice("某县统计局核算股") // => true
 * @example endsAsOffice("同比增长") // => false
 */
export function endsAsOffice(text: string): boolean {
  return officeEnd(text) !== undefined;
}
