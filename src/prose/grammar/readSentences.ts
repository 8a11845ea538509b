import type { IndicatorPhrase, Span, Statement } from "../question";
import type { Time } from "../times/time";
import { newParagraph, newSentence } from "./discourse";
import { headingIn, takeHeading } from "./names/headingName";
import { planSectionAt, type PlanSection } from "./planSection";
import { readToken } from "./readToken";
import { startOf, type Token } from "./token";

export interface TextToRead {
  readonly text: string;
  readonly plain: string;
  readonly sentences: readonly Span[];
  readonly tokens: readonly Token[];
  readonly times: readonly Time[];
}

/** Reads the tokens of a text in their order, sentence by sentence, keeping in mind what has been named. */
export function readSentences({ text, plain, sentences, tokens, times }: TextToRead): Statement[] {
  const statements: Statement[] = [];
  let discourse = newParagraph();
  let before = 0;
  let plan: PlanSection | undefined;
  let headed: { readonly heading: IndicatorPhrase; readonly end: number } | undefined;
  let [nextToken, nextTime] = [0, 0];
  for (const sentence of sentences) {
    const isApart = plain.slice(before, sentence.start).includes("\n");
    // A paragraph that begins with 其中 goes on about the one before.
    if (isApart && !/^\s*其中/.test(plain.slice(sentence.start, sentence.end)))
      discourse = newParagraph();
    else newSentence(discourse);
    before = sentence.end;
    const inside: Time[] = [];
    for (; (times[nextTime]?.start ?? Infinity) < sentence.end; nextTime += 1) {
      const time = times[nextTime];
      if (time) inside.push(time);
    }
    const first = tokens[nextToken];
    const isBare = !first || startOf(first) >= sentence.end;
    const section = isBare ? planSectionAt(plain, sentence, inside, plan) : undefined;
    if (section) plan = section === "ends" ? undefined : section;
    discourse.plan = plan;
    const heading = isBare ? headingIn(plain, sentence) : undefined;
    if (heading) headed = { heading, end: sentence.end };
    else if (headed && plain.slice(headed.end, sentence.start).trim() === "")
      takeHeading(discourse, headed.heading);
    let from = sentence.start;
    for (; nextToken < tokens.length; nextToken += 1) {
      const token = tokens[nextToken];
      if (!token || startOf(token) >= sentence.end) break;
      const next = tokens[nextToken + 1];
      const to = Math.min(next ? startOf(next) : sentence.end, sentence.end);
      from = readToken(
        token,
        { text, plain, sentence, times: inside, from, to },
        discourse,
        statements,
      );
    }
  }
  return statements;
}
