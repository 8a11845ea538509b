import { growthRate } from "../metrics/growthRate";
import { share } from "../metrics/share";
import { growthWords, isTotal, pointsWords, shareWords } from "../narrative/wording/plainClauses";
import type { Result } from "../problem";
import { PERCENT, POINTS } from "../quantity/unit";
import { comparedWith, type Comparison } from "./comparison";
import { inWords } from "./inWords";
import { lossWords } from "./lossWords";
import { inOneUnit, type Method } from "./method";
import { DECIMALS_OF_POINTS, pointsBetween, readRates } from "./rateDifference";
import type { RateScale } from "./rateForm";
import { decimalsApart, decimalsTelling, isNearlyLevel, textDecimals } from "./textDecimals";

/** As the narrative shows them: derived rates with one decimal, shares in another indicator with two. */
const DECIMALS_OF_RATE = 1;
const DECIMALS_OF_OWN_SHARE = 2;

/** Growth of amounts; of two rates, the points between them; where a loss is on either side, how it turned. */
export function growthText(decimals: number | undefined, comparison: Comparison): Method {
  const shown = decimals ?? DECIMALS_OF_RATE;
  const ofAmounts = inOneUnit((current, previous): Result<string> => {
    const loss = lossWords(current, previous, shown, comparison);
    if (loss) return loss;
    return inWords(growthRate(current, previous), (rate) =>
      comparedWith(growthWords(rate, decimalsApart(rate, shown, PERCENT, [-1])), comparison),
    );
  });
  const ofRates = pointsText(undefined, decimals, comparison);
  return {
    ...ofAmounts,
    compute: (operands) =>
      (operands.every(({ unit }) => unit?.base === "ratio") ? ofRates : ofAmounts).compute(
        operands,
      ),
  };
}

export function shareText(decimals: number | undefined, whole: string): Method {
  const isOwn = whole !== "" && !isTotal(whole);
  const shown = decimals ?? (isOwn ? DECIMALS_OF_OWN_SHARE : DECIMALS_OF_RATE);
  return inOneUnit((part, total) =>
    inWords(share(part, total), (value) =>
      shareWords(value, decimalsApart(value, shown, PERCENT, [0, 1]), whole),
    ),
  );
}

export function pointsText(
  scale: RateScale | undefined,
  decimals: number | undefined,
  comparison: Comparison,
): Method {
  return {
    compute: (operands) => {
      const rates = readRates(operands, scale, "rateForm");
      if (!rates.ok) return rates;
      const points = pointsBetween(operands, scale, "rateForm", decimals ?? DECIMALS_OF_POINTS);
      const inPercent = rates.value.map((rate) => rate * 100);
      return inWords(points, (value) => {
        const stated = decimals ?? textDecimals(operands, inPercent);
        const isLevel = isNearlyLevel(value, inPercent, stated, POINTS);
        const telling = isLevel ? stated : (decimals ?? decimalsTelling(value, stated, POINTS));
        const shown = isLevel ? stated : decimalsApart(value, telling, POINTS, [0]);
        return comparedWith(pointsWords(value, shown), comparison);
      });
    },
  };
}
