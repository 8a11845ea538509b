import type { Phrase } from "../question";
import type { Clause } from "./clause";

/** 总量最大的中州市, 资助率最高的是江陵大学: whose it is stands behind the word. */
export function whoIsBehind({ token, place: { plain } }: Clause): Phrase | undefined {
  if (token.kind !== "word" || token.rule.place === undefined) return undefined;
  const { end } = token.span;
  const behind = plain.slice(end, end + LONGEST);
  const [, lead = "", text] = WHO.exec(behind) ?? WHO_IT_IS.exec(behind) ?? [];
  if (text === undefined) return undefined;
  const start = end + lead.length;
  return { text, start, end: start + text.length };
}

const LONGEST = 20;

export function isRegion({ text }: Phrase): boolean {
  return /[省市县区州盟旗镇乡村道园]$/.test(text);
}

const WHO =
  /^(的(?:是|为)?)([\u4e00-\u9fff]{1,6}?(?:省|市|县|区|州|盟|旗|镇|乡|村|街道|园))(?![省市县区州园镇乡村])/;

/** Behind 的是 stands nothing but who it is. */
const WHO_IT_IS = /^(的(?:是|为))([\u4e00-\u9fff]{2,12})(?=\s*[,，。；;(（\d]|$)/;
