import type { Prose } from "../../prose/prose";
import type { Statement } from "../../prose/question";
import type { DraftContext } from "../draft/draftContext";
import { keptWith } from "../keptWith";
import { meantIndicators, type Meant } from "./meantIndicators";

/**
 * 在校生69906人，其中本科19973人，专科49933人: of the workbook's 在校生 of all schools and of colleges alone the one of which these are the
 * parts, if its name says all that the text does.
 */
export function totalOfParts(meant: Meant, statement: Statement, context: DraftContext): Meant {
  const { names, prose } = context;
  const [own, ...others] = meant.indicators;
  const parts = partsIn(prose).get(statement.start) ?? [];
  if (!own || others.length > 0 || parts.length === 0) return meant;
  const totals = new Set(
    parts.map((part) => {
      const { indicators, entity } = meantIndicators(part, context);
      const [only, ...more] = new Set(indicators.map(({ indicator }) => indicator));
      if (only === undefined || more.length > 0) return undefined;
      const name = entity === undefined ? undefined : context.nameOf(entity, only);
      return names.totalOf(name ?? only);
    }),
  );
  const [total, ...rest] = totals;
  if (total === undefined || rest.length > 0 || total === own.indicator) return meant;
  const isNarrower = names.totalOf(total) === own.indicator && total.endsWith(own.indicator);
  return isNarrower ? { ...meant, indicators: [{ ...own, indicator: total }] } : meant;
}

/** The statements that the text says to be parts of another, by where that one stands. */
const partsIn = keptWith(({ statements }: Prose): ReadonlyMap<number, readonly Statement[]> => {
  const parts = new Map<number, Statement[]>();
  for (const one of statements) {
    const total = one.partOf === undefined ? undefined : statements[one.partOf];
    if (total) parts.set(total.start, [...(parts.get(total.start) ?? []), one]);
  }
  return parts;
});
