import { problemSentence } from "../../problemSentence";
import { printPeriod } from "../../quantity/printPeriod";
import type { Reading } from "../../tables/table";
import { formatAddress, formatArea } from "../../workbook/address";
import type { Fact } from "../facts/fact";
import { evidenceOf } from "../wording/evidenceOf";
import { printQuantity } from "./printQuantity";

/** What was read and what follows from it, for programs. */
export type FactListing = ReturnType<typeof printFacts>;

/** Observations, facts, tables and refusals with addresses instead of coordinates. */
export function printFacts(reading: Reading, facts: readonly Fact[]) {
  return {
    observations: reading.observations.map(({ unit, period, cell, labels, ...rest }) => ({
      ...rest,
      ...(period && { period: printPeriod(period) }),
      unit: unit.symbol,
      cell: formatAddress(cell),
      labels: labels.map(formatAddress),
    })),
    facts: facts.map((fact) => ({
      id: fact.id,
      kind: fact.claim.kind,
      indicator: fact.indicator,
      entity: fact.entity,
      ...(fact.period && { period: printPeriod(fact.period) }),
      value: fact.value,
      unit: fact.unit.symbol,
      text: printQuantity(evidenceOf(fact)),
      rule: fact.rule,
      polarity: fact.polarity,
      claim: fact.claim,
      cells: [...new Set(fact.operands.map(({ cell }) => formatAddress(cell)))],
      operands: fact.operands.map(({ role, cell, value }) => ({
        role,
        cell: formatAddress(cell),
        value,
      })),
    })),
    tables: reading.tables.map(({ area, ...table }) => ({ ...table, area: formatArea(area) })),
    refused: reading.refused.map(({ area, problem }) => ({
      area: formatArea(area),
      code: problem.code,
      reason: problemSentence(problem, "zh-CN"),
    })),
  };
}
