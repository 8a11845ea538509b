import { problemSentence } from "../../problemSentence";
import { printPeriod } from "../../quantity/printPeriod";
import type { Operand } from "../../answers/evidence";
import type { Contradiction } from "../../tables/contradictions/contradiction";
import { cellsOf } from "../../tables/meaning/origin";
import type { Observation } from "../../tables/observation";
import type { Reading, Refusal, Table } from "../../tables/table";
import { formatAddress, formatArea } from "../../workbook/address";
import { areasOf } from "../../workbook/areasOf";
import type { Fact } from "../facts/fact";
import { evidenceOf } from "../wording/evidenceOf";
import { printQuantity } from "./printQuantity";

/** What was read and what follows from it, for programs, when all of it is put together. */
export interface FactListing {
  readonly observations: readonly ReturnType<typeof printObservation>[];
  readonly facts: readonly PrintedFact[];
  readonly fields: readonly PrintedField[];
  readonly tables: readonly ReturnType<typeof printTable>[];
  readonly refused: readonly ReturnType<typeof printRefusal>[];
  readonly contradictions: readonly ReturnType<typeof printContradiction>[];
}

export type PrintedFact = ReturnType<typeof printFact>;

/** All who were counted for a place and who was not: named once for all whose facts rest on them. */
export interface PrintedField {
  readonly id: string;
  readonly operands: readonly ReturnType<typeof printOperand>[];
}

/** The parts of a listing in their order, each to be made item by item: a long one never stands in memory as a whole. */
export function listingOf(
  reading: Reading,
  facts: Iterable<Fact>,
): { readonly [Part in keyof FactListing]: Iterable<FactListing[Part][number]> } {
  const fields: FieldNames = new Map();
  return {
    observations: each(reading.observations, printObservation),
    facts: each(facts, (fact) => printFact(fact, fields)),
    fields: eachField(fields),
    tables: each(reading.tables, printTable),
    refused: each(reading.refused, printRefusal),
    contradictions: each(reading.contradictions ?? [], printContradiction),
  };
}

/** Fields met so far, each with its name and the areas it stands in. */
type FieldNames = Map<
  readonly Operand[],
  { readonly id: string; readonly cells: readonly string[] }
>;

/** A fact with addresses instead of coordinates; of a place its own cells, and the names of the fields it was counted in. */
export function printFact(fact: Fact, fields: FieldNames) {
  const named = (fact.shared?.fields ?? []).map((field) => nameField(field, fields));
  const own = fact.shared?.own ?? fact.operands;
  return {
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
    cells: [
      ...new Set([
        ...own.map(({ cell }) => formatAddress(cell)),
        ...named.flatMap(({ cells }) => cells),
      ]),
    ],
    operands: own.map(printOperand),
    ...(named.length > 0 && { fields: named.map(({ id }) => id) }),
  };
}

function nameField(field: readonly Operand[], fields: FieldNames) {
  const known = fields.get(field);
  if (known) return known;
  const id = `field-${fields.size + 1}`;
  const named = { id, cells: areasOf(field.map(({ cell }) => cell)).map(formatArea) };
  fields.set(field, named);
  return named;
}

function printOperand({ role, cell, value }: Operand) {
  return { role, cell: formatAddress(cell), value };
}

function printObservation({ unit, period, cell, said = {}, ...rest }: Observation) {
  return {
    ...rest,
    ...(period && { period: printPeriod(period) }),
    unit: unit.symbol,
    cell: formatAddress(cell),
    said: Object.fromEntries(Object.entries(said).map(([attribute, { by }]) => [attribute, by])),
    labels: cellsOf(said).map(formatAddress),
  };
}

function printTable({ area, ...table }: Table) {
  return { ...table, area: formatArea(area) };
}

function printRefusal({ area, problem }: Refusal) {
  return {
    area: formatArea(area),
    code: problem.code,
    reason: problemSentence(problem, "zh-CN"),
  };
}

/** Figures that cannot all be right, as they are told to the user. */
export function printContradiction({ problem, cells }: Contradiction) {
  return {
    cells: cells.map(formatAddress),
    code: problem.code,
    reason: problemSentence(problem, "zh-CN"),
  };
}

function* each<From, To>(items: Iterable<From>, print: (item: From) => To): Iterable<To> {
  for (const item of items) yield print(item);
}

/** Read when the facts have been: only then are all fields named. */
function* eachField(fields: FieldNames): Iterable<PrintedField> {
  for (const [operands, { id }] of fields) yield { id, operands: operands.map(printOperand) };
}
