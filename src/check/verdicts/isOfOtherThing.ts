import { OPPOSITES } from "../../lexicon/namesInTexts";
import { plainText } from "../../prose/text/plainText";
import type { Statement } from "../../prose/question";
import { levelOf } from "../answers/asking";
import type { Asked } from "../answers/asked";

/**
 * Whether the words right before a figure say that it is of something else than the level that was found: of the contrary deed, of one
 * day, of each of those named, of some in whom it gathers, or of those whom the title of the table leaves out. Then that level neither
 * refutes it nor fills its place.
 */
export function isOfOtherThing({ sentence, start }: Statement, asked: Asked): boolean {
  const { question, context, from } = asked;
  if (question.measure.kind !== "level") return false;
  const { text } = context.prose;
  const said = plainText(text.slice(sentence.start, start));
  const clause = said.split(/[,，;；:：]/).at(-1) ?? "";
  const isOfAll = from.at.subject === context.subject.entity;
  return (
    isContrary(from.indicator, withWhole(clause, said, text.slice(0, sentence.start))) ||
    OF_DAY.test(said.replace(COMPARED, "")) ||
    isBesideNew(clause, asked) ||
    (isOfAll && question.each === undefined && /[^,，]各(?:有|为|达|获)?$/.test(clause)) ||
    (isOfAll && /集中(?:分布)?[在于]/.test(said)) ||
    isLeftOut(context.titles.each(from.indicator), said)
  );
}

/** 到款经费24.8亿元。其中，纵向项目经费: a part is of what its total is of. */
function withWhole(clause: string, said: string, before: string): string {
  return /^\s*其中[^。]{0,30}$/.test(said)
    ? (before.split(/[。\n]/).at(-2) ?? "") + clause
    : clause;
}

/** 获批124项，到款26810万元: what has come in is none of what was granted. */
function isContrary(name: string, words: string): boolean {
  const has = (own: string, other: string) =>
    words.includes(own) && !words.includes(other) && name.includes(other) && !name.includes(own);
  return OPPOSITES.some(([one, other]) => has(one, other) || has(other, one));
}

/** 10月3日当天, 10月2日接待游客: of that day alone, unless another time is said behind it; 截至10月3日 and 9月29日—10月3日 are none. */
const OF_DAY =
  /(?:(?<![截止至到\-—~–月日]|截止?至|\d)\d{1,2}月\d{1,2}[日号](?![前起止至到\-—~–]|以[来前])|[首当单][日天](?!均))(?!.*(?:[年月天日季]|累计|合计|共计)).*$/s;

/** 比2019年同期 is no time of what follows. */
const COMPARED = /[比较与][^,，。；;]{0,12}?(?:同期|相比)/g;

/** 新增276户462人, 退出374户714人: those who came and went, not all there are. */
function isBesideNew(clause: string, { from, question: { measure } }: Asked): boolean {
  const isPlain = measure.kind === "level" && measure.counting === undefined;
  return (
    isPlain &&
    /(?:[新净]增|退出|清退)[^\d]{0,8}[\dxX×*_.]+[户人家个名]$/.test(clause) &&
    levelOf(from)?.observation.counting !== "new"
  );
}

/** 城乡低保…发放低保金 where the only table is one of 农村低保. */
function isLeftOut(titles: readonly string[], said: string): boolean {
  const last = said
    .split(/[,，;；]/)
    .slice(-2)
    .join("，");
  return (
    titles.length > 0 &&
    TOWN_AND_COUNTRY.some(
      ([own, others]) =>
        titles.every((title) => own.test(title) && !others.test(title)) && others.test(last),
    )
  );
}

const TOWN_AND_COUNTRY = [
  [/农村/, /城[乡市镇]/],
  [/城[市镇]/, /城乡|农村/],
] as const;
