import type { Period } from "../../src/quantity/period";
import { NO_UNIT, PERCENT, PLACE, POINTS, type Unit } from "../../src/quantity/unit";
import { unitOf } from "../../src/quantity/unitOf";
import { SELF, type EntityRole, type Observation } from "../../src/tables/observation";
import type { Reading, Table, TextMaterial } from "../../src/tables/table";

export const YEAR_2020: Period = { kind: "calendar", year: 2020 };
export const YEAR_2019: Period = { kind: "calendar", year: 2019 };
export const YEAR_2021: Period = { kind: "calendar", year: 2021 };

const YI_YUAN: Unit = { symbol: "亿元", base: "元", factor: 1e8 };

export type Given = Partial<Omit<Observation, "unit">> &
  Pick<Observation, "indicator" | "value"> & {
    readonly unit?: string | Unit;
  };

/** Observations by hand: every one gets a cell of its own, row after row of column C of 指标. */
export function observations(...given: readonly Given[]): Observation[] {
  return given.map(({ unit, ...rest }, index) => {
    const measure = rest.measure ?? "level";
    return {
      measure,
      entity: SELF,
      entityRole: "member",
      period: YEAR_2020,
      decimals: 0,
      cell: { sheet: "指标", row: index + 1, column: 2 },
      labels: [],
      table: "指标!A1:C99",
      ...rest,
      unit: typeof unit === "object" ? unit : unit === undefined ? usualUnit(measure) : named(unit),
    };
  });
}

function usualUnit(measure: Observation["measure"]): Unit {
  if (measure.includes("rank") || measure.includes("top")) return PLACE;
  if (measure.includes("points")) return POINTS;
  return ["growth", "share", "completion", "growth-target"].includes(measure) ? PERCENT : YI_YUAN;
}

function named(symbol: string): Unit {
  if (symbol === "") return NO_UNIT;
  const unit = unitOf(symbol);
  if (!unit) throw new Error(`${symbol} is no unit`);
  return unit;
}

export function readingOf(
  found: readonly Observation[],
  more: Partial<Pick<Reading, "texts" | "selfName" | "subjects" | "tables">> = {},
): Reading {
  const subjects = more.subjects ?? [
    ...new Set(
      found.filter(({ entityRole }) => entityRole === "member").map(({ entity }) => entity),
    ),
  ];
  return { tables: [], refused: [], texts: [], ...more, observations: found, subjects };
}

export interface PeerColumn {
  readonly indicator: string;
  readonly unit: string;
  readonly decimals: number;
}

export type PeerRow = readonly [name: string, ...figures: (number | null)[]];

/** A table of regions as rows: names in column A, figures from column B, the first row of figures in row 4. */
export function peerTable(
  columns: readonly PeerColumn[],
  rows: readonly PeerRow[],
  options: { readonly sheet?: string; readonly period?: Period; readonly title?: string } = {},
): { readonly found: Observation[]; readonly table: Table } {
  const { sheet = "2022年", period = { kind: "calendar", year: 2022 }, title } = options;
  const id = `${sheet}!A3:C${rows.length + 3}`;
  const found = rows.flatMap(([entity, ...figures], rowIndex) =>
    columns.flatMap(({ indicator, unit, decimals }, columnIndex): Observation[] => {
      const figure = figures[columnIndex];
      if (figure === null || figure === undefined) return [];
      return [
        {
          indicator,
          measure: "level",
          entity,
          entityRole: roleOf(entity),
          period,
          value: unit === "%" ? Number((figure / 100).toPrecision(15)) : figure,
          unit: named(unit),
          decimals,
          cell: { sheet, row: rowIndex + 3, column: columnIndex + 1 },
          table: id,
        },
      ];
    }),
  );
  return {
    found,
    table: {
      id,
      area: { sheet, top: 2, left: 0, bottom: rows.length + 2, right: columns.length },
      ...(title !== undefined && { title }),
      orientation: "entity-by-indicator",
      columns: [],
      rows: [],
      notes: [],
      observationCount: found.length,
    },
  };
}

function roleOf(entity: string): EntityRole {
  if (/^(?:全国|全省|全市|合计|总计)$/.test(entity)) return "total";
  return entity.includes("平均") ? "average" : "member";
}

export function material(
  role: TextMaterial["role"],
  section: string,
  text: string,
  row = 1,
): TextMaterial {
  return { role, section, text, cell: { sheet: "文字", row, column: 2 } };
}
