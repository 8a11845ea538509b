import { samePeriod } from "../../quantity/samePeriod";
import { comparePeriods } from "../../quantity/comparePeriods";
import type { Period } from "../../quantity/period";
import { printPeriod } from "../../quantity/printPeriod";
import type { Unit } from "../../quantity/unit";
import type { Observation } from "../../tables/observation";
import type { CellAddress } from "../../workbook/workbook";
import { isSameCell } from "../../workbook/isSameCell";

/** One figure of a picture. */
export interface Point {
  readonly label: string;
  readonly value: number;
  readonly cell: CellAddress;
  /** It is the one the picture was asked for. */
  readonly isOwn: boolean;
}

/** An indicator over time, and among its peers; a list of fewer than two shows nothing and is empty. */
export interface Series {
  readonly indicator: string;
  readonly unit: Unit;
  readonly decimals: number;
  readonly entity: string;
  readonly period?: string;
  readonly trend: readonly Point[];
  /** The highest first. */
  readonly peers: readonly Point[];
}

const NO_UNIT: Unit = { symbol: "", base: "", factor: 1 };

/** What can be drawn of the figure in a cell; no points where the cell holds none that was understood. */
export function seriesOf(observations: readonly Observation[], cell: CellAddress): Series {
  const own = observations.find((one) => isSameCell(one.cell, cell));
  if (!own) return { indicator: "", unit: NO_UNIT, decimals: 0, entity: "", trend: [], peers: [] };
  const alike = observations.filter((one) => isAlike(one, own));
  const trend = distinct(
    alike.filter((one) => one.entity === own.entity && one.period !== undefined),
    ({ period }) => (period ? printPeriod(period) : ""),
  ).sort((a, b) => (a.period && b.period ? comparePeriods(a.period, b.period) : 0));
  const peers = distinct(
    besideOthers(
      alike.filter((one) => one.entityRole === "member" && isAtSameTime(one.period, own.period)),
    ),
    ({ entity }) => entity,
  ).sort((a, b) => b.value - a.value);
  return {
    indicator: own.indicator,
    unit: own.unit,
    decimals: own.decimals,
    entity: own.entity,
    ...(own.period && { period: printPeriod(own.period) }),
    trend: atLeastTwo(trend.map((one) => pointOf(one, own, printPeriod(one.period as Period)))),
    peers: atLeastTwo(peers.map((one) => pointOf(one, own, one.entity))),
  };
}

/** A ledger's own figure has no peers, though another table lists some: it is their total, and none of them. */
function besideOthers(members: readonly Observation[]): readonly Observation[] {
  const isBeside = (one: Observation) =>
    members.some(({ table, entity }) => table === one.table && entity !== one.entity);
  return members.filter(isBeside);
}

function isAlike(one: Observation, own: Observation): boolean {
  return (
    one.indicator === own.indicator &&
    one.measure === own.measure &&
    one.unit.symbol === own.unit.symbol &&
    one.partOf === own.partOf
  );
}

function isAtSameTime(one: Period | undefined, own: Period | undefined): boolean {
  return one === own || (one !== undefined && own !== undefined && samePeriod(one, own));
}

function distinct(
  observations: readonly Observation[],
  nameOf: (one: Observation) => string,
): Observation[] {
  const found = new Map<string, Observation>();
  for (const one of observations) if (!found.has(nameOf(one))) found.set(nameOf(one), one);
  return [...found.values()];
}

function pointOf(one: Observation, own: Observation, label: string): Point {
  const isOwn = one.entity === own.entity && isAtSameTime(one.period, own.period);
  return { label, value: one.value, cell: one.cell, isOwn };
}

function atLeastTwo(points: readonly Point[]): readonly Point[] {
  return points.length > 1 ? points : [];
}
