import { growthRate } from "../metrics/growthRate";
import { pointsDifference } from "../metrics/pointsDifference";
import { share } from "../metrics/share";
import { growthWords, isTotal, pointsWords, shareWords } from "../narrative/wording/plainClauses";
import { inWords } from "./inWords";
import { inOneUnit, type Method } from "./method";
import { readRates } from "./rateDifference";
import type { RateScale } from "./rateForm";
import { textDecimals } from "./textDecimals";

/** As the narrative shows them: derived rates with one decimal, shares in another indicator with two. */
const DECIMALS_OF_RATE = 1;
const DECIMALS_OF_OWN_SHARE = 2;

export function growthText(decimals: number | undefined, inYear: boolean): Method {
  return inOneUnit((current, previous) =>
    inWords(growthRate(current, previous), (rate) =>
      growthWords(rate, decimals ?? DECIMALS_OF_RATE, inYear),
    ),
  );
}

export function shareText(decimals: number | undefined, whole: string): Method {
  const isOwn = whole !== "" && !isTotal(whole);
  const shown = decimals ?? (isOwn ? DECIMALS_OF_OWN_SHARE : DECIMALS_OF_RATE);
  return inOneUnit((part, total) =>
    inWords(share(part, total), (value) => shareWords(value, shown, whole)),
  );
}

export function pointsText(
  scale: RateScale | undefined,
  decimals: number | undefined,
  inYear: boolean,
): Method {
  return {
    compute: (operands) => {
      const rates = readRates(operands, scale);
      if (!rates.ok) return rates;
      const shown = decimals ?? textDecimals(...rates.value.map((rate) => rate * 100));
      return inWords(pointsDifference(...rates.value), (points) =>
        pointsWords(points, shown, inYear),
      );
    },
  };
}
