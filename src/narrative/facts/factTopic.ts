import type { Period } from "../../quantity/period";
import { printPeriod } from "../../quantity/printPeriod";
import { joinIdentity } from "../identity";

/** What a fact is of, whatever its value: the parts of its identity. */
export interface FactTopic {
  readonly indicator: string;
  readonly entity: string;
  /** As printed; empty where the workbook names none. */
  readonly period: string;
  /** What tells it from its like: how things are counted, among whom, against what. */
  readonly particulars: readonly string[];
  /** Not the figure of the fact itself, but one that it is held against. */
  readonly figure?: "target" | "benchmark";
}

/** An identity that survives inserted rows, sorted tables and renamed sheets. */
export interface FactIdentity {
  readonly id: string;
  readonly topic: FactTopic;
}

export function factIdentity(
  kind: string,
  indicator: string,
  entity: string,
  period: Period | undefined,
  particulars: readonly string[] = [],
): FactIdentity {
  const printed = period ? printPeriod(period) : "";
  return {
    id: joinIdentity([kind, indicator, entity, printed, ...particulars]),
    topic: { indicator, entity, period: printed, particulars },
  };
}
