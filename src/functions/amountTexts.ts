import { gap } from "../metrics/gap";
import { amountWords, gapWords } from "../narrative/wording/plainClauses";
import { ok, type Result } from "../problem";
import { convert } from "../quantity/convert";
import { NO_UNIT, PERCENT, POINTS, type Unit } from "../quantity/unit";
import { alignUnits } from "./alignUnits";
import { inWords } from "./inWords";
import type { Method } from "./method";
import { DECIMALS_OF_POINTS, pointsBetween, readRates } from "./rateDifference";
import { readRate } from "./rateForm";
import type { Operand } from "./readOperand";
import type { TextUnit } from "./readTextUnit";
import { decimalsApart, decimalsTelling, isNearlyLevel, textDecimals } from "./textDecimals";

/** A gap in words: in percentage points between rates, else in the unit stated or brought. */
export function gapText(unit: TextUnit, benchmark: string, decimals: number | undefined): Method {
  return {
    compute: (operands) => {
      if (unit.type === "rate" || operands.every(isRate)) {
        const scale = unit.type === "rate" ? unit.scale : undefined;
        const rates = readRates(operands, scale, "unit");
        if (!rates.ok) return rates;
        const points = pointsBetween(operands, scale, "unit", decimals ?? DECIMALS_OF_POINTS);
        const inPercent = rates.value.map((rate) => rate * 100);
        return inWords(points, sayGap(operands, inPercent, POINTS, benchmark, decimals));
      }
      const figures = readFigures(operands, unit);
      if (!figures.ok) return figures;
      const { values, unit: counted } = figures.value;
      const [actual = NaN, target = NaN] = values;
      return inWords(gap(actual, target), sayGap(operands, values, counted, benchmark, decimals));
    },
  };
}

/** Whether two figures are level is a matter of how much of them lies between, not of how it is printed. */
function sayGap(
  operands: readonly Operand[],
  figures: readonly number[],
  unit: Unit,
  benchmark: string,
  decimals: number | undefined,
): (gap: number) => string {
  return (difference) => {
    const stated = decimals ?? textDecimals(operands, figures);
    if (benchmark !== "" && isNearlyLevel(difference, figures, stated, unit)) {
      return gapWords(difference, unit, stated, benchmark);
    }
    const telling = decimals ?? decimalsTelling(difference, stated, unit);
    return gapWords(difference, unit, decimalsApart(difference, telling, unit, [0]), benchmark);
  };
}

/** A figure with its unit. */
export function amountText(unit: TextUnit, decimals: number | undefined): Method {
  return {
    compute: (operands) => {
      const [figure] = operands;
      if (!figure) throw new Error("Cannot word no figure");
      if (unit.type === "rate" || isRate(figure)) {
        const rate = readRate(figure, unit.type === "rate" ? unit.scale : undefined, "unit");
        return inWords(rate, (value) => {
          const stated = decimals ?? textDecimals(operands, [value * 100]);
          return amountWords(value, PERCENT, decimalsApart(value, stated, PERCENT, [0]));
        });
      }
      const figures = readFigures(operands, unit);
      if (!figures.ok) return figures;
      const { values, unit: counted } = figures.value;
      return inWords(ok(values[0] ?? NaN), (value) => {
        const isOwn = counted.symbol === (figure.unit ?? counted).symbol;
        const stated = decimals ?? textDecimals(isOwn ? operands : [{ value }], [value]);
        return amountWords(value, counted, decimalsApart(value, stated, counted, [0]));
      });
    },
  };
}

interface Figures {
  readonly values: readonly number[];
  readonly unit: Unit;
}

/** Figures that bring a unit are expressed in the one stated; bare ones are in it already. */
function readFigures(operands: readonly Operand[], stated: TextUnit): Result<Figures> {
  const values = alignUnits(operands);
  if (!values.ok) return values;
  const own = operands[0]?.unit;
  if (stated.type !== "amount") return ok({ values: values.value, unit: own ?? NO_UNIT });
  const converted: number[] = [];
  for (const value of values.value) {
    const figure = own ? convert(value, own, stated.unit) : ok(value);
    if (!figure.ok) return figure;
    converted.push(figure.value);
  }
  return ok({ values: converted, unit: stated.unit });
}

function isRate({ unit }: Operand): boolean {
  return unit?.base === "ratio";
}
