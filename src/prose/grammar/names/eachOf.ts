import type { IndicatorPhrase, Phrase } from "../../question";
import type { Clause } from "../clause";
import type { Discourse } from "../discourse";
import { splitNames } from "./splitNames";
import { asCarried } from "./subjectsOf";

const EACH = /(?:均|都|双双|全部|皆)[^,，。；;]{0,10}$/;

/** 均, 都: all that the name lists, or all that the sentence has named; 两项: the last two. */
export function eachOf(
  { named, reading, lead }: Clause,
  discourse: Discourse,
): readonly IndicatorPhrase[] | undefined {
  if (!EACH.test(lead.words) || /[人户平]均/.test(lead.words)) return undefined;
  const listed = named.name?.text.includes("、")
    ? splitAll(named.name)
    : named.name && splitNames(named.name, 2);
  if (listed) return listed.map((part) => ({ ...part, from: "own" }));
  // 骨科与肿瘤科并列第三，均为431人次: what a figure is of each stands in the clause before it.
  if (reading.measure.kind === "level") return undefined;
  const count = /([两二三四五六七八九\d])(?:项|个|者)/.exec(reading.front?.text ?? "")?.[1];
  const many =
    count === undefined
      ? discourse.named.length
      : "〇一二三四五六七八九".indexOf(count.replace("两", "二"));
  if (many < 2 || discourse.named.length < many) return undefined;
  return discourse.named
    .slice(-many)
    .flatMap(({ names }) => names.slice(0, 1))
    .map(asCarried);
}

function splitAll(phrase: Phrase): readonly Phrase[] | undefined {
  for (let count = 8; count >= 2; count -= 1) {
    const parts = splitNames(phrase, count);
    if (parts) return parts;
  }
  return undefined;
}
