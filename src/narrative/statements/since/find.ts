import { answered, readAnswer } from "../../../answers/answer";
import { movedSince, type MovedSince } from "../../../answers/movedSince";
import type { OwnFigure } from "../../../answers/ownFigures";
import type { FactContext } from "../../facts/factContext";
import { gather, NOTHING, type FactRule, type Findings } from "../../facts/factRule";
import { factsOf } from "../../facts/factsOf";

/** 较年初增加45亿元, 环比增长2.3%, 两年平均增长6.1%, 同比多增12亿元: what the workbook states, held against its levels where these stand there. */
export const sinceFacts: FactRule = (context) =>
  gather(context.apart, (figure) => toldSince(context, figure));

function toldSince(context: FactContext, figure: OwnFigure): Findings {
  const { observation } = figure;
  const { indicator, counting, since, moves, measure } = observation;
  if (!isTold(measure) || (since === undefined && moves !== "change")) return NOTHING;
  if (moves === "share" || moves === "place") return NOTHING;
  if (since === "year-start" && isOverYear(context, figure, measure)) return NOTHING;
  const asked = { indicator, ...(counting && { counting }), as: measure };
  const found =
    since === undefined || moves !== undefined
      ? answered(readAnswer(figure))
      : movedSince(context, { ...asked, since });
  const [first] = found.answers;
  return factsOf(
    context,
    observation,
    "since",
    { answers: first ? [first] : [], reasons: found.reasons },
    () => ({
      claim: { kind: "since", ...(since && { since }), ...(moves && { moves }), as: measure },
      polarity: "neutral",
      particulars: [since ?? "", moves ?? "", measure],
    }),
  );
}

function isTold(measure: OwnFigure["observation"]["measure"]): measure is MovedSince["as"] {
  return TOLD.has(measure);
}

const TOLD: ReadonlySet<OwnFigure["observation"]["measure"]> = new Set<MovedSince["as"]>([
  "growth",
  "change",
  "points-change",
  "multiple",
]);

/** At the end of a year its beginning is the end of the year before: what is told over the year says the same. */
function isOverYear(
  { current, previous, period }: FactContext,
  { observation: { indicator } }: OwnFigure,
  measure: MovedSince["as"],
): boolean {
  if (period?.months && period.months.to < 12) return false;
  const isSaid = ({ observation }: OwnFigure): boolean =>
    observation.indicator === indicator && observation.measure === measure;
  return (
    current.some(isSaid) ||
    previous.some(
      ({ observation }) => observation.indicator === indicator && observation.measure === "level",
    )
  );
}
