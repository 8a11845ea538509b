import type { RecordAnswer } from "../../../answers/record";
import { recordOf } from "../../../answers/record";
import { polarityOf } from "../../../answers/kindsOfIndicator";
import { actualLevels } from "../../../answers/levels";
import type { Claims } from "../../facts/fact";
import { gather, type FactRule } from "../../facts/factRule";
import { factsOf } from "../../facts/factsOf";

/** Records, and the lowest figures of all years, which are told, too. */
export const recordFacts: FactRule = (context) =>
  gather(actualLevels(context), (level) => {
    const { observation } = level;
    const { answers, reasons } = recordOf(context, level, context.settings.thresholds);
    const told = answers.flatMap((answer) => {
      const standing = TOLD[answer.standing];
      return standing ? [{ ...answer, told: standing }] : [];
    });
    return factsOf(
      context,
      observation,
      "record",
      { answers: told, reasons },
      ({ told: { standing, sign }, years, since }) => ({
        claim: { kind: "record", standing, years, since },
        polarity: polarityOf(sign, observation),
      }),
    );
  });

interface Standing {
  readonly standing: Claims["record"]["standing"];
  readonly sign: number;
}

/** As low as the lowest tells nothing new. */
const TOLD: Readonly<Partial<Record<RecordAnswer["standing"], Standing>>> = {
  high: { standing: "high", sign: 1 },
  "equals-high": { standing: "equals-high", sign: 0 },
  low: { standing: "low", sign: -1 },
};
