import type { Phrase, Statement } from "../../prose/question";

const VERB =
  /(增长|增加|提高|提升|上升|扩大|发展|壮大|攀升|跃升|前移|前进|升|增|涨|扩|下降|减少|降低|回落|缩减|后移|后退|下滑|退|降|减)(?:到|至|为)了?(?:全[国省市县区州])?(?:约|近|超|并列)?$/;

/** No verb stands farther before its figure. */
const NEAR = 12;

/** The verb of 增加到5.12亿元 and 升至全省第4位, which says which way without a figure of its own. */
export function verbOf({ start, question }: Statement, plain: string): Phrase | undefined {
  const { kind } = question.measure;
  if (kind !== "level" && kind !== "rank") return undefined;
  const from = Math.max(0, start - NEAR);
  const match = VERB.exec(plain.slice(from, start));
  const [, text] = match ?? [];
  if (!match || text === undefined) return undefined;
  return { text, start: from + match.index, end: from + match.index + text.length };
}
