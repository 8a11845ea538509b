import type { Statement } from "../../prose/question";

const OVER_YEARS =
  /累计|以来|[\d两三四五六七八九十]年(?:来|间|共|累)|“?十[一二三四五]五”?(?:期间|时期)/;
const FROM = /(?:由|从)[^,，。；;]*$/;
const TO =
  /^[^,，。；;]{0,6}?(?:提高|增加|增长|上升|提升|扩大|发展|壮大|攀升|跃升|下降|减少|缩小|降|升|增|翻)(?:到|至|为)/;
const FROM_TO = /(?:由|从)(?!上年|去年)[^,，。；;]*(?:到|至|为)[^,，。；;]*[,，]?$/;

/** 由86家增加到97家，同比增长12.8%: from last year's. */
const LAST_YEAR = /^[^。；;]{0,40}?(?:同比|[比较]上年|[比较]去年)/;

/**
 * Whether a change is of several years, or a figure the one that such a change begins with, though the text does not say which
 * year that is: 由xx%提高到xx%, 累计提高xx个百分点. Last year's figure would be a guess.
 */
export function isOverYears({ start, end, sentence, question }: Statement, plain: string): boolean {
  const { measure, base, period } = question;
  const before = plain.slice(sentence.start, start);
  if (measure.kind === "level" || measure.kind === "rank") {
    const from = FROM.exec(before);
    if (!from || !TO.test(plain.slice(end, end + 24))) return false;
    const isNamed =
      period !== undefined &&
      period.span.end > period.span.start &&
      period.span.start >= sentence.start + from.index;
    return !isNamed && !LAST_YEAR.test(plain.slice(end, sentence.end));
  }
  if (!CHANGES.has(measure.kind) || base !== undefined) return false;
  const clauses = clausesBefore(before);
  return OVER_YEARS.test(clauses) || FROM_TO.test(clauses.slice(0, clauses.lastIndexOf("，") + 1));
}

const CHANGES = new Set<string>([
  "change",
  "growth",
  "points",
  "multiple",
  "average-growth",
  "rank-change",
]);

/** The clause of the figure and the one before it. */
function clausesBefore(before: string): string {
  return before
    .split(/[,，;；]/)
    .slice(-2)
    .join("，");
}
