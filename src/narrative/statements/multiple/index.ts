import { lastYearWords } from "../../wording/sinceWords";
import { NO_SENSES } from "../../noSenses";
import type { Fact } from "../../facts/fact";
import type { Phrases } from "../../wording/phrases";
import type { Voice } from "../../wording/voice";
import { chineseNumeral } from "../../wording/chineseNumeral";
import { PHRASES } from "../../wording/phrases";
import { say } from "../../wording/say";
import { AT_LENGTH, type Statement } from "../statement";
import { multipleFacts } from "./find";

export const multiple: Statement<"multiple"> = {
  kind: "multiple",
  findFurther: multipleFacts,
  senses: (fact, { thresholds }) =>
    fact.value >= thresholds.timesInFigures ? NO_SENSES : ["翻番"],
  inSentence: {
    places: { multiple: { said: AT_LENGTH, byValue: true } },
    say: (fact, { voice }) => {
      const doubled = sayDoublings(doublings(fact.value));
      return say(phrasesFor(fact, voice), fact, voice, {
        doubled,
        lastYear: lastYearWords(voice),
      });
    },
  },
};

function phrasesFor({ value }: Fact, { settings }: Voice): Phrases {
  const { doubled, doubledTimes, times } = PHRASES.multiple;
  if (value >= settings.thresholds.timesInFigures) return times;
  return doublings(value) > 1 ? doubledTimes : doubled;
}

/** How often a figure has doubled: 翻两番 is four times as much. */
function doublings(times: number): number {
  return Math.floor(Math.log2(times));
}

/** 翻两番, and not 翻二番. */
function sayDoublings(count: number): string {
  return count === 2 ? "两" : chineseNumeral(count);
}
