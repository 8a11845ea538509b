import type { Fact } from "../facts/fact";
import { isScore } from "../facts/kindsOfIndicator";
import type { ProblemLead, ProblemSentence } from "../outline/outline";
import { OTHER_THEME } from "../outline/themes";
import { benchmarkClause, benchmarkRun } from "./benchmarkClause";
import { chineseNumeral } from "./chineseNumeral";
import { concessionClause } from "./concessionClause";
import { failingClause } from "./failingClause";
import { append, fill, joinNodes, text, type Nodes } from "./fill";
import { nameOf, sayIndicator, shortName } from "./names";
import { PHRASES, type Phrases } from "./phrases";
import { sayOf } from "./say";
import type { Voice } from "./voice";
import { wordQuoted } from "./wordQuoted";

/** The headline of a paragraph of problems: the user's words, or that there is something left to do. */
export function wordProblemLead({ theme, ordinal, material, failings }: ProblemLead): Nodes {
  const headline = material
    ? wordQuoted(material)
    : sayOf(leadOf(theme), failings, { turn: 0 }, { theme: nameOfTheme(theme) });
  const numbered = ordinal !== undefined && !(material && NUMBERED.test(material.text));
  if (!numbered) return headline;
  return [{ type: "text", text: `${chineseNumeral(ordinal)}是`, ordinal: true }, ...headline];
}

function leadOf(theme: string): Phrases {
  return theme === OTHER_THEME ? PHRASES.problem.leadOther : PHRASES.problem.lead;
}

function nameOfTheme(theme: string): Nodes {
  return [{ type: "name", text: theme }];
}

/** The user has numbered the problems already: 一是…, （二）…, 3.… */
const NUMBERED =
  /^\s*(?:[一二三四五六七八九十]+[是、]|[（(][一二三四五六七八九十\d]+[）)]|\d+[.、．])/;

/** What falls short, with what is good conceded first: 总量虽居全国第7位，但投入强度仍低于全国水平0.21个百分点。 */
export function wordProblem(sentence: ProblemSentence, voice: Voice): Nodes {
  const { indicator, family, concession, failings } = sentence;
  const { plain, conceding, concedingKin } = PHRASES.problem;
  const clauses = joinNodes(failingClauses(failings, voice), "，");
  const name = nameIn(sentence, voice);
  if (!concession) return [...fill(plain, voice.turn, { name, failings: clauses }), ...text("。")];
  const conceded = concessionClause(concession, voice);
  const kin = family !== undefined && concession.indicator === family ? family : undefined;
  const said =
    kin === undefined
      ? fill(conceding, voice.turn, { name, concession: conceded, failings: clauses })
      : fill(concedingKin, voice.turn, {
          kin: [nameOf(kin)],
          basis: endsInCount(kin) ? "" : PHRASES.rankBasis.level[0],
          concession: conceded,
          name: [{ type: "name", text: shortName(indicator, kin) }],
          failings: clauses,
        });
  append(said, "。");
  return said;
}

/** 研发投入 of so many points is 研发投入得分, and 国家级 alone would be nobody's. */
function nameIn({ indicator, failings }: ProblemSentence, { turn }: Voice): Nodes {
  const whole = failings[0]?.partOf;
  const name: Nodes =
    whole === undefined || sharesWord(indicator, whole)
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

/** 发明专利 of 专利授权量 speaks for itself. */
function sharesWord(part: string, whole: string): boolean {
  return [...part].some((_, at) => at > 0 && whole.includes(part.slice(at - 1, at + 1)));
}

/** Gaps of one kind to several benchmarks share a clause. */
function failingClauses(failings: readonly Fact[], voice: Voice): readonly Nodes[] {
  const clauses: Nodes[] = [];
  for (let at = 0; at < failings.length;) {
    const fact = failings[at];
    if (!fact) break;
    const gaps = benchmarkRun(failings.slice(at), voice);
    if (gaps.length > 0) clauses.push(benchmarkClause(gaps, voice));
    else clauses.push(failingClause(fact, failings[at - 1], voice));
    at += Math.max(1, gaps.length);
  }
  return clauses;
}

/** 专利授权量 is a total by name and needs no 总量 behind it. */
function endsInCount(indicator: string): boolean {
  return /[量数额]$/.test(sayIndicator(indicator));
}
