import type { Fact } from "../facts/fact";
import { isLowerBetter, isScore } from "../../answers/kindsOfIndicator";
import type { ProblemLead, ProblemSentence } from "../outline/outline";
import type { Clause } from "../plan/clause";
import type { PlannedProblem } from "../plan/plan";
import { distanceOf } from "../plan/problemRules";
import { benchmarkClause } from "./benchmarkClause";
import { clauseStart } from "./clauses";
import { chineseNumeral } from "./chineseNumeral";
import { concessionClause } from "./concessionClause";
import { quantityOf } from "./evidenceOf";
import { failingClause } from "./failingClause";
import { append, fill, joinNodes, text, type Nodes } from "./fill";
import { nameOf, sayIndicator, shortName } from "../naming/names";
import { needsWhole } from "../naming/needsWhole";
import { periodText } from "./periodText";
import { PHRASES } from "./phrases";
import type { Voice } from "./voice";
import { wordQuoted } from "./wordQuoted";

/** The headline of a paragraph of problems, in the user's words. */
export function wordProblemLead({ ordinal, material }: ProblemLead): Nodes {
  return [...ordinalOf(ordinal), ...wordQuoted(material)];
}

/** 一是 before the first sentence of a paragraph, where there are several. */
export function ordinalOf(ordinal: number | undefined): Nodes {
  if (ordinal === undefined) return [];
  return [{ type: "text", text: `${chineseNumeral(ordinal)}是`, ordinal: true }];
}

/** What falls short, with what is good conceded first: 总量虽居全国第7位，但投入强度仍低于全国水平0.21个百分点。 */
export function wordProblem(sentence: PlannedProblem, voice: Voice): Nodes {
  const { indicator, family, concession, failings } = sentence;
  const { conceding, concedingKin } = PHRASES.problem;
  const still = isStillApart(failings[0], voice) ? PHRASES.problem.still[0] : "";
  const clauses = joinNodes(clauseWords(sentence.clauses, voice), "，");
  const name = nameIn(sentence, voice);
  const counted = [...ordinalOf(sentence.ordinal), ...periodOf(sentence, voice)];
  if (!concession) {
    return [...counted, ...withLevel(sentence, name, clauses, voice), ...text("。")];
  }
  const conceded = [
    clauseStart({ about: [concession], form: "one" }, voice, "concedes"),
    ...concessionClause(concession, voice),
  ];
  const kin = family !== undefined && concession.indicator === family ? family : undefined;
  const said =
    kin === undefined
      ? fill(conceding, voice.turn, { name, concession: conceded, still, failings: clauses })
      : fill(concedingKin, voice.turn, {
          kin: [nameOf(kin)],
          basis: endsInCount(kin) ? "" : PHRASES.rankBasis.level[0],
          concession: conceded,
          name: [{ type: "name", text: shortName(indicator, kin) }],
          still,
          failings: clauses,
        });
  append(said, "。");
  return [...counted, ...said];
}

/** 2022年R&D经费投入强度…, where the text is about another period. */
function periodOf({ ofPeriod }: ProblemSentence, voice: Voice): Nodes {
  return ofPeriod ? [periodText(ofPeriod, voice)] : [];
}

/** R&D经费投入强度仅为0.75%，低于…: a comparison tells what is compared; a fall and a missed target speak for themselves. */
function withLevel(
  { level, failings: [first] }: ProblemSentence,
  name: Nodes,
  failings: Nodes,
  voice: Voice,
): Nodes {
  const { only, plain, standing } = PHRASES.problem;
  if (!level || !first || !isComparison(first)) return fill(plain, voice.turn, { name, failings });
  const words = isLowerBetter(first) ? standing : only;
  const told = [clauseStart({ about: [level], form: "one" }, voice), quantityOf(level)];
  return fill(words, voice.turn, { name, level: told, failings });
}

/** 但仍低于…: in spite of what is conceded. Of a fall, or where it is 远低于, that is not said. */
function isStillApart(fact: Fact | undefined, voice: Voice): boolean {
  return (
    fact !== undefined && isLevelGap(fact) && distanceOf(fact, voice.settings.thresholds) !== "far"
  );
}

function isComparison({ claim }: Fact): boolean {
  return claim.kind === "rank" ? claim.basis === "level" : isLevelGap({ claim });
}

function isLevelGap({ claim }: Pick<Fact, "claim">): boolean {
  return claim.kind === "gap" && claim.against !== "target" && claim.basis === "level";
}

/** 研发投入 of so many points is 研发投入得分, and 国家级 alone would be nobody's. */
function nameIn({ indicator, failings }: ProblemSentence, { turn }: Voice): Nodes {
  const [first] = failings;
  const whole = first && needsWhole({ ...first, indicator }) ? first.partOf : undefined;
  const name: Nodes =
    whole === undefined
      ? [nameOf(indicator)]
      : fill(PHRASES.problem.partOf, turn, { whole: [nameOf(whole)], name: [nameOf(indicator)] });
  const isScored = failings.some(({ operands }) => {
    const subject = operands.find(({ role }) => role === "subject");
    return subject !== undefined && isScore(subject);
  });
  return isScored && !/分[数值]?$/.test(indicator)
    ? fill(PHRASES.problem.scored, turn, { name })
    : name;
}

/** Behind another, a place says what it is the place of. */
function clauseWords(planned: readonly Clause[], voice: Voice): readonly Nodes[] {
  return planned.map((clause, index) => {
    const { about, because } = clause;
    const [fact] = about;
    const [before] = planned[index - 1]?.about.slice(-1) ?? [];
    const words =
      because === "benchmarks" || !fact
        ? benchmarkClause(about, voice)
        : failingClause(fact, before, voice);
    return [clauseStart({ ...clause, before }, voice, "fails"), ...words];
  });
}

/** 专利授权量 is a total by name and needs no 总量 behind it. */
function endsInCount(indicator: string): boolean {
  return /[量数额]$/.test(sayIndicator(indicator));
}
