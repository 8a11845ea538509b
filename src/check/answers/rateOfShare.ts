import { PERCENT } from "../../quantity/unit";
import { roundedTo } from "../../quantity/round";
import type { DraftContext } from "../draft/draftContext";
import { linked } from "../names/linked";
import { levelOf, type Asking } from "./asking";
import { shareOf } from "./parts";

interface Share {
  readonly from: Asking;
  readonly wholes: readonly Asking[];
  readonly context: DraftContext;
}

/**
 * 企业研发投入占营业收入比重: the row 研发投入占营业收入比重 is that share, where it is called so and comes to what the two figures come to.
 */
export function rateOfShare(whole: string, { from, wholes, context }: Share): Asking | undefined {
  const { names } = context;
  const rates = linked(`${from.indicator}占${whole}比重`, PERCENT, [], context)
    .filter(({ indicator }) => names.isRate(indicator))
    .map(({ indicator }) => from.other(indicator));
  return rates.find((rate) => {
    const told = levelOf(rate)?.observation;
    return (
      told !== undefined &&
      wholes
        .flatMap((one) => shareOf(from, one))
        .some(({ answer }) => roundedTo(answer.value, told.decimals + 2) === told.value)
    );
  });
}
