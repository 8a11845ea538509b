import type { Sentences } from "./sentences";

/** What went wrong with Excel. */
export const HOST_SENTENCES = {
  "host-busy": {
    "zh-CN": ["Excel 正忙，可能正在编辑单元格，请结束编辑后再试"],
    "en-US": ["Excel is busy, perhaps a cell is being edited; finish editing and try again"],
  },
  cancelled: {
    "zh-CN": ["操作已取消"],
    "en-US": ["Cancelled"],
  },
  "cells-apart": {
    "zh-CN": ["这些数据不在相连的一行或一列中，不能直接作图"],
    "en-US": [
      "These figures do not stand side by side in one row or column; no chart can be made of them",
    ],
  },
  "host-failed": {
    "zh-CN": ["Excel 没有完成这一步：{message}", "Excel 没有完成这一步"],
    "en-US": ["Excel could not finish this step: {message}", "Excel could not finish this step"],
  },
  "host-protected": {
    "zh-CN": ["Excel 不让修改：工作表或工作簿受保护，或只能读取；请撤销保护或另存一份后再试"],
    "en-US": [
      "Excel does not allow the change: the sheet or the workbook is protected, or read-only; take the protection off or save a copy, then try again",
    ],
  },
  "host-too-much": {
    "zh-CN": ["一次交给 Excel 的内容太多；请缩短文字或减少单元格后再试"],
    "en-US": [
      "This is more than Excel takes at once; try again with a shorter text or fewer cells",
    ],
  },
  "host-lost": {
    "zh-CN": ["与工作簿的连接中断了；请再试一次，仍不行请关闭窗格再打开"],
    "en-US": [
      "The connection to the workbook was lost; try again, and if that does not help, close the pane and open it again",
    ],
  },
  "name-taken": {
    "zh-CN": ["名称“{name}”已被使用", "名称已被使用"],
    "en-US": ["The name “{name}” is already in use", "The name is already in use"],
  },
} satisfies Sentences;
