import type { Claim, Fact } from "../facts/fact";
import type { SummarySentence } from "../outline/outline";
import { isOfYears } from "../../quantity/isOfYears";
import { chineseNumeral } from "./chineseNumeral";
import { clauseStart } from "./clauses";
import { quantityOf } from "./evidenceOf";
import { joinNodes, joinText, text, type Nodes } from "./fill";
import { PHRASES, type Phrases } from "./phrases";
import { say } from "./say";
import { nameNodes, textOpening } from "./textOpening";
import type { Voice } from "./voice";

/** 5项年度目标全面完成。 6项指标中，2项居全省第一位、3项居第二位。 */
export function wordSummary(sentence: SummarySentence, voice: Voice): Nodes {
  const { facts, opensText, namesSubject } = sentence;
  const subject = namesSubject ? nameNodes(voice.subject) : [];
  const opening = opensText ? textOpening(voice) : subject;
  const start = clauseStart({ about: facts, form: "one" }, voice);
  return joinText([start, ...opening, ...wordsOf(facts, voice), ...text("。")]);
}

function wordsOf(facts: readonly Fact[], voice: Voice): Nodes {
  const [first, ...others] = facts;
  if (!first) throw new Error("Cannot word a summary without facts");
  if (first.claim.kind === "ranked") return joinNodes(rankings(facts, voice), "；");
  if (first.claim.kind === "growth-counted") return grown(first, others, voice);
  const { met, metInYear, metOf, metOfInYear, metOfYears, metOfOfYears } = PHRASES.summary;
  const [reached] = others;
  if (isOfYears(first.period))
    return reached
      ? say(metOfOfYears, reached, voice, { count: [quantityOf(first)] })
      : say(metOfYears, first, voice);
  if (!reached) return say(voice.inYear ? metInYear : met, first, voice);
  const count = [quantityOf(first)];
  return say(voice.inYear ? metOfInYear : metOf, reached, voice, { count });
}

function grown(counted: Fact, [tally]: readonly Fact[], voice: Voice): Nodes {
  if (tally?.claim.kind !== "growth-tally") throw new Error(`${counted.id} has no tally`);
  const { grown: all, grownOf } = PHRASES.summary;
  if (tally.claim.all) return say(all, tally, voice);
  return say(grownOf, tally, voice, { count: [quantityOf(counted)] });
}

/** The scopes one after the other; how many indicators there are is said once. */
function rankings(facts: readonly Fact[], voice: Voice): readonly Nodes[] {
  return facts.flatMap((all) => {
    if (all.claim.kind !== "ranked") return [];
    const { scope, ofScores } = all.claim;
    const tallies = facts.filter(
      ({ claim }) => claim.kind === "rank-tally" && claim.scope === scope,
    );
    return [ranked(all, ofScores, tallies, all === facts[0], voice)];
  });
}

function ranked(
  all: Fact,
  ofScores: boolean,
  tallies: readonly Fact[],
  isFirst: boolean,
  voice: Voice,
): Nodes {
  const { summary } = PHRASES;
  const [only] = tallies;
  if (only && only.value === all.value) {
    const { bound } = tallyOf(only);
    const [held, within] = ofScores
      ? [summary.heldByAllScores, summary.withinByAllScores]
      : [summary.heldByAll, summary.withinByAll];
    return clause(only, bound ? within : held, voice);
  }
  const opening = ofScores ? summary.rankedScores : summary.ranked;
  const clauses = tallies.map((tally, index) => {
    if (tallyOf(tally).bound) return clause(tally, summary.within, voice);
    return clause(tally, index === 0 ? summary.held : summary.heldFurther, voice);
  });
  const lead = isFirst ? say(opening, all, voice) : [];
  return [...lead, ...joinNodes(clauses, "、")];
}

function clause(tally: Fact, phrases: Phrases, voice: Voice): Nodes {
  const { scope, place } = tallyOf(tally);
  return say(phrases, tally, voice, { scope, ordinal: chineseNumeral(place) });
}

function tallyOf({ claim, id }: Fact): Extract<Claim, { kind: "rank-tally" }> {
  if (claim.kind !== "rank-tally") throw new Error(`Cannot word ${id} as a tally`);
  return claim;
}
