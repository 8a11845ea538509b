import type { Sentences } from "./sentences";

/** What went wrong with a file or with Excel. */
export const HOST_SENTENCES = {
  "unreadable-file": {
    "zh-CN": [
      "文件“{file}”打不开，可能已损坏或不是 .xlsx 工作簿",
      "文件打不开，可能已损坏或不是 .xlsx 工作簿",
    ],
    "en-US": [
      "“{file}” cannot be opened; it may be damaged or not an .xlsx workbook",
      "The file cannot be opened; it may be damaged or not an .xlsx workbook",
    ],
  },
  "encrypted-file": {
    "zh-CN": [
      "文件“{file}”有密码保护，请先在 Excel 中取消密码",
      "文件有密码保护，请先在 Excel 中取消密码",
    ],
    "en-US": [
      "“{file}” is protected by a password; remove it in Excel first",
      "The file is protected by a password; remove it in Excel first",
    ],
  },
  "legacy-file": {
    "zh-CN": ["旧版 .xls 文件不能读取，请先在 Excel 中另存为 .xlsx"],
    "en-US": ["Old .xls files cannot be read; save the file as .xlsx in Excel first"],
  },
  "host-busy": {
    "zh-CN": ["Excel 正忙，可能正在编辑单元格，请结束编辑后再试"],
    "en-US": ["Excel is busy, perhaps a cell is being edited; finish editing and try again"],
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
