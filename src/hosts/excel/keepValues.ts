import { ok, type Problem, type Result } from "../../problem";
import type { KeptValues, OwnFormula } from "../formulaDesk";
import { hostProblem } from "./hostProblem";
import { keptFormat, keptValue } from "./keptValue";
import { readOwnCells, type OwnCells } from "./ownCells";

const FORMULAS_PER_TRIP = 500;

/**
 * Puts values in place of formulas that call our functions, sheet by sheet. All values are read before the first is
 * written, so that no formula is computed anew in between. A spill becomes values as a whole.
 */
export async function keepValues(
  context: Excel.RequestContext,
  errorsToo: boolean,
): Promise<Result<KeptValues>> {
  const { found, unread } = await readOwnCells(context);
  const wanted = found.filter(({ state }) => state === "value" || (errorsToo && state === "error"));
  const kept: OwnFormula[] = [];
  const failed: { sheet: string; problem: Problem }[] = [];
  for (const sheet of new Set(wanted.map(({ area }) => area.sheet))) {
    const own = wanted.filter(({ area }) => area.sheet === sheet);
    try {
      await keepOnSheet(context, own, (done) => kept.push(...done.map(plain)));
    } catch (error) {
      if (!(error instanceof OfficeExtension.Error)) throw error;
      failed.push({ sheet, problem: hostProblem(error.code).problem });
    }
  }
  const left = found.filter((each) => !wanted.includes(each)).map(plain);
  return ok({ kept, left, failed, unread });
}

async function keepOnSheet(
  context: Excel.RequestContext,
  own: readonly OwnCells[],
  onDone: (done: readonly OwnCells[]) => void,
): Promise<void> {
  for (let from = 0; from < own.length; from += FORMULAS_PER_TRIP) {
    const trip = own.slice(from, from + FORMULAS_PER_TRIP);
    for (const { range } of trip) queueValues(range);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- what is done must be known when Excel refuses
    await context.sync();
    onDone(trip);
  }
}

function queueValues(range: Excel.Range): void {
  const { values, valueTypes, text, numberFormat } = range;
  const formats = (values as unknown[][]).map((row, down) =>
    row.map((value, over): unknown => {
      const own: unknown = numberFormat[down]?.[over];
      return (own === "General" && keptFormat(value, text[down]?.[over])) || own;
    }),
  );
  range.values = (values as unknown[][]).map((row, down) =>
    row.map((value, over) => keptValue(value, valueTypes[down]?.[over])),
  );
  range.numberFormat = formats;
}

function plain({ area, state }: OwnCells): OwnFormula {
  return { area, state };
}
