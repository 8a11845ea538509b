import { refuse } from "../../problem";
import { PERCENT } from "../../quantity/unit";
import type { Observation } from "../../tables/observation";
import { agree } from "../../quantity/agree";
import type { FactContext } from "./factContext";
import { gather, NOTHING, type FactRule, type Findings } from "./factRule";
import { INDICATOR_KINDS } from "./indicatorKinds";
import { isAdditive } from "./kindsOfIndicator";
import { actualLevels, ownFigure } from "./levels";
import { makeFact, omission, operands } from "./makeFact";
import type { OwnFigure } from "./ownFigures";
import { DENOMINATORS } from "./relatedIndicators";
import { shareChange } from "./shareChange";
import { shareIn } from "./shareIn";
import { decimalsApartFrom } from "../../quantity/shown";

const DECIMALS_OF_OWN_SHARE = 2;
const DECIMALS_OF_PART = 1;

/**
 * Shares of one indicator in another of the same subject, each denominator by its own name: research spending in gross
 * product, new industries in the industry of large firms; and every 其中 figure in the total it is part of. Where the
 * workbook states the ratio itself it is told as it stands, and a difference is reported.
 */
export const shareOfIndicatorFacts: FactRule = (context) =>
  gather(actualLevels(context), (level) =>
    isAdditive(level.observation) ? sharesOf(context, level) : NOTHING,
  );

function sharesOf(context: FactContext, level: OwnFigure): Findings {
  const { observation } = level;
  const shares = wholesOf(context, level).map((whole) => {
    const stated = statedRatio(context, observation, whole.observation);
    return stated ? comparison(context, level, whole, stated) : shareOf(context, level, whole);
  });
  if (observation.partOf !== undefined) {
    const total = ownFigure(
      actualLevels(context),
      "level",
      observation.partOf,
      observation.counting,
    );
    if (total) {
      const stated = statedRatio(context, observation, total.observation);
      shares.push(
        stated
          ? comparison(context, level, total, stated)
          : shareFact(context, level, total, "total"),
      );
    }
  }
  return gather(shares, (share) => share);
}

function shareOf(context: FactContext, level: OwnFigure, whole: OwnFigure): Findings {
  return shareFact(context, level, whole, "indicator");
}

/** The indicators that this one is told as a share of, as far as the workbook has them; not a total it is 其中 of. */
function wholesOf(context: FactContext, { observation }: OwnFigure): readonly OwnFigure[] {
  const related = DENOMINATORS.find(({ indicator }) => indicator.test(observation.indicator));
  return (related?.others ?? []).flatMap((name) => {
    const whole = actualLevels(context).find(
      (other) => name.test(other.observation.indicator) && other.observation.unit.base === "元",
    );
    const isOther = whole && whole.observation.indicator !== observation.indicator;
    return isOther && whole.observation.indicator !== observation.partOf ? [whole] : [];
  });
}

/** R&D经费占GDP比例, R&D经费投入强度, 高新技术产业增加值占规上工业增加值比重: the same ratio, as it stands. */
function statedRatio(
  context: FactContext,
  part: Observation,
  whole: Observation,
): Observation | undefined {
  const isOfProduct = INDICATOR_KINDS.grossProduct.test(whole.indicator);
  const isIntensity = isOfProduct && INDICATOR_KINDS.researchSpending.test(part.indicator);
  return context.current
    .map(({ observation }) => observation)
    .find(({ measure, unit, indicator, whole: named = "" }) => {
      if (measure === "share") {
        const isNamed =
          named === whole.indicator || (isOfProduct && INDICATOR_KINDS.grossProduct.test(named));
        return isNamed && (indicator === part.indicator || isIntensity);
      }
      if (measure !== "level" || unit.base !== "ratio") return false;
      if (isIntensity) return INDICATOR_KINDS.intensity.test(indicator);
      return indicator.startsWith(part.indicator) && namesWhole(indicator, whole.indicator);
    });
}

function namesWhole(ratio: string, whole: string): boolean {
  const named = /占(.+?)(?:的?(?:比重|比例|比率))?$/.exec(ratio)?.[1] ?? "";
  return named !== "" && (named === whole || whole.startsWith(named));
}

/** The report that a stated ratio is not what its two figures yield. */
function comparison(
  context: FactContext,
  { observation }: OwnFigure,
  whole: OwnFigure,
  stated: Observation,
): Findings {
  const computed = shareIn(observation, whole.observation);
  if (!computed.ok || stated.qualifier || stated.status === "forecast") return NOTHING;
  const { value } = computed;
  if (agree(stated, { value, unit: PERCENT, decimals: 15 })) return NOTHING;
  const { problem } = refuse("stored-differs", { stored: stated.value, computed: value });
  const cells = [stated, observation, whole.observation];
  return { facts: [], omitted: [omission(context, "share", stated.indicator, problem, cells)] };
}

function shareFact(
  context: FactContext,
  part: OwnFigure,
  whole: OwnFigure,
  of: "indicator" | "total",
): Findings {
  const { indicator } = part.observation;
  const computed = shareIn(part.observation, whole.observation);
  if (!computed.ok) {
    const cells: Observation[] = [part.observation, whole.observation];
    return { facts: [], omitted: [omission(context, "share", indicator, computed.problem, cells)] };
  }
  const { value } = computed;
  const decimals = of === "total" ? DECIMALS_OF_PART : DECIMALS_OF_OWN_SHARE;
  const fact = makeFact(
    context,
    part.observation,
    {
      value,
      unit: PERCENT,
      decimals: decimalsApartFrom(0, value, decimals, PERCENT),
      rule: "share",
      operands: [...operands("part", part), ...operands("whole", whole)],
      claim: { kind: "share", whole: whole.observation.indicator, wholeRole: "total", of },
    },
    [whole.observation.indicator],
  );
  const change = shareChange(context, part.observation, fact);
  return { facts: [fact, ...(change ? [change] : [])], omitted: [] };
}
