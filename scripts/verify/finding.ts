/** One line of the report: what was looked at, and what is wrong with it. */
export interface Finding {
  readonly what: string;
  /** None: it passes. */
  readonly faults: readonly string[];
}

const MOST_SHOWN = 3;

/**
 * @example printFinding({ what: "版本 version", faults: [] }) // => "通过 pass    版本 version"
 */
export function printFinding({ what, faults }: Finding): string {
  if (faults.length === 0) return `通过 pass    ${what}`;
  const more = faults.length > MOST_SHOWN ? ` … (${faults.length})` : "";
  return `不通过 FAIL  ${what}: ${faults.slice(0, MOST_SHOWN).join("; ")}${more}`;
}
