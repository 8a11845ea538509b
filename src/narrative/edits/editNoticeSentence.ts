import type { Language } from "../../language";
import type { EditNotice, EditNoticeCode } from "./editNotice";

const SENTENCES: Readonly<Record<EditNoticeCode, Readonly<Record<Language, string>>>> = {
  "other-text": {
    "zh-CN": "这些修改属于另一单位或另一期间的总结，没有采用",
    "en-US": "These edits belong to the text of another subject or period and are not used",
  },
  "sentence-gone": {
    "zh-CN": "所改的语句现在没有了，修改保留待用",
    "en-US": "The edited sentence is gone; the edit is kept in case it comes back",
  },
  "says-more": {
    "zh-CN": "已删去的语句现在说到了别的内容，重新列出，请再看一遍",
    "en-US": "An excluded sentence now tells something else as well and is shown again",
  },
  "figure-gone": {
    "zh-CN": "改写的语句中有数据已不再写入，暂用自动生成的语句",
    "en-US": "A figure of the rewritten sentence is no longer told; the generated sentence is used",
  },
  "claim-changed": {
    "zh-CN": "“{words}”已不成立，暂用自动生成的语句",
    "en-US": "“{words}” no longer holds; the generated sentence is used",
  },
  "claim-unproved": {
    "zh-CN": "改写的语句中“{words}”没有数据依据，请自行核对",
    "en-US": "“{words}” in the rewritten sentence rests on no figure; please check it yourself",
  },
  "number-unlinked": {
    "zh-CN": "改写的语句中“{words}”没有连着单元格，不会随数据更新",
    "en-US": "“{words}” in the rewritten sentence is linked to no cell and will not be updated",
  },
};

/** Why the user should look at an edit again. */
export function editNoticeSentence({ code, words = [] }: EditNotice, language: Language): string {
  return SENTENCES[code][language].replace("{words}", () => words.join("、"));
}
