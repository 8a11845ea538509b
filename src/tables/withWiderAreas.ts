import { BY_BOOK } from "./meaning/origin";
import { SELF, type Observation } from "./observation";
import { widthOf } from "../lexicon/areas";
import type { Table } from "./table";
import { areaOver } from "./words/selfNameIn";

/**
 * A sheet of 全国 or 全省 beside those of the office's own narrower area holds benchmarks of it, and none of its own figures. `ledgers` are the
 * tables that name nobody row by row, `own` what the workbook calls the office, and whether a list of its members is so called.
 */
export function withWiderAreas(
  observations: readonly Observation[],
  ledgers: readonly Table[],
  own: { readonly name: string | undefined; readonly isBeside: boolean },
): readonly Observation[] {
  const areas = new Map(ledgers.map((table) => [table.id, areaOf(table)]));
  const widths = [...areas.values()].flatMap((area) =>
    area === undefined ? [] : (widthOf(area) ?? []),
  );
  const width = (own.name === undefined ? undefined : widthOf(own.name)) ?? Math.max(...widths);
  const isWider = (area: string | undefined): area is string =>
    area !== undefined && (widthOf(area) ?? Infinity) < width;
  if (!own.isBeside && ledgers.every(({ id }) => isWider(areas.get(id)))) return observations;
  return observations.map((found) => {
    const area = areas.get(found.table);
    return found.entity === SELF && isWider(area)
      ? {
          ...found,
          entity: area,
          entityRole: "total",
          scope: area,
          said: { ...found.said, entity: BY_BOOK },
        }
      : found;
  });
}

function areaOf({ title = "", area: { sheet } }: Table): string | undefined {
  return areaOver(title) ?? (areaOver(sheet) === sheet ? sheet : undefined);
}
