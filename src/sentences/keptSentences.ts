import type { Sentences } from "./sentences";

/** What is wrong with something the user keeps: corrections, settings, edits, finished texts. */
export const KEPT_SENTENCES = {
  "unreadable-settings": {
    "zh-CN": ["工作簿中保存的更正不能读取，可能由更新的版本保存或已损坏"],
    "en-US": [
      "The corrections kept in the workbook cannot be read; a newer version may have written them, or they are damaged",
    ],
  },
  "unreadable-edits": {
    "zh-CN": ["保存的文字修改不能读取，可能由更新的版本保存或已损坏"],
    "en-US": [
      "The edits cannot be read; a newer version may have written them, or they are damaged",
    ],
  },
  "unknown-figure": {
    "zh-CN": ["语句中没有第 {place} 个数据", "语句中没有这个数据"],
    "en-US": ["The sentence has no figure {place}", "The sentence has no such figure"],
  },
  "unreadable-frozen": {
    "zh-CN": ["定稿文件不能读取，可能由更新的版本保存或已损坏"],
    "en-US": [
      "The finished text cannot be read; a newer version may have written it, or it is damaged",
    ],
  },
  "unreadable-wording": {
    "zh-CN": ["措辞设置不能读取：“{where}”一项不认识或取值不对", "措辞设置不能读取"],
    "en-US": [
      "The wording settings cannot be read: “{where}” is unknown or has a wrong value",
      "The wording settings cannot be read",
    ],
  },
  "settings-too-large": {
    "zh-CN": ["内容超过 {limit} KB，没有保存到工作簿", "内容过多，没有保存到工作簿"],
    "en-US": [
      "This is more than {limit} KB and was not saved in the workbook",
      "This is too much to save in the workbook",
    ],
  },
  "correction-unmatched": {
    "zh-CN": ["工作簿中没有找到这项更正所指的内容"],
    "en-US": ["What this correction is about was not found in the workbook"],
  },
  "correction-ambiguous": {
    "zh-CN": ["有多处与这项更正相符，不能确定是哪一处"],
    "en-US": ["Several places fit this correction, so it is not clear which is meant"],
  },
  "correction-no-places": {
    "zh-CN": [
      "这些数不可能是位次（例如 {figure}），含义仍按识别结果",
      "这些数不可能是位次，含义仍按识别结果",
    ],
    "en-US": [
      "These figures can be no ranks ({figure}, for instance), so they stay as read",
      "These figures can be no ranks, so they stay as read",
    ],
  },
} satisfies Sentences;
