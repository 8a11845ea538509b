import { comparePeriods } from "../../quantity/comparePeriods";
import { plainLabel } from "../../lexicon/script/plainLabel";
import type { Crossing } from "./crossing";
import type { Measure, Meaning } from "./meaning";
import type { Source } from "./origin";

type SaidOf = {
  readonly [A in keyof Meaning]?: {
    readonly [S in Source]?: (crossing: Crossing) => Meaning[A] | undefined;
  };
};

/**
 * What is said of some figures of a line only: 快报 beside a row of its newest, the verb beside targets of the targets. All else is said of
 * every figure of the line.
 */
export const SAID_OF: SaidOf = {
  scope: {
    table: ({ measure, row, table }) =>
      PLACES.has(measure) || isWhole(row) ? table.scope : undefined,
    row: ({ measure, row }) =>
      !PLACES.has(measure) && isWhole(row) ? row.entity?.scope : undefined,
  },
  counting: { row: ({ measure, row }) => (measure === "level" ? row.counting : undefined) },
  status: {
    row: (crossing) => ofNewest(crossing, crossing.row.status),
    name: (crossing) => ofNewest(crossing, crossing.row.indicator?.status),
  },
  qualifier: {
    row: (crossing) =>
      qualifierBeside(crossing) ?? ofNewest(crossing, crossing.row.statusQualifier),
  },
  // Where the columns name the indicators, their names hold no stage of the row.
  stage: {
    row: ({ row, column }) => (column.indicator === undefined ? row.stage : undefined),
  },
  setBy: {
    column: ({ measure, column }) => (isOfGoal(measure) ? column.setBy : undefined),
    row: ({ measure, row }) => (isOfGoal(measure) ? row.setBy : undefined),
  },
  verb: {
    row: ({ measure, row, table }) =>
      isTarget(measure) || !table.hasTargets ? row.verb : undefined,
  },
  // That of the target and of how far it was met, or, where no figure gives either, of what was reached.
  conclusion: {
    row: ({ measure, row }) => (isOfGoal(measure) || !row.hasGoal ? row.conclusion : undefined),
  },
  basisUnsaid: {
    column: ({ measure, column }) => (measure === "rank" ? column.basisUnsaid : undefined),
    row: ({ measure, row }) => (measure === "rank" ? row.basisUnsaid : undefined),
  },
};

const PLACES: ReadonlySet<Measure> = new Set([
  "rank",
  "growth-rank",
  "previous-rank",
  "top",
  "growth-top",
]);

/** 全省, 东部地区: none of the members. */
function isWhole({ entity }: Crossing["row"]): boolean {
  return entity !== undefined && entity.role !== "member" && entity.role !== "self";
}

/** 快报 beside a row is said of its newest figures, not of last year's nor of a target. */
function ofNewest<T>({ measure, column, table }: Crossing, said: T | undefined): T | undefined {
  const isOld = (): boolean =>
    isTarget(measure) || comparePeriods(column.period, table.current) < 0;
  return said === undefined || isOld() ? undefined : said;
}

function isTarget(measure: Measure): boolean {
  return measure.endsWith("target");
}

function isOfGoal(measure: Measure): boolean {
  return isTarget(measure) || measure === "completion";
}

/**
 * The word beside a row, for those of its figures it is meant for: the one under the column it names; beside targets, the
 * targets and not what has been reached; beside a count and its money, the count.
 */
function qualifierBeside({
  measure,
  row,
  column,
  table,
}: Crossing): Meaning["qualifier"] | undefined {
  const { qualifier, qualifies, counted } = row;
  if (!qualifier) return undefined;
  if (qualifies !== undefined) {
    return plainLabel(column.text).key.includes(plainLabel(qualifies).key) ? qualifier : undefined;
  }
  const isMeant = isTarget(measure) || !table.hasTargets;
  return isMeant && !(counted && column.suffix !== undefined) ? qualifier : undefined;
}
