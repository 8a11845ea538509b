import type {
  Corrections,
  LineAnchor,
  LineCorrection,
  TableAnchor,
} from "../../tables/corrections/corrections";

/** A row or a column of a table, as corrections know it. */
export interface CorrectableLine {
  readonly table: TableAnchor;
  readonly axis: "row" | "column";
  readonly line: LineAnchor;
}

/** What has been said of one line. */
export interface SaidOfLine {
  readonly role?: LineCorrection & { readonly kind: "role" };
  readonly unit?: LineCorrection & { readonly kind: "unit" };
}

/** Looks up what has been said of a line under the very names it bears now. */
export function saidOfLine({ corrections }: Corrections, target: CorrectableLine): SaidOfLine {
  const key = keyOf(target);
  const lines = corrections.filter((one) => one.kind === "role" || one.kind === "unit");
  const own = lines.filter((one) => keyOf(one) === key);
  const role = own.find((one) => one.kind === "role");
  const unit = own.find((one) => one.kind === "unit");
  return { ...(role && { role }), ...(unit && { unit }) };
}

function keyOf({ table, axis, line }: CorrectableLine): string {
  return JSON.stringify([table.sheet, table.title, table.headings, axis, line]);
}
