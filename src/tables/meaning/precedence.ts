import type { Attribute } from "./meaning";
import type { Source } from "./origin";

/** Who is believed before whom, of each attribute. What nobody else may say has one source. */
export const PRECEDENCE = {
  indicator: ["user", "column", "name"],
  measure: ["cell", "user", "column", "name"],
  entity: ["user", "row", "column", "table"],
  period: ["name", "row", "column"],
  unit: ["cell", "user", "column", "row", "name", "table"],
  scope: ["cell", "column", "name", "row", "table"],
  whole: ["column", "name"],
  counting: ["column", "name", "row"],
  status: ["cell", "column", "row", "name"],
  qualifier: ["cell", "row"],
  section: ["user", "row", "column"],
  group: ["row"],
  partOf: ["row", "column"],
  breakdown: ["row"],
  remainder: ["row"],
  aim: ["column", "name"],
  since: ["column", "name"],
  moves: ["column", "name"],
  setBy: ["column", "row"],
  stage: ["column", "row"],
  award: ["row"],
  grade: ["row"],
  verb: ["row"],
  examples: ["row"],
  conclusion: ["row"],
  note: ["row"],
  tied: ["cell"],
  count: ["cell"],
  basisUnsaid: ["column", "row"],
  lowerIsBetter: ["user"],
} as const satisfies Readonly<Record<Attribute, readonly Source[]>>;

/** Of what a stored gap or growth is derived from the row says the unit before the column, which says its own. */
export const UNIT_OF_LEVELS = [
  "user",
  "row",
  "name",
  "column",
  "table",
] as const satisfies readonly Source[];
