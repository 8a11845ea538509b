import type { Quantity } from "../figures/quantity";
import type { Statement } from "../question";
import type { Clause } from "./clause";
import type { Place } from "./place";
import { endOf, type Token } from "./token";

/** 5项指标中，3项居前三位 says how many, and nothing of one. */
export function isTally({ reading: { measure, front } }: Clause): boolean {
  const isPlace = measure.kind === "top" || measure.kind === "rank" || measure.kind === "met";
  return (
    isPlace && /^[\s,，、]*(?:其中)?[\d一二两三四五六七八九十]{1,3}项$/.test(front?.text ?? "")
  );
}

/** 居前三位的依次为甲县、乙县: who the leaders are, and nothing of the subject; where their names begin. */
export function listsLeaders(
  { token, place: { plain } }: Clause,
  figures: readonly Quantity[],
): number | undefined {
  if (figures.every(({ place }) => place !== "top")) return undefined;
  const end = endOf(token);
  const [words] = LEADERS.exec(plain.slice(end, end + LONGEST)) ?? [];
  if (words === undefined) return undefined;
  // 分别为甲县6.4%、乙县6.1%: each with its figure; 为甲县、乙县，分别增长…: they are told first.
  const begins = end + words.length;
  return EACH_WITH_ITS_OWN.test(plain.slice(begins, begins + LONGEST)) ? begins : end;
}

const EACH_WITH_ITS_OWN = /^[^,，、。；;\d()]{2,10}\(?\d/;

const LEADERS =
  /^(?:的(?:[省市县区州镇乡村]|县区|县市区?|乡镇|镇街|街道|园区|企业|单位|行业|学院|部门|科室|地区)?)?(?:依次|分别|主要)?(?:为|是|有)/;
const LONGEST = 12;

/** 4个县区实现正增长: the word says what so many have in common. */
export function isOfTally(token: Token, { plain }: Place, last: Statement | undefined): boolean {
  return (
    token.kind === "word" &&
    token.rule.name === "moved" &&
    last?.question.measure.kind === "tally" &&
    /^[^,，。；;、\d]{0,8}$/.test(plain.slice(last.end, token.span.start))
  );
}
