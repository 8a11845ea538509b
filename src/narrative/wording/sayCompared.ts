import type { Fact } from "../facts/fact";
import type { Nodes, Slots } from "./fill";
import type { Phrases } from "./phrases";
import { say } from "./say";
import { lastYearWords, sinceWords, type Compared } from "./sinceWords";
import type { Voice } from "./voice";

/** Says a fact that is a comparison with the year before, under the name that the settings have for it. */
export function sayCompared(
  phrases: Phrases,
  fact: Fact,
  of: Compared,
  voice: Voice,
  slots: Slots = {},
): Nodes {
  const [since, lastYear] = [sinceWords(of, voice), lastYearWords(voice)];
  return say(phrases, fact, voice, { ...slots, since, lastYear });
}
