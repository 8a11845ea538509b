import type { Sentence, TextNode } from "../narrative";
import type { Member, Opening, OutlineSentence, StatementSentence } from "../outline/outline";
import { isApplying } from "./deedClause";
import { append, fill, joinText, type Nodes } from "./fill";
import { isVerbal } from "./names";
import { PHRASES } from "./phrases";
import { periodText } from "./periodText";
import { sentenceId } from "./sentenceId";
import { verbOf } from "./verbOf";
import type { Voice } from "./voice";
import { wordCase } from "./wordCase";
import { wordCoverage } from "./wordCoverage";
import { wordForecast } from "./wordForecast";
import { wordGoals } from "./wordGoals";
import { wordLeaders } from "./wordLeaders";
import { appendMembers } from "./wordMembers";
import { wordProblem, wordProblemLead } from "./wordProblem";
import { wordQuoted } from "./wordQuoted";
import { wordSummary } from "./wordSummary";

/** Puts one sentence of the outline into words. */
export function wordSentence(sentence: OutlineSentence, voice: Voice): Sentence {
  return { id: sentenceId(sentence), nodes: wordsOf(sentence, voice) };
}

function wordsOf(sentence: OutlineSentence, voice: Voice): Nodes {
  switch (sentence.kind) {
    case "statement":
      return wordStatement(openingOf(sentence, voice), sentence.members, voice);
    case "headlines":
      return wordStatement("text", sentence.members, voice);
    case "forecast":
      return wordForecast(sentence, voice);
    case "case":
      return wordCase(sentence, voice);
    case "leaders":
      return wordLeaders(sentence, voice);
    case "problem-lead":
      return joinText(wordProblemLead(sentence));
    case "problem":
      return wordProblem(sentence, voice);
    case "goals":
      return wordGoals(sentence, voice);
    case "summary":
      return wordSummary(sentence, voice);
    case "coverage":
      return wordCoverage(sentence, voice);
    case "quoted":
      return joinText(wordQuoted(sentence.material));
  }
}

function wordStatement(opens: Opening | "done", members: readonly Member[], voice: Voice): Nodes {
  const nodes: TextNode[] = [];
  append(nodes, openingWords(opens, voice));
  appendMembers(nodes, members, voice);
  append(nodes, "。");
  return nodes;
}

/** 2022年，湖北…; in later sections 全市…, where the office speaks of its own area. */
function openingWords(opens: Opening | "done", voice: Voice): Nodes {
  const { text: withPeriod, textWithoutPeriod, section, sectionDone } = PHRASES.opening;
  const { period } = voice;
  switch (opens) {
    case "text": {
      const subject = nameNodes(voice.subject);
      return period
        ? fill(withPeriod, 0, { period: [periodText(period, voice)], subject })
        : fill(textWithoutPeriod, 0, { subject });
    }
    case "section":
      return fill(section, 0, { subject: nameNodes(voice.subjectAgain) });
    case "done":
      return fill(sectionDone, 0, {});
    case "nothing":
      return [];
  }
}

function nameNodes(name: string): Nodes {
  return name === "" ? [] : [{ type: "name", text: name }];
}

function beginsWithDeed(member: Member | undefined): boolean {
  const [fact] = member?.facts ?? [];
  if (!member || !fact) return false;
  const { stage, verb, examples = [] } = fact.told ?? {};
  const isTold = stage !== undefined || (verb !== undefined && examples.length > 0);
  return isTold || isVerbal(member.indicator) || verbOf(fact) !== undefined;
}

/**
 * A section that begins with a verb is about the whole year rather than about the area. That need not be said every time:
 * by their themes, sections open with 全年, with 全市 or with the verb itself.
 */
function openingOf({ opens, members }: StatementSentence, { period, inYear, theme }: Voice) {
  const [first] = members;
  const isDeed = opens === "section" && beginsWithDeed(first) && period && !inYear;
  if (isDeed && beginsWithNames(first)) return "nothing";
  return isDeed ? (DEED_OPENINGS[theme % DEED_OPENINGS.length] ?? opens) : opens;
}

/** 安徽鼎正等5家企业晋级…: neither a year nor an area fits before the names. */
function beginsWithNames(member: Member | undefined): boolean {
  const [fact] = member?.facts ?? [];
  const { examples = [], stage = "" } = fact?.told ?? {};
  const isWhole = fact !== undefined && examples.length >= fact.value;
  return (
    fact !== undefined && examples.length > 0 && !isWhole && !isApplying(stage) && !verbOf(fact)
  );
}

const DEED_OPENINGS = ["done", "section", "nothing"] as const;
