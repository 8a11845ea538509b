import { askedBy } from "../../lexicon/deeds";
import { stageIn } from "../../lexicon/stages";
import type { Column } from "./columns";

const FEWEST_STAGES = 2;
const LONGEST_STAGE = 8;

/**
 * 申报 | 通过 | 列入培育 over counts of one thing: columns that say how far it has come; 注销 beside 年末实有 and 新登记 is one, too. Where
 * several do and the unit of a row stands in a column of its own, a further short heading (科技保险调查) is one of them as well.
 */
export function stageColumns(columns: readonly Column[]): Column[] {
  const named = columns.map((column) =>
    isPlain(column) || isMovement(column) ? stageIn(column.label.name) : undefined,
  );
  const ways = new Set(
    columns.flatMap(({ label: { name, counting } }) =>
      name === "" && counting !== undefined ? [counting] : [],
    ),
  );
  const stages = named.filter((stage) => stage !== undefined).length;
  const isSeries = stages > 0 && stages + ways.size >= FEWEST_STAGES;
  const sharesUnit = columns.some(({ kind }) => kind === "unit");
  return columns.map((column, index) => {
    const { name } = column.label;
    const isFurther = isSeries && sharesUnit && isPlain(column) && name.length <= LONGEST_STAGE;
    const stage = isSeries ? (named[index] ?? (isFurther ? name : undefined)) : undefined;
    return stage === undefined
      ? column
      : { ...column, stage, label: { ...column.label, name: "" } };
  });
}

/** 同比增长 under 注销. */
function isMovement({ kind, label: { name, measure } }: Column): boolean {
  return kind === "value" && name !== "" && measure === "growth";
}

function isPlain({ kind, label: { name, measure, unit, above } }: Column): boolean {
  return (
    kind === "value" &&
    name !== "" &&
    !measure &&
    !unit &&
    above === undefined &&
    askedBy(name) === undefined
  );
}
