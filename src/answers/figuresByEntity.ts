import type { Observation } from "../tables/observation";
import { groupedBy } from "../groupedBy";
import { fieldOf, type FieldOfFigures } from "./fieldOfFigures";

/** Figures of everybody in one period, so arranged that those of one subject need no search through all of them. */
export interface FiguresByEntity {
  readonly all: readonly Observation[];
  /** The figures under any of the names, in order of appearance. */
  readonly of: (names: ReadonlySet<string>) => readonly Observation[];
  readonly field: FieldOfFigures;
}

/** Arranged by entity when it is first asked whose figures they are. */
export function figuresByEntity(all: readonly Observation[]): FiguresByEntity {
  let byEntity: ReadonlyMap<string, readonly Observation[]> | undefined;
  const of = (names: ReadonlySet<string>): readonly Observation[] => {
    const [name = "", ...others] = names;
    // Figures under two names are mixed in the workbook, and stay so.
    if (others.length > 0) return all.filter(({ entity }) => names.has(entity));
    byEntity ??= groupedBy(all, ({ entity }) => entity);
    return byEntity.get(name) ?? [];
  };
  return { all, of, field: fieldOf(all) };
}
