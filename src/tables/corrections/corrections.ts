import * as v from "valibot";
import type { Plain } from "../../readKept";
import { CORRECTIONS_VERSION } from "./noCorrections";

/** What the user may say a column or a row is. */
export const COLUMN_ROLES = [
  "level",
  "growth",
  "change",
  "points-change",
  "share",
  "rank",
  "growth-rank",
  "previous-rank",
  "target",
  "growth-target",
  "points-target",
  "completion",
  "gap",
  "indicator",
  "entity",
  "unit",
  "section",
  "group",
  "period",
  "status",
  "set-by",
  "unread",
] as const;

/** What a row of a region or another member may be. */
export const ENTITY_ROW_ROLES = [
  "member",
  "self",
  "total",
  "average",
  "subtotal",
  "outsider",
  "unread",
] as const;

/** What a row of an indicator may be. */
export const INDICATOR_ROW_ROLES = [
  "level",
  "growth",
  "change",
  "points-change",
  "share",
  "rank",
  "growth-rank",
  "target",
  "completion",
  "gap",
  "section",
  "unread",
] as const;

const text = (longest: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(longest));
const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000));
const label = v.pipe(v.string(), v.maxLength(60));
const name = text(200);

/**
 * What a table is known by when it has moved: its sheet, its title without digits, the headings of its columns and the
 * first names of its rows. `matchTable` says how these are compared.
 */
const tableAnchor = v.strictObject({
  sheet: name,
  title: v.optional(label),
  headings: v.pipe(v.array(label), v.maxLength(40)),
  names: v.pipe(v.array(label), v.maxLength(8)),
});

/**
 * What a row or column is known by: its name, with the headings it stands under; where several are called so, which of how
 * many.
 */
const lineAnchor = v.strictObject({
  path: v.pipe(v.array(label), v.minLength(1), v.maxLength(6)),
  nth: v.optional(v.strictObject({ at: count, of: count })),
});

/** A rectangle known by the texts of its first row and the first text of its last. */
const areaAnchor = v.strictObject({
  sheet: name,
  first: v.pipe(v.array(label), v.minLength(1), v.maxLength(200)),
  last: v.pipe(v.array(label), v.minLength(1), v.maxLength(200)),
});

const columnLine = {
  table: tableAnchor,
  axis: v.literal("column"),
  line: lineAnchor,
};
const rowLine = { table: tableAnchor, axis: v.literal("row"), line: lineAnchor };
const rowRoles = [...ENTITY_ROW_ROLES, ...INDICATOR_ROW_ROLES] as const;

const correction = v.union([
  v.strictObject({ kind: v.literal("subject"), entity: name }),
  // 2023年, 2023年上半年: which year 本年 is in a workbook that does not say.
  v.strictObject({ kind: v.literal("year"), period: text(20) }),
  v.strictObject({ kind: v.literal("peer"), entity: name, counted: v.boolean() }),
  v.strictObject({ kind: v.literal("ignore"), table: tableAnchor }),
  v.strictObject({
    kind: v.literal("force"),
    area: areaAnchor,
    headerRows: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6)),
  }),
  v.strictObject({ kind: v.literal("role"), ...columnLine, role: v.picklist(COLUMN_ROLES) }),
  v.strictObject({ kind: v.literal("role"), ...rowLine, role: v.picklist(rowRoles) }),
  v.strictObject({ kind: v.literal("unit"), ...columnLine, unit: text(12) }),
  v.strictObject({ kind: v.literal("unit"), ...rowLine, unit: text(12) }),
  v.strictObject({
    kind: v.literal("polarity"),
    indicator: name,
    better: v.picklist(["lower", "higher"]),
  }),
  v.strictObject({ kind: v.literal("alias"), indicator: name, canonical: name }),
]);

/** All that the user has put right, in the order in which it was said. Unknown fields are not dropped but refused. */
export const correctionsSchema = v.strictObject({
  version: v.literal(CORRECTIONS_VERSION),
  corrections: v.pipe(v.array(correction), v.maxLength(2000)),
});

export type Corrections = Plain<v.InferOutput<typeof correctionsSchema>>;
export type Correction = Corrections["corrections"][number];
export type TableAnchor = Plain<v.InferOutput<typeof tableAnchor>>;
export type LineAnchor = Plain<v.InferOutput<typeof lineAnchor>>;
export type AreaAnchor = Plain<v.InferOutput<typeof areaAnchor>>;
export type LineCorrection = Extract<Correction, { readonly kind: "role" | "unit" }>;
export type ColumnRole = (typeof COLUMN_ROLES)[number];
export type RowRole = (typeof rowRoles)[number];
