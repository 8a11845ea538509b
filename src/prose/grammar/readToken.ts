import type { IndicatorPhrase, Statement } from "../question";
import { clauseOf, type Clause } from "./clause";
import type { Discourse } from "./discourse";
import { keepInMind } from "./keepInMind";
import { isPaceName } from "./names/headingName";
import { asCarried } from "./names/subjectsOf";
import { isSum } from "./names/sumOf";
import { ofTargetBefore } from "./ofTargetBefore";
import type { Place } from "./place";
import { type Said, saidIn } from "./said";
import { isOfTally, isTally, listsLeaders } from "./saidOfMany";
import { besideWords, wordStatement, readFigures } from "./statementsSaid";
import { whoIsBehind } from "./whoIsBehind";
import { endOf, startOf, type Token } from "./token";

/** Reads one token to its statements and keeps in mind what it names; returns where the next one may begin to look. */
export function readToken(
  token: Token,
  place: Place,
  discourse: Discourse,
  statements: Statement[],
): number {
  const clause = ofTargetBefore(clauseOf(token, place), statements);
  if (/[;；]/.test(place.plain.slice(place.from, clause?.start ?? startOf(token))))
    backToOpening(discourse);
  if (!clause || isTally(clause) || isOfTally(token, place, statements.at(-1))) return endOf(token);
  throughBracket(clause, discourse);
  const said = saidIn(clause, discourse);
  statements.push(...besideWords(said, discourse));
  if (token.kind === "word") {
    statements.push(wordStatement(token, said, discourse));
    goOnAbout(clause, said, discourse);
    keepEach(clause, said.each, discourse);
    return endOf(token);
  }
  if (said.isPart) discourse.hadParts = true;
  if (clause.reading.measure.kind !== "level") discourse.inParts = false;
  const leaders = listsLeaders(clause, token.figures);
  if (leaders !== undefined) {
    discourse.topics = said.subjects;
    const { measure } = clause.reading;
    discourse.listsPace = "of" in measure && measure.of === "growth";
    return leaders;
  }
  if (isSum(clause) || discourse.sum) {
    const { named } = discourse;
    readFigures(token.figures, said, { ...discourse, named: [...named] }, statements);
    const { sum } = discourse;
    // 生产安全事故共计9起，减少6起: of one thing.
    if (sum?.ofAll && sum.many === undefined) discourse.topics = sum.parts;
    return endOf(token);
  }
  const listed = listedIn(clause, said);
  if (listed) discourse.listsPace = isPaceName(listed.text);
  readFigures(token.figures, said, discourse, statements);
  discourse.isPaceOfWord = false;
  keepInMind(clause, said.subjects, said.whose, discourse);
  keepEach(clause, said.each, discourse);
  return endOf(token);
}

/** 增速居前三位的依次为…；失业率最低的依次为甲县（1.6%）: what the list is of that begins with this figure. */
function listedIn({ named, loose }: Clause, { subjects }: Said): IndicatorPhrase | undefined {
  if (named.name || !loose) return undefined;
  return subjects[0]?.names.find(({ from, start }) => from === "own" && start >= loose.start);
}

/** 北山县增速最快，增长16.6%: what follows a word is said of what it named, and of whom. */
function goOnAbout(clause: Clause, { subjects }: Said, discourse: Discourse): void {
  const { token, named, reading } = clause;
  const [first] = subjects;
  const behind = whoIsBehind(clause);
  const who = token.kind === "word" && token.rule.place ? (behind ?? named.whose) : undefined;
  discourse.isPaceOfWord = reading.measure.kind === "rank" && reading.measure.of === "growth";
  if (named.name && first) discourse.topics = [{ ...first, ...(behind && { whose: behind }) }];
  else if (who) discourse.topics = discourse.topics.map(({ names }) => ({ names, whose: who }));
}

/** 人均12.8万元（折合1.98万美元），增长7.9%: behind the bracket that explains a figure it is about what stood before it again, and of that time. */
function throughBracket({ token, place }: Clause, discourse: Discourse): void {
  const { plain, sentence, from } = place;
  const between = plain.slice(from, startOf(token));
  if (discourse.aroundBracket && between.includes(")")) {
    Object.assign(discourse, discourse.aroundBracket);
    discourse.aroundBracket = undefined;
  }
  const isOpened = from > sentence.start && /^\s*\([^()]*$/.test(between);
  const { topics, period, opening, months } = discourse;
  if (isOpened && topics.length === 1)
    discourse.aroundBracket = { topics, period, opening, months };
}

/** Behind a semicolon a sentence is no longer about the parts, nor about a year, of what it told on the way. */
function backToOpening(discourse: Discourse): void {
  discourse.inParts = false;
  if (discourse.opening) discourse.period = discourse.opening.period;
}

/** 柳林乡、双河乡均后退2位，分列第6位、第8位: each in its turn. */
function keepEach(
  { named }: Clause,
  each: readonly IndicatorPhrase[] | undefined,
  discourse: Discourse,
): void {
  if (!each || !named.name) return;
  const before = discourse.topics.at(-1)?.names.filter(({ from }) => from !== "own") ?? [];
  // 东湖园、西山园合同数: only the last may say of what.
  const last = each.at(-1);
  discourse.topics = each.map((one) => ({
    names: [one, ...(last && last !== one ? [asCarried(last)] : []), ...before],
  }));
}
