import type { Prose } from "../../prose/prose";
import type { Statement } from "../../prose/question";
import { plainText } from "../../prose/text/plainText";
import { inUnitOf } from "../verdicts/holds";
import { spanOf, type DraftFinding } from "./draftFinding";

const DESCENDING =
  /(?:[从由](?:高到低|大到小|多到少)|居前[^,，。；;\d]{0,6}位|前[三四五六两二3-6]名)[^,，。；;]{0,4}?(?:依次|分别)?(?:为|是)|居前[^,，。；;\d]{0,6}位的?(?:依次|分别)(?:为|是)/g;

/** 从高到低依次为: the figures of the list may not rise. */
export function orderOfList({ text, statements }: Prose): readonly DraftFinding[] {
  const found: DraftFinding[] = [];
  for (const { index, 0: words } of plainText(text).matchAll(DESCENDING)) {
    const list = listFrom(statements, index + words.length);
    const at = list.findIndex((one, place) => place > 0 && isMore(one, list[place - 1]));
    const [before, after] = [list[at - 1], list[at]];
    if (!before || !after) continue;
    found.push({
      rule: "order-of-list",
      spans: [before, after].map(spanOf),
      shown: { first: before.text, second: after.text },
    });
  }
  return found;
}

/** The levels right behind the words, of one unit, to the end of the sentence. */
function listFrom(statements: readonly Statement[], from: number): readonly Statement[] {
  const first = statements.findIndex(({ start }) => start >= from);
  const list: Statement[] = [];
  for (const one of statements.slice(Math.max(first, 0))) {
    const [head = one] = list;
    const isOfList =
      one.start >= from &&
      one.sentence.start <= from &&
      one.sentence.end >= from &&
      one.question.measure.kind === "level" &&
      one.claimed?.unit.base === head.claimed?.unit.base;
    if (!isOfList) break;
    list.push(one);
  }
  return list;
}

function isMore({ claimed }: Statement, before: Statement | undefined): boolean {
  if (!claimed || !before?.claimed || claimed.approximation) return false;
  const value = inUnitOf(before.claimed.unit, claimed.value, claimed.unit);
  const earlier = inUnitOf(before.claimed.unit, before.claimed.value, before.claimed.unit);
  return value !== undefined && earlier !== undefined && value > earlier;
}
