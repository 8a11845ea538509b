import type { Period } from "../../quantity/period";
import type { Sentence } from "../narrative";
import type { Member } from "../outline/outline";
import type { Opening, PlannedSentence, StatementSentence } from "../plan/plan";
import type { MemberClause } from "../plan/clause";
import { isApplying } from "./deedClause";
import { toClauses } from "./clauses";
import { append, fill, joinText, type Nodes, type WordNode } from "./fill";
import { isVerbal, subjectBefore } from "../naming/names";
import { periodText } from "./periodText";
import { PHRASES } from "./phrases";
import { sentenceIdentity } from "./sentenceIdentity";
import { nameNodes, textOpening } from "./textOpening";
import { verbOf } from "../naming/verbOf";
import type { Voice } from "./voice";
import { appendClauses } from "./wordClauses";
import { wordCase } from "./wordCase";
import { wordFalls } from "./wordFalls";
import { wordCoverage } from "./wordCoverage";
import { wordForecast } from "./wordForecast";
import { wordGoals } from "./wordGoals";
import { wordLeaders } from "./wordLeaders";
import { wordProblem, wordProblemLead } from "./wordProblem";
import { wordQuoted } from "./wordQuoted";
import { wordSummary } from "./wordSummary";

/** Puts one sentence of the plan into words. */
export function wordSentence(sentence: PlannedSentence, voice: Voice): Sentence {
  const { id, topic } = sentenceIdentity(sentence);
  return { id, topic, clauses: toClauses(wordsOf(sentence, voice)) };
}

function wordsOf(sentence: PlannedSentence, voice: Voice): Nodes {
  switch (sentence.kind) {
    case "statement":
      return wordStatement(openingOf(sentence, voice), sentence.clauses, voice);
    case "headlines":
      return wordStatement(sentence.goesOn ? "nothing" : "text", sentence.clauses, voice);
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
    case "falls":
      return wordFalls(sentence, voice);
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

function wordStatement(opens: OpeningWords, clauses: readonly MemberClause[], voice: Voice): Nodes {
  const nodes: WordNode[] = [];
  append(nodes, openingWords(opens, clauses[0]?.members[0]?.indicator, voice));
  appendClauses(nodes, clauses, voice);
  append(nodes, "。");
  return nodes;
}

/** 2022年，湖北…; in later sections 全市…, where the office speaks of its own area. */
function openingWords(opens: OpeningWords, indicator: string | undefined, voice: Voice): Nodes {
  const { section, sectionDone, period: ofPeriod, monthEnd } = PHRASES.opening;
  const subject = nameNodes(subjectBefore(voice.subjectAgain, indicator));
  switch (opens) {
    case "text":
      return textOpening(voice, indicator);
    case "section":
      return fill(section, 0, { subject });
    case "done":
      return fill(sectionDone, 0, {});
    case "period":
    case "monthEnd":
      return fill(opens === "monthEnd" ? monthEnd : ofPeriod, 0, {
        period: voice.period ? [periodText(voice.period, voice)] : [],
        subject,
      });
    case "nothing":
      return [];
  }
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
function openingOf(
  { opens, members }: StatementSentence,
  { period, inYear, theme }: Voice,
): OpeningWords {
  const [first] = members;
  if (opens === "period" && isMonth(period) && members.every(isStock)) return "monthEnd";
  const isDeed = opens === "section" && beginsWithDeed(first) && period && !inYear;
  if (isDeed && beginsWithNames(first)) return "nothing";
  return isDeed ? (DEED_OPENINGS[theme % DEED_OPENINGS.length] ?? opens) : opens;
}

function isMonth(period: Period | undefined): boolean {
  return period?.months !== undefined && period.months.from === period.months.to;
}

/** So many firms and centres are there at the end of a month: none of them is what it brought, as what was signed or held in it is. */
function isStock({ facts: [first] }: Member): boolean {
  const isThere = first?.claim.kind === "level" && first.counting !== "new";
  if (!isThere || !/^[家个户所]$/.test(first.unit.symbol)) return false;
  return (
    verbOf(first) === undefined && first.told?.stage === undefined && !BROUGHT.test(first.indicator)
  );
}

/** What a month brings, whatever it is counted in. Data: add words here. */
const BROUGHT = /签约|洽谈|签订|开工|竣工|投产|新增|新设|注销|活动|培训|会议|案件|事故/;

/** 安徽鼎正等5家企业晋级…: neither a year nor an area fits before the names. */
function beginsWithNames(member: Member | undefined): boolean {
  const [fact] = member?.facts ?? [];
  const { examples = [], stage = "" } = fact?.told ?? {};
  const isWhole = fact !== undefined && examples.length >= fact.value;
  return (
    fact !== undefined && examples.length > 0 && !isWhole && !isApplying(stage) && !verbOf(fact)
  );
}

type OpeningWords = Opening | "done" | "monthEnd";

const DEED_OPENINGS = ["done", "section", "nothing"] as const;
