import { PLACE } from "../quantity/unit";
import { SELF, type Observation } from "../tables/observation";
import {
  answered,
  reason,
  together,
  UNKNOWN,
  unanswered,
  type Answer,
  type Answered,
} from "./answer";
import { OWN_GROUP } from "./evidence";
import { operand } from "./operand";
import type { OwnFigure } from "./ownFigures";
import { placeAmong } from "./ranking";
import { scopeOf } from "./scopeOf";
import { joinCells } from "./sharedOperands";
import type { Standpoint } from "./standpoint";

/** A place among the members of a table, or of its group there. */
export interface RankAnswer extends Answer {
  readonly basis: "level" | "growth";
  /** Among whom; empty where the workbook does not say. */
  readonly scope: string;
  readonly count: number;
  readonly peerNoun: string;
  /** Members of the table that show no figure. */
  readonly missing?: number;
  /** Counted from the end, where everybody is known. */
  readonly fromEnd?: number;
  readonly tiedWith: readonly string[];
}

interface Peers {
  readonly fewestPeers: number;
}

/**
 * Every place that a figure's tables yield, among all members and within the group. Two tables that yield different
 * places in one scope are both left out.
 */
export function computedRanks(
  at: Standpoint,
  figure: OwnFigure,
  peers: Peers,
): Answered<RankAnswer> {
  const { observation, repeats } = figure;
  const { measure } = observation;
  if (measure !== "level" && measure !== "growth") return UNKNOWN;
  const cells = [observation, ...repeats];
  const rankings = cells
    .filter(({ entityRole }) => entityRole === "member")
    .flatMap((own) => [{ own }, ...(own.group === undefined ? [] : [{ own, group: own.group }])]);
  const { answers, reasons } = together(
    ...rankings.map(({ own, group }: Ranked) => computedRank(at, figure, own, group, peers)),
  );
  const contested = answers.filter((one) =>
    answers.some((other) => isOfOne(other, one) && other.value !== one.value),
  );
  const contest = reason({ code: "conflicting-values" }, cells);
  return {
    answers: answers.filter(
      (one, index) =>
        !contested.includes(one) &&
        answers.findIndex((other) => isOfOne(other, one)) === index &&
        !answers.some((other) => isSameField(one, other)),
    ),
    reasons: [...reasons, ...(contested.length > 0 ? [contest] : [])],
  };
}

function isOfOne(a: RankAnswer, b: RankAnswer): boolean {
  return a.basis === b.basis && a.scope === b.scope;
}

/** Where a table lists one group only, a place is told once: in the scope that has a name, else in the group. */
function isSameField(one: RankAnswer, other: RankAnswer): boolean {
  if (one.basis !== other.basis || one.count !== other.count) return false;
  return one.scope === OWN_GROUP
    ? other.scope !== OWN_GROUP && other.scope !== ""
    : one.scope === "" && other.scope === OWN_GROUP;
}

interface Ranked {
  readonly own: Observation;
  readonly group?: string;
}

function computedRank(
  at: Standpoint,
  { observation, repeats }: OwnFigure,
  own: Observation,
  group: string | undefined,
  peers: Peers,
): Answered<RankAnswer> {
  const members = at.membersOf(own.table);
  if (members.size <= peers.fewestPeers || isWhole(at, own)) return UNKNOWN;
  const found = placeAmong(at.field, own, peers, group);
  if (!found.ok) {
    const isSmallGroup = found.problem.code === "no-peers" && group !== undefined;
    return isSmallGroup ? UNKNOWN : unanswered(found.problem, [own]);
  }
  const { place, count, tiedWith, peerNoun, cells } = found.value;
  const missing = group === undefined ? members.size - count : 0;
  const others = [observation, ...repeats].filter((other) => other !== own);
  return answered({
    value: place,
    unit: PLACE,
    decimals: 0,
    rule: "rank",
    ...joinCells(cells, { operands: others.map((other) => operand("checked", other)) }),
    basis: own.measure === "growth" ? "growth" : "level",
    scope: group === undefined ? scopeOf(at, own) : OWN_GROUP,
    count,
    peerNoun,
    ...(missing > 0 ? { missing } : { fromEnd: count - place - tiedWith.length + 1 }),
    tiedWith,
  });
}

/** 本市 above the counties of 全市 is what they are parts of, and has no place among them. */
function isWhole(at: Standpoint, own: Observation): boolean {
  const name = own.entity === SELF ? (at.reading.selfName ?? "") : own.entity;
  const [, level] = /^[本我](.)$/.exec(name) ?? [];
  return level !== undefined && scopeOf(at, own) === `全${level}`;
}
