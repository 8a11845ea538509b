import { actualLevels } from "../../../answers/levels";
import { perCapitaOf } from "../../../answers/perCapita";
import { gather, type FactRule } from "../../facts/factRule";
import { factsOf, omissionsOf } from "../../facts/factsOf";

/** Figures for every 10,000 inhabitants; one that stands in the workbook is told as what it is, a level of its own. */
export const perCapitaFacts: FactRule = (context) =>
  gather(actualLevels(context), (level) => {
    const { observation } = level;
    const { answers, reasons } = perCapitaOf(context, level);
    const computed = answers.filter(({ statedAs }) => statedAs === undefined);
    const [{ statedAs = observation.indicator } = {}] = answers;
    const about = { indicator: statedAs };
    const { facts } = factsOf(
      context,
      observation,
      "per-capita",
      { answers: computed, reasons: [] },
      ({ population }) => ({ claim: { kind: "per-capita", population }, polarity: "neutral" }),
    );
    return { facts, omitted: omissionsOf(context, about, "per-capita", reasons) };
  });
