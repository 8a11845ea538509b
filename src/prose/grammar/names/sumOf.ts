import { readChineseNumeral } from "../../../quantity/chineseNumeral";
import type { Phrase, Sum } from "../../question";
import type { Discourse } from "../discourse";
import type { Clause } from "../clause";
import { nameIn } from "./nameIn";
import { splitAll, splitNames } from "./splitNames";
import { asCarried } from "./subjectsOf";

/** 两园合计占65.6% is said of several together, and of none of them. */
export const SUM =
  /(?:合计|总和|之和|相加|共计)(?:共|约|仅|已|达|为|占[^,，]{0,12}?(?:比重)?的?)*$/;

const MANY =
  /^(.*?)(?:这|上述|以上|该)?([两二三四五六七八九十\d]{1,2})(?:类|项|个|家|地|种|大|者|位|省市|省|市|县区|县|区|镇|乡|村|园)(.{0,12})$/;

/**
 * What is added up: 临港、城东、宁川三地合计 lists it, 三镇合计 means the last three that were named, 合计 all that the sentence has named.
 */
export function sumOf({ lead }: Clause, discourse: Discourse): Sum | undefined {
  const words = lead.words.replace(SUM, "");
  const begins = Math.max(...[..."，,；;"].map((sign) => words.lastIndexOf(sign))) + 1;
  const text = words.slice(begins);
  const front = { text, start: lead.start + begins, end: lead.start + words.length };
  const { name } = nameIn(front);
  const [, list = "", count, tail = ""] = MANY.exec(name?.text ?? text) ?? [];
  const many =
    count === undefined ? undefined : /\d/.test(count) ? Number(count) : readChineseNumeral(count);
  if (name && many !== undefined && list !== "") {
    const listed = splitNames({ ...name, text: list, end: name.start + list.length }, many);
    if (listed) {
      const carried = (discourse.topics.at(-1)?.names ?? []).map(asCarried);
      return {
        isSure: true,
        parts: listed.map((part) => ({ names: [{ ...part, from: "own" as const }, ...carried] })),
      };
    }
  }
  if (many !== undefined && list === "" && tail.length < 2) {
    const { recent } = discourse;
    return recent.length < many ? undefined : { parts: recent.slice(-many), isSure: true };
  }
  const places = many === undefined && name ? splitAll(name) : undefined;
  if (places) {
    const carried = (discourse.topics.at(-1)?.names ?? []).map(asCarried);
    return {
      isSure: true,
      parts: places.map((part) => ({ names: [{ ...part, from: "own" as const }, ...carried] })),
    };
  }
  const ofAll = many === undefined ? name : named(tail, front);
  if (ofAll) {
    const whole = { names: [{ ...ofAll, from: "own" as const }] };
    return { parts: [whole], isSure: false, ofAll: true, ...(many !== undefined && { many }) };
  }
  return discourse.named.length < 2 ? undefined : { parts: [...discourse.named], isSure: false };
}

/** 五县地区生产总值: what is behind the number of those that are added up. */
function named(tail: string, { end }: Phrase): Phrase | undefined {
  return tail.length < 2 ? undefined : { text: tail, start: end - tail.length, end };
}
