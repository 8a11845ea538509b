import { matcherOf, type Entry } from "./entry";
import { plainLabel } from "./script/plainLabel";

const FROM = "cells of ledgers of goals beside or instead of figures";

/** Words of a cell that says in words how a target fared. */
export const CONCLUSION_WORDS: readonly Entry<"how" | "missed" | "done" | "goal">[] = [
  {
    id: "conclusion.how",
    words: {
      已: "已完成",
      已经: "已经完成",
      均: "均达标",
      均已: "均已完成",
      都: "都完成",
      都已: "都已完成",
      全部: "全部完成",
      全面: "全面完成",
      圆满: "圆满完成",
      如期: "如期完成",
      按期: "按期完成",
      按时: "按时完成",
      提前: "提前完成",
      顺利: "顺利完成",
      胜利: "胜利完成",
      基本: "基本实现",
      超额: "超额完成",
    },
    meaning: "how",
    from: FROM,
  },
  {
    id: "conclusion.missed",
    words: {
      未: "未完成",
      未能: "未能实现",
      尚未: "尚未完成",
      没有: "没有完成",
    },
    meaning: "missed",
    from: FROM,
  },
  {
    id: "conclusion.done",
    words: {
      完成: "完成",
      达标: "达标",
      达到: "达到目标",
      实现: "实现目标",
      达成: "达成",
    },
    meaning: "done",
    from: FROM,
  },
  {
    id: "conclusion.goal",
    words: {
      了: "完成了年度任务",
      年度: "完成年度目标",
      全年: "完成全年任务",
      预期: "达到预期目标",
      既定: "完成既定目标",
      下达: "完成下达任务",
      考核: "完成考核任务",
      目标: "完成目标",
      任务: "完成任务",
      目标任务: "完成目标任务",
      计划: "完成计划",
      指标: "完成指标",
    },
    meaning: "goal",
    from: FROM,
  },
];

const word = matcherOf(CONCLUSION_WORDS, "start");
const missed = matcherOf(
  CONCLUSION_WORDS.filter(({ meaning }) => meaning === "missed"),
  "within",
);

/** No conclusion is longer; and most cells are figures. */
const LONGEST = 20;

/**
 * Whether a cell says in words how a target fared, where its neighbours say it in figures.
 *
 * @example isConclusion("全面超额完成") // => true
 * @example isConclusion("未完成年度目标") // => true
 * @example isConclusion("正在实施") // => false
 * @example isConclusion("年度目标") // => false
 */
export function isConclusion(text: string): boolean {
  if (text.length > LONGEST || !/[\u4e00-\u9fff]/.test(text)) return false;
  let rest = plainLabel(text).key;
  let isDone = false;
  for (let found = word(rest); found; found = word(rest)) {
    const { meaning } = found.entry;
    // First how, then that it was done, then what.
    if (isDone ? meaning !== "goal" : meaning === "goal") return false;
    isDone ||= meaning === "done";
    rest = rest.slice(found.word.length);
  }
  return isDone && rest === "";
}

/**
 * Whether a conclusion tells of a target that was missed.
 *
 * @example isFailure("尚未完成") // => true
 */
export function isFailure(conclusion: string): boolean {
  return missed(conclusion) !== undefined;
}
