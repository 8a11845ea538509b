import type { Period } from "../quantity/period";
import { CELLS_PER_SHEET } from "../workbook/limits";
import type { Sheet, Workbook } from "../workbook/workbook";
import { bookPeriod } from "./bookPeriod";
import { forcibleArea } from "./corrections/areaAnchor";
import { assignCorrections } from "./corrections/assignCorrections";
import { correctIndicators } from "./corrections/correctIndicators";
import { correctMembers } from "./corrections/correctMembers";
import { NO_CORRECTIONS, type Corrections, type TableAnchor } from "./corrections/corrections";
import { forceAreas, type SheetPieces } from "./corrections/forceAreas";
import { reportOf, type Outcome } from "./corrections/outcome";
import { tableAnchor } from "./corrections/tableAnchor";
import { findPieces } from "./frame/findPieces";
import type { FoundFrame } from "./frame/foundFrame";
import { readTitle, type Title } from "./frame/readTitle";
import { gridOf } from "./grid/grid";
import { linkNames } from "./linkNames";
import { withKnownCells } from "./grid/knownCells";
import { linkSelf } from "./linkSelf";
import { readParameters, type Parameters } from "./readParameters";
import { officeName } from "./officeName";
import { readTable, type TableReading } from "./readTable";
import { SELF, type Observation } from "./observation";
import type { IgnoredTable, Reading, Refusal, Table } from "./table";
import { anchorPeriod } from "./values/anchorPeriod";

/**
 * Reads all tables of a workbook: where they are, what their rows and columns mean, and every figure with its cell.
 * What is not understood is refused with its reason, cell by cell where only cells are at fault. Hidden rows,
 * columns and sheets are read like others. What the user has put right is worked in; what of it fits nothing here is reported.
 */
export function readWorkbook(
  workbook: Workbook,
  { corrections }: Corrections = NO_CORRECTIONS,
): Reading {
  const refused: Refusal[] = [];
  const sheets: SheetPieces[] = [];
  for (const sheet of workbook.sheets) {
    const reason = unread(sheet);
    if (reason) {
      refused.push(reason);
      continue;
    }
    const { lists = [] } = sheet;
    const names = (workbook.names ?? []).filter(({ area }) => area.sheet === sheet.name);
    const grid = withKnownCells(gridOf(sheet), lists, names);
    const named = names.map(({ area }) => area);
    sheets.push({ grid, pieces: findPieces(grid, lists, named) });
  }
  const forced = forceAreas(sheets, corrections);
  const found: FoundFrame[] = [];
  for (const { grid, pieces } of forced.sheets) {
    for (const piece of pieces) {
      if (piece.kind === "frame") {
        found.push({ grid, frame: piece, title: readTitle(grid, piece) });
      } else {
        const forcible = forcibleArea(grid, piece.area);
        refused.push({
          area: { sheet: grid.sheet, ...piece.area },
          problem: { code: piece.code },
          ...(forcible && { forcible }),
        });
      }
    }
  }
  if (found.length === 0 && refused.length === 0) return emptyReading(workbook, corrections);
  const names = workbook.sheets.map(({ name }) => name);
  const office = officeName(workbook);
  return readFrames(found, refused, names, { corrections, outcomes: forced.outcomes, office });
}

/** What is known beside the tables: what the user has put right, and what has become of some of it so far. */
interface Said {
  readonly corrections: Corrections["corrections"];
  readonly outcomes: readonly Outcome[];
  /** Whose workbook it is, where a cell so named says it. */
  readonly office: string | undefined;
}

function readFrames(
  all: readonly FoundFrame[],
  loose: readonly Refusal[],
  sheets: readonly string[],
  { corrections, outcomes, office }: Said,
): Reading {
  const anchors = all.map(({ grid, frame, title }) => tableAnchor(grid, frame, title));
  const assigned = assignCorrections(anchors, sheets, corrections);
  const framed = all.map((frame, index) => ({ ...frame, said: assigned.tables[index] }));
  const found = framed.filter(({ said }) => !said?.ignored);
  // What the user has said of its columns makes a table of anything.
  const settings = found.map((one) => (one.said?.lines.length ? undefined : readParameters(one)));
  const dated = settings.find((one) => one?.period);
  const asked = settings.find((one) => one?.asked)?.asked;
  const book = dated?.period ?? bookPeriod(found.filter((_, index) => !settings[index]));
  const readings = found.flatMap(({ grid, frame, title, said }, index): TableReading[] => {
    if (!said) return [];
    const table = settings[index]?.table;
    return table
      ? [{ table, observations: [], texts: [], refused: [], outcomes: [] }]
      : [readTable(grid, frame, datedBy(title, dated), anchorOf(title, book), said)];
  });
  const tables = readings.flatMap(({ table }) => table ?? []);
  const read = readings.flatMap(({ observations }) => observations);
  const named = correctIndicators(read, corrections);
  const linked = linkSelf(named.observations, tables, {
    rows: ownRows(tables),
    ...(office !== undefined && { name: office }),
    ...stated(settings),
  });
  const { observations, selfName, subject, ...members } = correctMembers(
    {
      ...linked,
      observations: linkNames(linked.observations, linked.selfName, namedByUser(corrections)),
    },
    corrections,
  );
  const ignored = framed.flatMap(({ grid, frame, title, said }) =>
    said?.ignored ? [ignoredTable(grid.sheet, frame, title, said.anchor)] : [],
  );
  const report = reportOf(
    [
      ...outcomes,
      ...assigned.outcomes,
      ...readings.flatMap((reading) => reading.outcomes),
      ...named.outcomes,
      ...members.outcomes,
    ],
    corrections,
  );
  return {
    tables,
    refused: [...loose, ...readings.flatMap(({ refused }) => refused)],
    observations,
    texts: readings.flatMap(({ texts }) => texts),
    subjects: subjectsOf(observations, subject),
    ...(selfName !== undefined && { selfName }),
    ...(asked && { asked }),
    ...(ignored.length > 0 && { ignored }),
    ...(corrections.length > 0 && { corrections: report }),
  };
}

function ignoredTable(
  sheet: string,
  { area }: FoundFrame["frame"],
  { text }: Title,
  anchor: TableAnchor,
): IgnoredTable {
  return { area: { sheet, ...area }, ...(text !== undefined && { title: text }), anchor };
}

/** Why a sheet is not looked at: the host's reason, or its size. */
function unread(sheet: Sheet): Refusal | undefined {
  const { name, firstRow: top, firstColumn: left, rows, problem } = sheet;
  const bottom = top + Math.max(0, rows.length - 1);
  const width = rows[0]?.length ?? 0;
  const area = { sheet: name, top, left, bottom, right: left + Math.max(0, width - 1) };
  if (problem) return { area, problem };
  if (rows.length * width <= CELLS_PER_SHEET) return undefined;
  const detail = { sheet: name, limit: CELLS_PER_SHEET };
  return { area, problem: { code: "sheet-too-large", detail } };
}

/** Where a sheet of settings dates the tables that do not date themselves, its cells are their evidence. */
function datedBy(title: Title, settings: Parameters | undefined): Title {
  return title.period || !settings
    ? title
    : { ...title, cells: [...title.cells, ...settings.cells] };
}

function stated(settings: readonly (Parameters | undefined)[]): { readonly name?: string } {
  const name = settings.find((one) => one?.selfName !== undefined)?.selfName;
  return name === undefined ? {} : { name };
}

/** Names the user has settled are not settled again. */
function namedByUser(corrections: Corrections["corrections"]): ReadonlySet<string> {
  return new Set(
    corrections.flatMap((one) => (one.kind === "alias" ? [one.indicator, one.canonical] : [])),
  );
}

function anchorOf({ period }: Title, book: Period | undefined): Period {
  const unknown: Period = { kind: "relative", offset: 0 };
  return period ? anchorPeriod(period, book ?? unknown) : (book ?? unknown);
}

/** What rows like 本市 are called, in order. */
function ownRows(tables: readonly Table[]): string[] {
  return tables.flatMap(({ rows }) =>
    rows.flatMap(({ role, label }) => (role === "self" ? [label] : [])),
  );
}

/** Members in order of appearance, the office itself first, before it only whom the user names. */
function subjectsOf(observations: readonly Observation[], first = SELF): string[] {
  const members = observations.filter(({ entityRole }) => entityRole === "member");
  const names = [...new Set(members.map(({ entity }) => entity))];
  const isFirst = (name: string): boolean => name === first;
  const others = names.filter((name) => !isFirst(name));
  return [
    ...names.filter(isFirst),
    ...others.filter((name) => name === SELF),
    ...others.filter((name) => name !== SELF),
  ];
}

function emptyReading({ sheets }: Workbook, corrections: Corrections["corrections"]): Reading {
  const unapplied = corrections.map((correction) => ({
    correction,
    problem: { code: "correction-unmatched" as const },
  }));
  const area = { sheet: sheets[0]?.name ?? "", top: 0, left: 0, bottom: 0, right: 0 };
  return {
    tables: [],
    refused: [{ area, problem: { code: "empty-workbook" } }],
    observations: [],
    texts: [],
    subjects: [],
    ...(unapplied.length > 0 && { corrections: { applied: 0, unapplied } }),
  };
}
