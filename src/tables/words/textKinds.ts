import { proseKind } from "../../lexicon/proseKinds";
import { withoutNumberBehind } from "../../lexicon/notation/numbering";
import type { TextMaterial } from "../table";
import { plainLabel } from "../../lexicon/script/plainLabel";
import { withoutNumber } from "./withoutNumber";

type TextRole = TextMaterial["role"];

const WORDS: Readonly<Record<TextRole, string>> = {
  preamble: "导语 前言 开头 引言 总述 导言 帽段 概述 总体情况",
  measure: "做法 措施 主要做法 工作措施 工作 工作开展 经验 经验做法 主要工作 主要措施",
  achievement: "成绩 成效 荣誉 评价 亮点 成果 主要成绩 工作成效 典型 案例",
  problem: "问题 不足 短板 困难 存在问题 主要问题 原因 差距",
  plan: "计划 思路 打算 举措 下一步 安排 总思路 下步打算 下一步打算 下一步工作 工作思路 工作打算 工作计划 下年计划",
};

const ROLES: ReadonlyMap<string, TextRole> = new Map(
  (Object.entries(WORDS) as [TextRole, string][]).flatMap(([role, words]) =>
    words.split(" ").map((word) => [word, role] as const),
  ),
);

/**
 * The part a text plays in the summary, from the word its row is marked with; a number behind the word does not matter.
 *
 * @example textKindOf("做法1") // => "measure"
 * @example textKindOf("天气") // => undefined
 */
export function textKindOf(text: string): TextRole | undefined {
  const { key } = plainLabel(text);
  return ROLES.get(withoutNumberBehind(key));
}

/**
 * The same from a heading over texts, which may say it in more words.
 *
 * @example textsUnder("三、存在的主要问题") // => "problem"
 * @example textsUnder("下一步工作打算") // => "plan"
 * @example textsUnder("科技成果转化") // => undefined
 */
export function textsUnder(heading: string): TextRole | undefined {
  const { key } = plainLabel(withoutNumber(heading));
  return textKindOf(key) ?? proseKind(key);
}
