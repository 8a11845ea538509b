import type { IndicatorPhrase, Phrase, Span } from "../../question";
import type { Discourse } from "../discourse";
import { nameIn } from "./nameIn";

/** Longer is a sentence of its own. */
const LONGEST = 22;
const MARK =
  /^\s*(?:[一二三四五六七八九十]{1,3}[、.]|[(（][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[、.．]|[一二三四五六七八九十]是)\s*/;
const LOOK = /^(?:从|按|就|在|分)?(.{2,14}?)(?:来看|看|方面|情况)?[。:：,，]?$/;

const BESIDE =
  /(?:^|[,，。；;])\s*((?:从|按|就)[^,，。；;]{2,14}?(?:来看|看|分)|[^,，。；;]{2,14}?方面|[^,，。；;\d]{2,14}?增[速幅])(?=[,，:：]|$)/;

/** What a sentence without figures is about, where it is a heading: （二）PM2.5浓度。 */
export function headingIn(plain: string, { start, end }: Span): IndicatorPhrase | undefined {
  const text = plain.slice(start, end);
  const [mark = ""] = MARK.exec(text) ?? [];
  if (text.length - mark.length > LONGEST || (mark === "" && /[，。]./.test(text)))
    return undefined;
  return headingName({ text: text.slice(mark.length), start: start + mark.length, end });
}

/** 从合同数看，: a clause that says what those behind it are about. */
export function headingName({ text, start }: Phrase): IndicatorPhrase | undefined {
  const [, words = ""] = LOOK.exec(text.trim()) ?? [];
  const at = start + text.indexOf(words);
  const { name } = nameIn({ text: words, start: at, end: at + words.length });
  return name && { ...name, from: "heading" };
}

/** 从增速看, （二）增速; 研发投入较快增长 is only how it went. */
const PACE = /(?:增速|增幅|速度|增长率)$|^增长$/;

/** Whether what is named is how fast something else moves. */
export function isPaceName(text: string): boolean {
  return PACE.test(text);
}

/** All that follows may be about it; what was named before no longer goes on. */
export function takeHeading(
  discourse: Discourse,
  heading: IndicatorPhrase,
  words = heading.text,
): void {
  discourse.isAllPace = isPaceName(words);
  discourse.topics = [{ names: [heading] }];
}

/** The heading within the clauses right before a figure: 从合同数看，合肥2997项. */
export function headingBefore({ text, start, end }: Phrase): IndicatorPhrase | undefined {
  const [, words] = BESIDE.exec(text) ?? [];
  if (words === undefined) return undefined;
  const at = start + text.indexOf(words);
  return headingName({ text: words, start: at, end: Math.min(end, at + words.length) });
}
