import { PERCENT } from "../../../quantity/unit";
import type { Observation } from "../../../tables/observation";
import { reconcile } from "../../../answers/reconcile";
import { omissionsOf } from "../../facts/factsOf";
import type { FactContext } from "../../facts/factContext";
import { gather, NOTHING, type FactRule, type Findings } from "../../facts/factRule";
import { INDICATOR_KINDS } from "../../../answers/indicatorKinds";
import { isAdditive } from "../../../answers/kindsOfIndicator";
import { actualLevels, ownFigure } from "../../../answers/levels";
import { makeFact, omission, readFact } from "../../facts/makeFact";
import { operands } from "../../../answers/operand";
import type { OwnFigure } from "../../../answers/ownFigures";
import { DENOMINATORS } from "../../facts/relatedIndicators";
import { allOfIt } from "./find";
import { withShareChange } from "./withShareChange";
import { decimalsOfShare, shareIn } from "../../../answers/shareIn";

const DECIMALS_OF_OWN_SHARE = 2;
const DECIMALS_OF_PART = 1;

/**
 * Shares of one indicator in another of the same subject, each denominator by its own name: research spending in gross
 * product, new industries in the industry of large firms; and every 其中 figure in the total it is part of. Where the
 * workbook states the ratio itself it is told as it stands, and a difference is reported.
 */
export const shareOfIndicatorFacts: FactRule = (context) => {
  const known = knownIn(context);
  return gather(actualLevels(context), (level) =>
    isAdditive(level.observation) ? sharesOf(context, level, known) : NOTHING,
  );
};

/** What shares are sought among: arranged once for all indicators of a text. */
interface Known {
  /** The first amount of money with such a name. */
  readonly moneyNamed: (name: RegExp) => OwnFigure | undefined;
  /** The ratios that the workbook states. */
  readonly ratios: readonly Observation[];
}

function knownIn(context: FactContext): Known {
  const money = actualLevels(context).filter(({ observation }) => observation.unit.base === "元");
  const named = new Map<RegExp, OwnFigure | undefined>();
  return {
    moneyNamed: (name) => {
      if (!named.has(name)) {
        named.set(
          name,
          money.find(({ observation }) => name.test(observation.indicator)),
        );
      }
      return named.get(name);
    },
    ratios: context.current.map(({ observation }) => observation).filter(isRatio),
  };
}

function isRatio({ measure, unit }: Observation): boolean {
  return measure === "share" || (measure === "level" && unit.base === "ratio");
}

function sharesOf(context: FactContext, level: OwnFigure, known: Known): Findings {
  const { observation } = level;
  const shares = wholesOf(level, known).map((whole) => {
    const stated = statedRatio(known, observation, whole.observation);
    return stated ? comparison(context, level, whole, stated) : shareOf(context, level, whole);
  });
  if (observation.partOf !== undefined && !observation.beyondTotal) {
    const total = ownFigure(
      actualLevels(context),
      "level",
      observation.partOf,
      observation.counting,
    );
    if (total) {
      const bare = bareShare(context, observation);
      const stated = statedRatio(known, observation, total.observation) ?? bare?.observation;
      if (bare) shares.push(shareAsPrinted(context, level, total, bare));
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
function wholesOf({ observation }: OwnFigure, { moneyNamed }: Known): readonly OwnFigure[] {
  const related = DENOMINATORS.find(({ indicator }) => indicator.test(observation.indicator));
  return (related?.others ?? []).flatMap((name) => {
    const whole = moneyNamed(name);
    const isOther = whole && whole.observation.indicator !== observation.indicator;
    return isOther && whole.observation.indicator !== observation.partOf ? [whole] : [];
  });
}

/** R&D经费占GDP比例, R&D经费投入强度, 高新技术产业增加值占规上工业增加值比重: the same ratio, as it stands. */
function statedRatio(
  { ratios }: Known,
  part: Observation,
  whole: Observation,
): Observation | undefined {
  const isOfProduct = INDICATOR_KINDS.grossProduct.test(whole.indicator);
  const isIntensity = isOfProduct && INDICATOR_KINDS.researchSpending.test(part.indicator);
  return ratios.find(({ measure, indicator, whole: named = "" }) => {
    if (measure === "share") {
      const isNamed =
        named === whole.indicator || (isOfProduct && INDICATOR_KINDS.grossProduct.test(named));
      return isNamed && (indicator === part.indicator || isIntensity);
    }
    if (isIntensity) return INDICATOR_KINDS.intensity.test(indicator);
    return indicator.startsWith(part.indicator) && namesWhole(indicator, whole.indicator);
  });
}

/** 占比 of a row that says elsewhere what it is a part of. */
function bareShare({ current }: FactContext, { indicator, counting }: Observation) {
  const own = ownFigure(current, "share", indicator, counting);
  return own?.observation.whole === undefined ? own : undefined;
}

/** As the sheet prints it: never 12.6% where it says 12.5%. */
function shareAsPrinted(
  context: FactContext,
  { observation }: OwnFigure,
  { observation: { indicator: whole } }: OwnFigure,
  share: OwnFigure,
): Findings {
  const { value } = share.observation;
  if (value === 1) return allOfIt(context, observation);
  if (value < 0 || value > 1) return NOTHING;
  const claim = { kind: "share", whole, wholeRole: "total", of: "total" } as const;
  return withShareChange(
    context,
    observation,
    readFact(context, share, { claim }, observation, [whole]),
  );
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
  const { reasons } = reconcile({
    stated,
    computed: { value: computed.value, unit: PERCENT },
    cells: [observation.cell, whole.observation.cell],
  });
  return { facts: [], omitted: omissionsOf(context, stated, "share", reasons) };
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
  if (value === 1) return allOfIt(context, part.observation);
  const decimals = of === "total" ? DECIMALS_OF_PART : DECIMALS_OF_OWN_SHARE;
  const fact = makeFact(
    context,
    part.observation,
    {
      value,
      unit: PERCENT,
      decimals: decimalsOfShare(value, decimals),
      rule: "share",
      operands: [...operands("part", part), ...operands("whole", whole)],
      claim: { kind: "share", whole: whole.observation.indicator, wholeRole: "total", of },
    },
    [whole.observation.indicator],
  );
  return withShareChange(context, part.observation, fact);
}
