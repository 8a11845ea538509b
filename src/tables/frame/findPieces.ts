import type { Area, ListObject } from "../../workbook/workbook";
import { findStrips, standsAlone } from "../grid/findStrips";
import type { Grid } from "../grid/grid";
import { within, without } from "../grid/gridViews";
import type { RowShape } from "../grid/rowShape";
import type { Frame, Loose } from "./frame";
import { linesAbove, listFrame } from "./listFrame";
import { withPanels } from "./panels";
import { splitFrames } from "./splitFrames";

type Piece = Frame | Loose;

/**
 * Cuts a sheet into tables and what is none, from top to bottom: first what Excel itself knows as tables, then what is left,
 * cut also where a named area parts tables that touch each other.
 */
export function findPieces(
  grid: Grid,
  lists: readonly ListObject[],
  named: readonly Area[],
): Piece[] {
  const frames = lists.flatMap((list) => listFrame(grid, list) ?? []);
  const rest = frames.length > 0 ? without(grid, frames.flatMap(areasOf)) : grid;
  const pieces = named.reduce((found, area) => cutAt(rest, found, area), piecesOf(rest));
  if (frames.length === 0) return pieces;
  return [...frames, ...pieces].sort(
    ({ area: a }, { area: b }) => a.top - b.top || a.left - b.left,
  );
}

function piecesOf(grid: Grid): Piece[] {
  return withPanels(
    grid,
    findStrips(grid).flatMap((strip) => splitFrames(grid, strip)),
  );
}

/** A table's own area, and those of the lines that belong to it. */
function areasOf({ area, lead, notes }: Frame): Area[] {
  const lines = [...lead, ...notes].map(({ row, columns }) => ({
    top: row,
    left: columns[0] ?? 0,
    bottom: row,
    right: columns[columns.length - 1] ?? 0,
  }));
  return [area, ...lines];
}

/**
 * The pieces with one of them cut where a named area ends. Names are given for many reasons, so the cut counts only where it
 * leaves tables on both sides, each with names of its own.
 */
function cutAt(grid: Grid, pieces: Piece[], named: Area): Piece[] {
  const touched = pieces.filter(({ area }) => overlap(area, named));
  const [whole, ...others] = touched;
  if (!whole || others.length > 0 || contains(named, whole.area)) return pieces;
  const inside = piecesOf(within(grid, intersection(named, whole.area)));
  const beside = piecesOf(without(within(grid, whole.area), [named]));
  const parts = [...inside, ...beside].flatMap((part) =>
    part.kind === "frame" && isTable(grid, part) ? [withLead(grid, part, whole)] : [],
  );
  if (inside.length === 0 || beside.length === 0) return pieces;
  if (parts.length < inside.length + beside.length) return pieces;
  return pieces.flatMap((piece) => (piece === whole ? parts : [piece]));
}

function isTable(grid: Grid, { header, body, area }: Frame): boolean {
  return standsAlone(grid, [...header, ...body.map(({ row }) => row)], area);
}

/** What stood over the whole stands over its upper parts. */
function withLead(grid: Grid, part: Frame, whole: Piece): Frame {
  const own: readonly RowShape[] = part.lead.length > 0 ? part.lead : linesAbove(grid, part.area);
  const isTop = part.area.top === whole.area.top;
  const lead = own.length === 0 && isTop && whole.kind === "frame" ? whole.lead : own;
  const notes =
    part.area.bottom === whole.area.bottom && whole.kind === "frame" ? whole.notes : part.notes;
  return { ...part, lead, notes };
}

function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function contains(outer: Area, inner: Area): boolean {
  const { top, left, bottom, right } = intersection(outer, inner);
  return (
    top === inner.top && left === inner.left && bottom === inner.bottom && right === inner.right
  );
}

function intersection(a: Area, b: Area): Area {
  return {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
}
