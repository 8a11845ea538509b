import { groupedBy } from "../../groupedBy";
import type { Refusal } from "../../tables/table";
import type { CellAddress } from "../../workbook/workbook";
import type { Fact, Omission } from "./fact";

/**
 * Where the sheet prints a rate of a row that could not be read, none is computed in its place: its 12.5% may be at comparable
 * prices, or of a revised year. What is left out for it is listed.
 */
export function withoutRefusedRates(
  facts: readonly Fact[],
  refused: readonly Refusal[],
): { readonly facts: readonly Fact[]; readonly omitted: readonly Omission[] } {
  const unread = refused.filter(({ problem }) => problem.code in UNREAD);
  if (unread.length === 0) return { facts, omitted: [] };
  const bySheet = groupedBy(unread, ({ area }) => area.sheet);
  const kept: Fact[] = [];
  const omitted: Omission[] = [];
  for (const fact of facts) {
    const { indicator, entity, claim, operands, rule } = fact;
    const words = COMPUTED[rule];
    const own = operands[0]?.cell;
    const beside = words && own ? (bySheet.get(own.sheet) ?? []) : [];
    const printed = beside.find((one) => words && own && isOf(one, words) && isBeside(one, own));
    if (!printed) {
      kept.push(fact);
      continue;
    }
    const cells = operands.map(({ cell }) => cell);
    omitted.push({ indicator, entity, kind: claim.kind, problem: printed.problem, cells });
  }
  return { facts: kept, omitted };
}

/** Reasons for which a figure is there and is not understood. */
const UNREAD = { "unclear-header": true, "ambiguous-rate": true } as const;

/** What a column says that its figures are, by the rule by which others would be computed. Data: add words here. */
const COMPUTED: Partial<Record<Fact["rule"], RegExp>> = {
  growth:
    /^(?!.*(?:环比|年初|上月|两年|平均)).*(?:同比|[比较](?:上年|去年)|增[长减幅速]|升降|[±﹢+]\s*[-%－])/,
  share: /占|比重|份额/,
};

/** A cell whose rate is ambiguous does not say what it is a rate of. */
function isOf({ problem }: Refusal, words: RegExp): boolean {
  const header = problem.detail?.header;
  return header === undefined || words.test(String(header));
}

/** In a column that the row of the figure goes through, or in its own row, of its sheet. */
function isBeside({ area }: Refusal, { row, column }: CellAddress): boolean {
  const isInRow = area.top <= row && row <= area.bottom;
  return isInRow && area.left === area.right && area.left !== column;
}
