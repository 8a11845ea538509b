import { plainLabel } from "./plainLabel";

const HOW =
  "已经?|均已?|都已?|全部|全面|圆满|如期|按期|按时|提前|顺利|胜利|基本|超额|未能?|尚未|没有";
const DONE = "完成|达标|达到|实现|达成";
const CONCLUSION = new RegExp(
  `^(?:${HOW})*(?:${DONE})了?(?:年度|全年|预期|既定|下达|考核)*(?:目标|任务|目标任务|计划|指标)?$`,
);

/**
 * Whether a cell says in words how a target fared, where its neighbours say it in figures.
 *
 * @example isConclusion("全面超额完成") // => true
 * @example isConclusion("未完成年度目标") // => true
 * @example isConclusion("正在实施") // => false
 */
export function isConclusion(text: string): boolean {
  return CONCLUSION.test(plainLabel(text).key);
}

/**
 * Whether a conclusion tells of a target that was missed.
 *
 * @example isFailure("尚未完成") // => true
 */
export function isFailure(conclusion: string): boolean {
  return /未|没有/.test(plainLabel(conclusion).key);
}
