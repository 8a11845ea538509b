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
  "name-taken": {
    "zh-CN": ["名称“{name}”已被使用", "名称已被使用"],
    "en-US": ["The name “{name}” is already in use", "The name is already in use"],
  },
} satisfies Sentences;
