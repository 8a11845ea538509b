import type { Phrase } from "../../prose/question";
import type { Asked } from "./asked";
import type { Known } from "./known";
import { contributionOf } from "./parts";
import { totalOf } from "./shares";
import { wholesOf } from "./wholesOf";

/** What a part did to the growth of a whole; of its total where the text names none. */
export function contributionsOf(
  whole: Phrase | undefined,
  { from, context }: Asked,
  how: "contribution" | "pull",
): readonly Known[] {
  if (!whole || /^(?:其|总量|全部)$/.test(whole.text)) {
    const total = totalOf(from);
    return total === undefined ? [] : contributionOf(from, from.other(total), how);
  }
  return wholesOf(whole.text, from, context).flatMap((other) => contributionOf(from, other, how));
}
