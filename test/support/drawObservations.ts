import { printPeriod } from "../../src/quantity/printPeriod";
import type { Observation } from "../../src/tables/observation";
import type { Reading } from "../../src/tables/table";
import { formatAddress, formatArea } from "../../src/workbook/address";

/**
 * One line for an observation: `B3 甲市 R&D经费 level 2020年 12.5 亿元 .1`, then whatever else it carries. The office itself
 * is `己`, the sheet is left out.
 */
export function drawObservation(observation: Observation): string {
  const { cell, entity, entityRole, indicator, measure, period, value, unit, decimals } =
    observation;
  const address = formatAddress(cell).slice(cell.sheet.length + 1);
  const role = entityRole === "member" ? "" : `(${entityRole})`;
  const extras = EXTRAS.flatMap((key) =>
    observation[key] === undefined ? [] : [`${key}=${String(observation[key])}`],
  );
  return [
    address,
    `${entity === "" ? "己" : entity}${role}`,
    indicator,
    measure,
    period ? printPeriod(period) : "-",
    `${value}${unit.symbol}`,
    `.${decimals}`,
    ...extras,
  ].join(" ");
}

const EXTRAS = [
  "since",
  "moves",
  "qualifier",
  "scope",
  "whole",
  "tied",
  "count",
  "group",
  "status",
  "partOf",
  "breakdown",
  "counting",
  "section",
  "setBy",
] as const;

export function drawObservations({ observations }: Reading): string[] {
  return observations.map(drawObservation);
}

/** One line for each refusal: `表!B3 text-in-number-column`. */
export function drawRefusals({ refused }: Reading): string[] {
  return refused.map(({ area, problem }) => `${formatArea(area)} ${problem.code}`);
}
