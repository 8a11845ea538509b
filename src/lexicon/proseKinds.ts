import { wordsOf, type Entry } from "./entry";

/** The part a text plays in a summary. */
export type ProseKind = "preamble" | "measure" | "achievement" | "problem" | "plan";

/**
 * Words in headings over prose: 存在的主要问题, 下一步工作打算. Of several in one heading the first entry counts, as 整改措施 says
 * what will be done and 问题原因 what is wrong.
 */
export const PROSE_KINDS: readonly Entry<ProseKind>[] = [
  {
    id: "prose.plan",
    words: {
      下一步: "下一步工作",
      下步: "下步重点",
      打算: "工作打算",
      计划: "工作计划",
      思路: "总体思路",
      整改: "整改措施",
      改进: "改进措施",
      对策: "意见和对策",
      安排: "工作安排",
      明年: "明年重点",
      工作要求: "工作要求",
      下半年: "下半年措施",
      下一阶段: "下一阶段重点",
    },
    meaning: "plan",
    from: "summaries of bureaus; tables of problems and measures",
  },
  {
    id: "prose.problem",
    words: {
      问题: "存在的主要问题",
      不足: "主要不足",
      短板: "短板弱项",
      困难: "困难与挑战",
      原因: "原因分析",
      差距: "主要差距",
      制约: "制约因素",
      薄弱: "薄弱环节",
    },
    meaning: "problem",
    from: "summaries of bureaus; tables of problems and measures",
  },
  {
    id: "prose.achievement",
    words: {
      成效: "主要成效",
      成绩: "主要成绩",
      成果: "标志性成果",
      亮点: "工作亮点",
      荣誉: "获得荣誉",
      典型: "典型经验",
      案例: "优秀案例",
      进展: "主要进展",
    },
    meaning: "achievement",
    not: ["科技成果转化"],
    from: "summaries of bureaus",
  },
  {
    id: "prose.measure",
    words: {
      做法: "主要做法",
      措施: "工作措施",
      举措: "创新举措",
      经验: "工作经验",
      开展情况: "工作开展情况",
      落实情况: "任务落实情况",
      推进情况: "工作推进情况",
      主要工作: "主要工作",
      工作情况: "工作情况",
      完成情况: "任务完成情况",
    },
    meaning: "measure",
    from: "summaries of bureaus",
  },
  {
    id: "prose.preamble",
    words: {
      概述: "概述",
      总体情况: "总体情况",
      基本情况: "基本情况",
      导语: "导语",
      前言: "前言",
    },
    meaning: "preamble",
    from: "summaries of bureaus",
  },
];

/** No heading is longer. */
const LONGEST_HEADING = 16;

/** Names of what is done, which hold such a word. */
const THINGS: readonly string[] = ["科技成果转化"];

/** What the texts under a heading are, by the words it ends in or holds; nothing where it names a thing: 科技成果转化. */
export function proseKind(key: string): ProseKind | undefined {
  if (key.length > LONGEST_HEADING) return undefined;
  return PROSE_KINDS.find((entry) => {
    const isThing = entry.meaning === "achievement" && THINGS.some((name) => key.includes(name));
    return !isThing && wordsOf(entry).some((word) => key.includes(word));
  })?.meaning;
}
