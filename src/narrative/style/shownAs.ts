import { convert } from "../../quantity/convert";
import type { Unit } from "../../quantity/unit";
import { decimalsApartFrom, shownNumber, shownRounded } from "../../quantity/shown";
import { roundedTo } from "../../quantity/round";
import type { Evidence, ShownFigure } from "../narrative";
import type { NarrativeSettings } from "../settings/settingsSchema";

const TIMES: Unit = { symbol: "倍", base: "倍", factor: 1 };
const DECIMALS_OF_TIMES = 1;
/** What is brought to another unit shows no more than so many. */
const DECIMALS_CONVERTED = 2;

/**
 * How a figure is shown where the settings ask for something else than its cell or the house has. Figures with a word
 * of the user's own (近20) stay as they are, and no figure is cut down to a landmark that it is not: 0.0%, 100.0%.
 */
export function shownAs(
  figure: Evidence,
  settings: NarrativeSettings,
  large: Unit | undefined,
): ShownFigure | undefined {
  const { kind, value, unit, decimals, qualifier } = figure;
  if (kind === "rank") {
    const { ranks } = settings;
    return ranks === "digits" ? undefined : { value, unit, decimals, place: ranks };
  }
  if (qualifier || unit.base === "rank") return undefined;
  const plain = inUnit(figure, settings, large);
  const landmark = kind === "completion" ? 1 : 0;
  const count = decimalsApartFrom(
    landmark,
    plain.value,
    decimalsFor(figure, plain.decimals, settings),
    plain.unit,
  );
  if (plain.value === value && count === decimals) return undefined;
  const shown = { value: plain.value, unit: plain.unit, decimals: count };
  const loosened = kind === "level" ? roundingWord(figure, shown, settings.rounding) : undefined;
  return { ...shown, ...(loosened && { qualifier: loosened }) };
}

type Plain = Pick<ShownFigure, "value" | "unit" | "decimals">;

function inUnit(
  figure: Evidence,
  { times, units }: NarrativeSettings,
  to: Unit | undefined,
): Plain {
  const { kind, value, unit, decimals } = figure;
  if (times === "times" && kind === "growth" && unit.symbol === "%" && value >= 1) {
    return { value, unit: TIMES, decimals: DECIMALS_OF_TIMES };
  }
  if (!to || to.base !== unit.base || unit.factor === to.factor) return { value, unit, decimals };
  const converted = convert(value, unit, to);
  if (!converted.ok) return { value, unit, decimals };
  const kept = decimals + Math.round(Math.log10(to.factor / unit.factor));
  const few = Math.min(Math.max(kept, 0), DECIMALS_CONVERTED);
  const whole = units === "aloud" ? fewestDecimals(converted.value, few) : few;
  return { value: converted.value, unit: to, decimals: whole };
}

/** 86000万元 are 8.6亿元: no zeros that the cell does not show. */
function fewestDecimals(value: number, most: number): number {
  for (let count = 0; count < most; count += 1) if (roundedTo(value, count) === value) return count;
  return most;
}

/** What stands in a cell has no more decimals than the cell shows, nor has an amount that is counted with it. */
function decimalsFor(
  { kind, unit, rule }: Evidence,
  own: number,
  settings: NarrativeSettings,
): number {
  const { amounts, growth, shares, points } = settings.decimals;
  if (unit.base !== "ratio" && unit.base !== "points") {
    return amounts === "shown" ? own : Math.min(own, amounts);
  }
  const asked = unit.base === "points" ? points : kind === "growth" ? growth : shares;
  if (asked === "shown") return own;
  return rule === "read" ? Math.min(own, asked) : asked;
}

/**
 * The word for a figure that loses digits in print, by the side on which the figure itself lies: 近 for one that is
 * printed as more than it is, 超 for one printed as less. One that loses none has none.
 */
function roundingWord(
  { value, unit, decimals }: Evidence,
  shown: Plain,
  rounding: NarrativeSettings["rounding"],
): ShownFigure["qualifier"] {
  if (rounding === "plain" || !(value > 0)) return undefined;
  const printed = shownRounded(shown.value, shown.decimals, shown.unit);
  const displayed = convert(shownRounded(value, decimals, unit), unit, shown.unit);
  const exact = shownNumber(shown.value, shown.unit);
  // A rate is shown a hundred times what it is, in the same unit: its digits compare as they are.
  const told = unit.base === "ratio" || !displayed.ok ? undefined : displayed.value;
  if (told === printed || exact === printed) return undefined;
  if (rounding === "about") return "约";
  return printed > exact ? "近" : "超";
}
