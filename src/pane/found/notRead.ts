import type { Reading, Refusal } from "../../tables/table";

export interface NotRead {
  /** Looks like figures and could not be read. */
  readonly refused: readonly Refusal[];
  /** Words without any table, such as a summary on a sheet of its own: nothing is missed there. */
  readonly prose: readonly Refusal[];
}

/** What was not read, prose apart; a workbook without any table has no prose, only tables that were not found. */
export function notRead({ tables, refused }: Pick<Reading, "tables" | "refused">): NotRead {
  const isProse = ({ problem }: Refusal): boolean =>
    tables.length > 0 && problem.code === "no-table";
  return {
    refused: refused.filter((refusal) => !isProse(refusal)),
    prose: refused.filter(isProse),
  };
}
