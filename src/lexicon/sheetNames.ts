import { matcherOf, type Entry } from "./entry";

/** Words of sheet names and first lines that say what prose on the sheet is. */
export const SHEET_WORDS: readonly Entry<"prose" | "instructions">[] = [
  {
    id: "sheet.prose",
    words: {
      做法: "主要做法",
      措施: "工作措施",
      文字: "文字材料",
      材料: "总结材料",
      总结: "半年总结",
      小结: "工作小结",
      工作情况: "工作情况",
      素材: "素材",
      亮点: "工作亮点",
      成效: "工作成效",
      情况说明: "情况说明",
      简要说明: "经济运行简要说明",
      运行分析: "运行分析",
      打算: "下一步打算",
      下一步: "下一步工作",
      下步: "下步要求",
      工作要求: "工作要求",
      重点工作: "上半年重点工作",
      存在问题: "存在问题",
      问题与: "问题与打算",
    },
    meaning: "prose",
    from: "names of sheets of prose in workbooks of bureaus",
  },
  {
    id: "sheet.instructions",
    words: {
      填报: "填报要求",
      填表: "填表须知",
      说明: "填表说明",
      目录: "目录",
      口径: "统计口径",
      封面: "封面",
    },
    meaning: "instructions",
    from: "names of sheets of forms",
  },
];

const [prose, instructions] = SHEET_WORDS.map((entry) => matcherOf([entry], "within"));

/** Whether the name of a sheet or the first line on it says that prose of the summary follows. */
export function saysProse(text: string): boolean {
  return prose?.(text) !== undefined;
}

/** Whether a sheet is named like one that says how to fill in the others. */
export function saysInstructions(sheet: string): boolean {
  return instructions?.(sheet) !== undefined && !saysProse(sheet);
}
