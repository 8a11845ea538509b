import { gap } from "../metrics/gap";
import { pointsDifference } from "../metrics/pointsDifference";
import { amountWords, gapWords } from "../narrative/wording/plainClauses";
import { ok, type Result } from "../problem";
import { convert } from "../quantity/convert";
import { NO_UNIT, PERCENT, POINTS, type Unit } from "../quantity/unit";
import { alignUnits } from "./alignUnits";
import { inWords } from "./inWords";
import type { Method } from "./method";
import { readRates } from "./rateDifference";
import { readRate } from "./rateForm";
import type { Operand } from "./readOperand";
import type { TextUnit } from "./readTextUnit";
import { textDecimals } from "./textDecimals";

/** A gap in words: in percentage points between rates, else in the unit stated or brought. */
export function gapText(unit: TextUnit, benchmark: string, decimals: number | undefined): Method {
  return {
    compute: (operands) => {
      if (unit.type === "rate" || operands.every(isRate)) {
        const rates = readRates(operands, unit.type === "rate" ? unit.scale : undefined);
        if (!rates.ok) return rates;
        const shown = decimals ?? textDecimals(...rates.value.map((rate) => rate * 100));
        return inWords(pointsDifference(...rates.value), (points) =>
          gapWords(points, POINTS, shown, benchmark),
        );
      }
      const figures = readFigures(operands, unit);
      if (!figures.ok) return figures;
      const [actual = NaN, target = NaN] = figures.value.values;
      const shown = decimals ?? textDecimals(actual, target);
      return inWords(gap(actual, target), (difference) =>
        gapWords(difference, figures.value.unit, shown, benchmark),
      );
    },
  };
}

/** A figure with its unit. */
export function amountText(unit: TextUnit, decimals: number | undefined): Method {
  return {
    compute: (operands) => {
      const [figure] = operands;
      if (!figure) throw new Error("Cannot word no figure");
      if (unit.type === "rate" || isRate(figure)) {
        const rate = readRate(figure, unit.type === "rate" ? unit.scale : undefined);
        return inWords(rate, (value) =>
          amountWords(value, PERCENT, decimals ?? textDecimals(value * 100)),
        );
      }
      const figures = readFigures(operands, unit);
      if (!figures.ok) return figures;
      const { values, unit: counted } = figures.value;
      return inWords(ok(values[0] ?? NaN), (value) =>
        amountWords(value, counted, decimals ?? textDecimals(value)),
      );
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
