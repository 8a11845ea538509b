import type { AskedPeriod, Span } from "../question";
import type { Time } from "../times/time";

/** What stands below a heading like 2024年工作打算: what is meant to be, and in which year where the heading names one. */
export interface PlanSection {
  /** How deep the heading stands: 一、 before （一） before 1. */
  readonly depth: number;
  readonly period?: AskedPeriod;
  /** 重点工作 may be what was done. */
  readonly isPlan: boolean;
}

/** Longer is a sentence of its own. */
const LONGEST = 40;

const MARKS: readonly RegExp[] = [
  /^\s*(?:第?[一二三四五六七八九十]{1,3}[、.．]|第[一二三四五六七八九十]{1,3}部分)/,
  /^\s*[(（][一二三四五六七八九十]{1,3}[)）]/,
  /^\s*(?:\d{1,2}[、.．](?!\d)|[(（]\d{1,2}[)）])/,
];

/** What a heading ends with that tells what is meant to be. */
const PLAN =
  /(?:打算|思路|计划|安排|部署|目标|展望|要点|预期|下一?步工作|(?:下一?步|明年|来年|今后|下阶段|下半年|下季度)[^,，。]{0,8}(?:工作|措施|举措|任务|重点|建议))[。:：]?$/;
const WORK = /(?:重点|主要|中心)(?:工作|任务)(?:任务)?[。:：]?$/;
/** 存在问题及下步打算: tells of what was, too. */
const PAST = /总结|回顾|情况|成效|完成|问题|进展|执行|落实|考核/;

/**
 * The section that begins with a sentence without figures, where that is a heading; `"ends"` where it is another heading that ends the one before.
 */
export function planSectionAt(
  plain: string,
  { start, end }: Span,
  times: readonly Time[],
  open: PlanSection | undefined,
): PlanSection | "ends" | undefined {
  const text = plain.slice(start, end);
  const marked = MARKS.findIndex((mark) => mark.test(text));
  const isLine = /^\s*(?:\n|$)/.test(plain.slice(end)) && !/[，,；;。！]/.test(text);
  if (text.length > LONGEST || (marked < 0 && !isLine)) return undefined;
  // A line without a mark stands as high as the heading that it follows.
  const depth = marked < 0 ? 0 : marked;
  const isPlan = PLAN.test(text);
  if (!PAST.test(text) && (isPlan || WORK.test(text))) {
    const period = yearIn(times, start);
    if (isPlan || period) return { depth, isPlan, ...(period && { period }) };
  }
  return open && depth <= open.depth ? "ends" : undefined;
}

/** The one year that a heading names, which its section is about; said with no words of the section. */
function yearIn(times: readonly Time[], at: number): AskedPeriod | undefined {
  const years = times.flatMap(({ period }) => (period?.kind === "year" ? [period] : []));
  const [only, ...others] = years;
  const next = times.find(
    ({ period }) => period?.kind === "relative" && period.offset === 1,
  )?.period;
  const period = others.length === 0 ? (only ?? next) : undefined;
  return period && { ...period, span: { start: at, end: at } };
}

/** What stands below 2024年工作打算 is of that year where it says no other. */
export function inPlan(
  period: AskedPeriod | undefined,
  plan: PlanSection | undefined,
): AskedPeriod | undefined {
  const isOpen = !period || (period.kind === "relative" && period.offset === 0);
  return isOpen ? (plan?.period ?? period) : period;
}
