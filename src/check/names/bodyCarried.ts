import type { IndicatorPhrase } from "../../prose/question";
import type { DraftContext } from "../draft/draftContext";
import { areDifferent } from "./areDifferent";
import { likeness, oneWord } from "./likeness";
import type { NameMatch } from "./nameIndex";

/**
 * 医院总诊疗人次42.6亿，入院人次24500.1万: whose the figure before was, the next one in the sentence is as well. Where the workbook has
 * it of them, that is meant, and where it has it only of others and of all, that of all is not: it bears out and refutes nothing. Nothing where no other
 * is named before.
 */
export function bodyCarried(
  phrase: IndicatorPhrase,
  found: readonly NameMatch[],
  all: readonly IndicatorPhrase[],
  { names, prose, entities, indicatorsOf }: DraftContext,
): readonly NameMatch[] {
  // 夏粮播种面积增加，总产量增长: of 夏粮, where the sheet has 蔬菜总产量, too.
  const isCalledSo = found.every(({ by }) => by === "same");
  if (OF_ALL.test(prose.text.slice(Math.max(0, phrase.start - LEAD), phrase.start))) return [];
  const own = new Set(found.map(({ indicator }) => indicator));
  for (const { from, text, start } of all) {
    if (from !== "carried" && from !== "earlier") continue;
    if (start >= phrase.start) continue;
    const before = sameOnly(text, names);
    const between = prose.text.slice(start, phrase.start);
    if (SENTENCE_ENDS.test(between)) {
      // 全市幼儿园804所。招生92786人: of 幼儿园, of which the sheet knows nothing else, or of all.
      const isBody = isCalledSo && from === "carried" && before.length === 0;
      const theirs = isBody && !/\n/.test(between) ? sameOnly(text + phrase.text, names) : [];
      if (theirs.length > 0)
        return [...new Set([...theirs, ...own])].map((indicator) => ({ indicator, by: "likely" }));
      continue;
    }
    for (let at = text.length; at >= SHORTEST; at -= 1) {
      const body = text.slice(0, at);
      const theirs = sameOnly(body + phrase.text, names).filter(
        (indicator) => !own.has(indicator) && !before.includes(indicator),
      );
      // 质押贷款120笔，资金8亿元: of what stands right before, all of it, there is no doubt.
      const by = at === text.length && from === "carried" ? "short" : "likely";
      const fills = from === "carried" && before.length > 0;
      if (theirs.length > 0)
        return theirs.map((indicator) => ({ indicator, by, ...(fills && { fills }) }));
      // 高技术制造业R&D经费150亿元，投入强度1.60%: the sheet has 高技术制造业 below 规上工业企业投入强度.
      const below = sameOnly(body, names).filter((part) =>
        isMeasureNamed(phrase.text, names.totalOf(part)),
      );
      if (below.length > 0)
        return below.map((indicator) => ({ indicator, by: from === "carried" ? "short" : by }));
      if (!isCalledSo) continue;
      const isTheirs = from === "carried" && names.find(text).length === 0;
      if (isTheirs && isToldOfEach(phrase, found, text.slice(at), names))
        return found.map(({ indicator }) => ({ indicator, by: "likely" }));
    }
    if (!isCalledSo) continue;
    // 高中阶段学校8所，专任教师2287人: 高中阶段教育专任教师, where they have no 专任教师 of that name.
    const body = entities.split(text)?.entity;
    const isTold = body === undefined || [...own].some((name) => indicatorsOf(body).has(name));
    const theirs = isTold ? [] : sameOnly(body + phrase.text, names);
    if (theirs.length > 0) return theirs.map((indicator) => ({ indicator, by: "likely" }));
  }
  return [];
}

/** 投入强度 of 规上工业企业投入强度. */
function isMeasureNamed(text: string, total: string | undefined): boolean {
  if (total === undefined || areDifferent(text, total)) return false;
  const { onlySaid, shared } = likeness(text, total);
  return onlySaid === "" && shared >= SHORTEST && oneWord(total).endsWith(oneWord(text));
}

/** 钢铁业投入强度 and 钢铁业研发经费: the workbook has both of others, too, so that both are told of one body or the other. */
function isToldOfEach(
  phrase: IndicatorPhrase,
  found: readonly NameMatch[],
  before: string,
  names: DraftContext["names"],
): boolean {
  if (sameOnly(before, names).length === 0) return false;
  const others = names.sharing(phrase.text).map(({ indicator }) => indicator);
  return found.some(({ indicator: own }) =>
    others.some(
      (other) =>
        other !== own &&
        other.endsWith(own) &&
        sameOnly(other.slice(0, -own.length) + before, names).length > 0,
    ),
  );
}

/** The name of a body has two signs or more. */
const SHORTEST = 2;

/** 全国, 我市 right before a name: it is of all again. */
const OF_ALL = /[全我本][国省市县区州盟旗校院](?:的|共|共有|累计|实现)?$/;
const LEAD = 6;

const SENTENCE_ENDS = /[。!！?？\n]/;

function sameOnly(name: string, names: DraftContext["names"]): readonly string[] {
  return names.find(name).flatMap(({ by, indicator }) => (by === "same" ? [indicator] : []));
}
