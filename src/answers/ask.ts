import type { Reading } from "../tables/table";
import type { Observation } from "../tables/observation";
import { answered, readAnswer, reason, together, UNKNOWN, type Answered } from "./answer";
import { againstTarget, type TargetAnswer } from "./againstTarget";
import { benchmarkGaps } from "./benchmarkGap";
import { changeOf, pointsChangeOf } from "./change";
import { computedRanks } from "./computedRanks";
import { contributionOf } from "./contribution";
import { computedGrowth, statedGrowth } from "./growth";
import { figuresOf, ownFigure } from "./levels";
import type { OwnFigure } from "./ownFigures";
import { perCapitaOf } from "./perCapita";
import { recordOf } from "./record";
import type { AskedMeasure, Question } from "./question";
import { standpointOf, type Standpoint } from "./standpoint";

/** Answers questions about a workbook, one at a time, by the rules that the narrative states its figures by. */
export interface Asked {
  readonly ask: (question: Question) => Answered;
}

/** Everything about one subject in one period is arranged when it is first asked about, and kept. */
export function askOf(reading: Reading): Asked {
  const standpoints = new Map<string, Standpoint>();
  const standpointFor = ({ entity, period }: Question): Standpoint => {
    const key = JSON.stringify([entity, period ?? null]);
    const known = standpoints.get(key) ?? standpointOf(reading, entity, period);
    standpoints.set(key, known);
    return known;
  };
  return { ask: (question) => answerTo(question, standpointFor(question)) };
}

function answerTo(question: Question, at: Standpoint): Answered {
  const found = RULES[question.measure](at, question);
  const contested = at.contested.filter(([first]) => first && isAbout(first, question));
  const conflicts = contested.map((cells) => reason({ code: "conflicting-values" }, cells));
  return conflicts.length > 0 ? together(found, { answers: [], reasons: conflicts }) : found;
}

function isAbout({ indicator, measure }: Observation, asked: Question): boolean {
  return indicator === asked.indicator && (measure === asked.measure || measure === "level");
}

type AnswerRule = (at: Standpoint, question: Question) => Answered;

/** The rule of each measure. */
const RULES: Readonly<Record<AskedMeasure, AnswerRule>> = {
  level: (at, question) =>
    together(
      ...figuresOf(at.current, question.indicator)
        .filter(
          ({ observation }) => observation.measure === "level" && isCounted(observation, question),
        )
        .map((figure) => ({ answers: [readAnswer(figure)], reasons: [] })),
    ),
  growth: (at, question) =>
    together(
      ...figuresOf(at.current, question.indicator)
        .filter(
          ({ observation }) => observation.measure === "growth" && isCounted(observation, question),
        )
        .map((figure) => statedGrowth(at, figure)),
      ofLevel(computedGrowth)(at, question),
    ),
  change: ofLevel(changeOf),
  "points-change": ofLevel(pointsChangeOf),
  rank: (at, question) =>
    together(
      ofEach((_, figure) => (isRank(figure.observation) ? answered(readAnswer(figure)) : UNKNOWN))(
        at,
        question,
      ),
      ofEach((_, figure) => computedRanks(at, figure, FEWEST))(at, question),
    ),
  /** To what its table gives for all, and to its target. */
  gap: (at, question) =>
    together(ofEach(benchmarkGaps)(at, question), targetsOf(at, question, "gap")),
  completion: (at, question) => targetsOf(at, question, "completion"),
  "per-capita": ofLevel(perCapitaOf),
  contribution: ofLevel(contributionOf),
  record: ofLevel((at, level) => recordOf(at, level, FEWEST)),
};

function isRank({ measure }: Observation): boolean {
  return measure === "rank" || measure === "growth-rank";
}

/** With fewer peers there is no place, with fewer years no record. */
const FEWEST = { fewestPeers: 2, fewestYearsForRecord: 3 };

/** What each of the indicator's figures yields. */
function ofEach(rule: (at: Standpoint, figure: OwnFigure) => Answered): AnswerRule {
  return (at, question) =>
    together(
      ...figuresOf(at.current, question.indicator)
        .filter(({ observation }) => isCounted(observation, question))
        .map((figure) => rule(at, figure)),
    );
}

function targetsOf(at: Standpoint, question: Question, of: TargetAnswer["of"]): Answered {
  const { answers, reasons } = together(
    ...figuresOf(at.current, question.indicator)
      .filter(({ observation }) => observation.measure === "target")
      .map((target) => againstTarget(at, target)),
  );
  return { answers: answers.filter((answer) => answer.of === of), reasons };
}

/** What is computed from the indicator's actual level. */
function ofLevel(rule: (at: Standpoint, level: OwnFigure) => Answered): AnswerRule {
  return (at, { indicator, counting }) => {
    const actual = figuresOf(at.current, indicator).filter(
      ({ observation }) => observation.status !== "forecast",
    );
    const level = ownFigure(actual, "level", indicator, counting);
    return level ? rule(at, level) : { answers: [], reasons: [] };
  };
}

function isCounted({ counting }: Observation, question: Question): boolean {
  return (
    question.counting === undefined || counting === undefined || counting === question.counting
  );
}
