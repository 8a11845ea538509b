import type { TableRow } from "../rows/tableRow";
import type { ValueColumn } from "../values/valueColumn";
import type { Crossing } from "./crossing";
import type { Attribute, Says } from "./meaning";
import { BY_BOOK, type Origin, type Source } from "./origin";
import { PRECEDENCE } from "./precedence";
import { SAID_OF } from "./saidOf";
import type { TableSays } from "./tableSays";

/** What nobody says alone: row and column make it together. */
type Composed = "indicator" | "measure" | "entity" | "period" | "unit" | "partOf" | "lowerIsBetter";

const COMPOSED: Readonly<Record<Composed, true>> = {
  indicator: true,
  measure: true,
  entity: true,
  period: true,
  unit: true,
  partOf: true,
  lowerIsBetter: true,
};

type Plain = Exclude<Attribute, Composed>;

/** One of those that may say an attribute. */
interface Speaker {
  readonly source: Source;
  readonly says: (crossing: Crossing) => unknown;
}

/** An attribute with those that may say it, in the order in which they are believed. */
interface Asked {
  readonly attribute: Plain;
  readonly speakers: readonly Speaker[];
}

const ALL: readonly Asked[] = Object.entries(PRECEDENCE)
  .filter(([attribute]) => !(attribute in COMPOSED))
  .map(([attribute, sources]: [string, readonly Source[]]) => ({
    attribute: attribute as Plain,
    speakers: sources.map((source) => speakerOf(source, attribute as Plain)),
  }));

/** A cell may say of its figure what no line of the table says; so may the table, of the scope. */
const OF_CELLS: readonly Plain[] = ALL.flatMap(({ attribute, speakers }) =>
  speakers.some(({ source }) => source === "cell") ? [attribute] : [],
);

/** What is asked of the figures of a table. */
export interface Questions {
  /** The attributes of which any of its lines says something, which are few. */
  readonly ofLines: readonly Asked[];
  /** These and all of which a cell may say something: of the figures whose cells do. */
  readonly ofCells: readonly Asked[];
}

export function askedOf(
  rows: readonly TableRow[],
  columns: readonly ValueColumn[],
  table: TableSays,
): Questions {
  const said = new Set<string>(table.scope === undefined ? [] : ["scope"]);
  const add = (says: object | undefined): void => {
    for (const attribute in says) said.add(attribute);
  };
  columns.forEach(add);
  for (const row of rows) {
    add(row);
    add(row.indicator);
    // 全省 as the name of a row, and 左右 in its remark.
    if (row.entity?.scope !== undefined) said.add("scope");
    if (row.statusQualifier !== undefined) said.add("qualifier");
  }
  const ofLines = ALL.filter(({ attribute }) => said.has(attribute));
  OF_CELLS.forEach((attribute) => said.add(attribute));
  return { ofLines, ofCells: ALL.filter(({ attribute }) => said.has(attribute)) };
}

/**
 * Asks those who speak of a figure for each attribute, in the order in which they are believed, and writes down what is believed
 * and who said so.
 */
export function settle(
  { ofLines, ofCells }: Questions,
  crossing: Crossing,
  says: Partial<Record<Plain, unknown>>,
  said: Partial<Record<Plain, Origin>>,
): void {
  const speaks = OF_CELLS.some((attribute) => attribute in crossing.cell);
  for (const { attribute, speakers } of speaks ? ofCells : ofLines) {
    for (const speaker of speakers) {
      const value = speaker.says(crossing);
      if (value === undefined) continue;
      says[attribute] = value;
      said[attribute] = originOf(crossing, speaker.source, attribute);
      break;
    }
  }
}

function speakerOf(source: Source, attribute: Plain): Speaker {
  const says = SAID_OF[attribute]?.[source] ?? sayingOf(source, attribute);
  return { source, says };
}

function sayingOf(source: Source, attribute: Plain): Speaker["says"] {
  switch (source) {
    case "user":
      return ({ row }) => (row.from[attribute]?.by === "user" ? row[attribute] : undefined);
    case "cell":
      return ({ cell }) => (cell as Says)[attribute];
    case "column":
      return ({ column }) => column[attribute];
    case "name":
      return ({ row }) => row.indicator?.[attribute];
    case "row":
      return ({ row }) => row[attribute];
    default:
      return () => undefined;
  }
}

/** In which cells a source says an attribute. */
export function originOf(
  { address, row, column, table }: Omit<Crossing, "cell" | "measure">,
  source: Source,
  attribute: Attribute,
): Origin {
  switch (source) {
    case "cell":
      return { by: source, cells: [address] };
    case "column":
      return column.from[attribute] ?? column.heading;
    case "name":
      return row.name;
    case "table":
      return table.from[attribute] ?? BY_BOOK;
    default:
      return row.from[attribute] ?? row.name;
  }
}
