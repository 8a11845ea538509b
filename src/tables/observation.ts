import type { Period } from "../quantity/period";
import type { Qualifier } from "../quantity/qualifier";
import type { Unit } from "../quantity/unit";
import type { CellAddress } from "../workbook/workbook";

/**
 * One figure read from one cell, with everything its headers and row say about it.
 * Nothing here is computed: what is computed from observations is a `Fact`.
 */
export interface Observation {
  /** The indicator's name without unit, year or role: `R&D经费`, `发明专利授权量`. */
  readonly indicator: string;
  /** What the sheet calls it, where that is short for the name another sheet gives. */
  readonly writtenAs?: string;
  readonly measure: Measure;
  /** Whose figure: a region, or `SELF` where a ledger speaks of the office's own area without naming it. */
  readonly entity: string;
  readonly entityRole: EntityRole;
  readonly period?: Period;
  /** In the cell's own unit; a rate is a fraction whatever the cell's disguise. */
  readonly value: number;
  readonly unit: Unit;
  /** Decimals the cell shows, counted in the printed unit: `2.33` under a % header has two. */
  readonly decimals: number;
  /** 近, 余, 多, 以上, 左右, 约, 突破: kept, never counted with. */
  readonly qualifier?: Qualifier;
  /** Among whom a stored rank or its bound counts: 全国, 全省, 全市, 同组; for a stored gap or a share, what it is measured against. */
  readonly scope?: string;
  /** What a stored share is a share of, as written: GDP, 全国. Absent where the header does not say. */
  readonly whole?: string;
  /** A stored rank that the cell calls 并列. */
  readonly tied?: true;
  /** How many a stored rank counts among, where the cell says so: 4/16. */
  readonly count?: number;
  /** The peer group the sheet puts this entity in. */
  readonly group?: string;
  /** A status the sheet gives: 预计, 快报. A forecast is never mixed with actual figures. */
  readonly status?: "forecast" | "preliminary";
  /** The total this figure is a part of (其中 rows): the parent's indicator. */
  readonly partOf?: string;
  /** 其余: the sheet says that it is what the parts above it leave of the total. */
  readonly remainder?: true;
  /** How the sheet counts it, where it says so: 新增, 累计, 现有. */
  readonly counting?: Counting;
  /** The section or theme the sheet puts it under, as written. */
  readonly section?: string;
  /** Who set a target, as written: 省科技厅. */
  readonly setBy?: string;
  /** What its name adds a stage, a prize or 金额 to: 高新技术企业 for 高新技术企业申报. */
  readonly base?: string;
  /** How far it has come, as written: 申报, 立项, 通过, 评审中, 晋级. Part of the name. */
  readonly stage?: string;
  /** 二等奖, 优秀奖: the class of a prize, as written. Part of the name. */
  readonly award?: string;
  /** 国家级, 省级以上: the level a column gives it. Part of the name, where it is one: 省专项资金 is not. */
  readonly grade?: string;
  /** The money of what is counted beside it: 1298万元 for 88个 of `base`. */
  readonly aspect?: "amount";
  /** What was done, where a column says so: 选派, 征集, 力争. */
  readonly verb?: string;
  /** Some of those counted, by name: 联余精密机械, 菲斯特化工. */
  readonly examples?: readonly string[];
  /** What the sheet says of the target in words: 超额完成. */
  readonly conclusion?: string;
  /** What the sheet remarks of it: 不含瀘縣. */
  readonly note?: string;
  /** Whether less of the indicator is better, where the user says so; else its name has to tell. */
  readonly lowerIsBetter?: boolean;
  readonly cell: CellAddress;
  /** Cells that gave the figure its meaning: row label, header cells, unit. For the pane's explanation only. */
  readonly labels: readonly CellAddress[];
  /** The table (`Table.id`) it was read from. */
  readonly table: string;
}

/** What the figure says of its indicator. */
export type Measure =
  | "level"
  | "growth" // stored growth rate, a fraction
  | "change" // stored absolute change
  | "points-change" // stored change of a rate, in percentage points
  | "share" // stored share of a named or unnamed whole, a fraction
  | "rank" // stored place by level
  | "growth-rank" // stored place by growth
  | "top" // stored as a bound: among the first so many by level
  | "growth-top" // the same by growth
  | "previous-rank"
  | "target" // a level to be reached
  | "growth-target" // a growth rate to be reached, a fraction
  | "points-target" // a rise of a rate to be reached, in points
  | "completion" // stored completion, a fraction
  | "flag" // 是 or 否: 1 or 0, of no unit
  | "gap"; // stored distance from a benchmark, in the indicator's unit or in points

/**
 * An outsider is a region that the user does not count among the peers; a firm stands as an example, is nobody's peer and
 * never the subject.
 */
export type EntityRole = "member" | "total" | "average" | "subtotal" | "outsider" | "firm";

export type { Qualifier };

export type Counting = "new" | "cumulative" | "stock";

/** The entity of a table that does not name one. */
export const SELF = "";
