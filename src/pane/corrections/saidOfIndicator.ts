import type { Correction, Corrections } from "../../tables/corrections/corrections";
import type { BookView } from "../engine/bookView";

type Said<Kind> = Extract<Correction, { readonly kind: Kind }>;

/** What has been said of one indicator, by the name it has in the workbook. */
export interface SaidOfIndicator {
  readonly polarity?: Said<"polarity">;
  readonly alias?: Said<"alias">;
}

export function saidOfIndicator({ corrections }: Corrections, name: string): SaidOfIndicator {
  const polarity = corrections
    .filter((one) => one.kind === "polarity")
    .find(({ indicator }) => indicator === name);
  const alias = corrections
    .filter((one) => one.kind === "alias")
    .find(({ indicator }) => indicator === name);
  return { ...(polarity && { polarity }), ...(alias && { alias }) };
}

/**
 * The indicators of a reading under the names they have in the workbook, in order of appearance: those that were given another
 * name stand under the one they were given it for.
 */
export function indicatorsIn(
  { indicators: read }: Pick<BookView, "indicators">,
  { corrections }: Corrections,
): string[] {
  const aliases = corrections.filter((one) => one.kind === "alias");
  const canonical = new Set(aliases.map((one) => one.canonical));
  const own = read.filter((name) => !canonical.has(name));
  return [...new Set([...own, ...aliases.map(({ indicator }) => indicator), ...read])];
}
