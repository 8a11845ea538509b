import type { Period } from "../quantity/period";
import { CELLS_PER_SHEET } from "../workbook/limits";
import type { Sheet, Workbook } from "../workbook/workbook";
import { bookPeriod, bookYear, inMonthsOfFile, inYearsOfFile, isOfMonths } from "./bookPeriod";
import { forcibleArea } from "./corrections/areaAnchor";
import type { TableAnchor } from "./corrections/corrections";
import type { Assigned } from "./corrections/assignCorrections";
import type { CorrectedMembers } from "./corrections/correctMembers";
import type { Corrector } from "./corrections/corrector";
import type { SheetPieces } from "./corrections/forceAreas";
import type { Outcome } from "./corrections/outcome";
import { tableAnchor } from "./corrections/tableAnchor";
import { joinContinued } from "./frame/joinContinued";
import type { FoundFrame } from "./frame/foundFrame";
import { readTitle, type Title } from "./frame/readTitle";
import { inMonthsOfReport } from "./monthsOfReport";
import { linkNames } from "./linkNames";
import { linkSelf, type Linked } from "./linkSelf";
import { readProseLines, type ProseLines } from "./readProseLines";
import { readParameters, type Parameters } from "./readParameters";
import { officeAbove, officeName } from "./officeName";
import { piecesOfSheet, readTableOnce } from "./readOnce";
import type { TableReading } from "./readTable";
import { SELF, type Observation } from "./observation";
import type { IgnoredTable, Reading, Refusal, Table } from "./table";
import { rolesAcross } from "./roles/rolesAcross";
import { anchorPeriod } from "./values/anchorPeriod";
import { entityName } from "./words/regionNames";
import { wholeOfMembers } from "./wholeOfMembers";

/**
 * Reads all tables of a workbook: where they are, what their rows and columns mean, and every figure with its cell.
 * What is not understood is refused with its reason, cell by cell where only cells are at fault. Hidden rows,
 * columns and sheets are read like others, but for what a shown row or column says as well. What the user has put right is worked
 * in by the corrector; what of it fits nothing here is reported.
 */
export function readWorkbook(workbook: Workbook, corrector?: Corrector): Reading {
  const refused: Refusal[] = [];
  const sheets: SheetPieces[] = [];
  for (const sheet of workbook.sheets) {
    const reason = unread(sheet);
    if (reason) {
      refused.push(reason);
      continue;
    }
    if (sheet.warning) refused.push({ area: areaOf(sheet), problem: sheet.warning });
    const { lists = [] } = sheet;
    const names = (workbook.names ?? []).filter(({ area }) => area.sheet === sheet.name);
    sheets.push(piecesOfSheet(sheet, lists, names));
  }
  const forced = corrector?.areas(sheets) ?? { sheets, outcomes: [] };
  const found: FoundFrame[] = [];
  const prose: ProseLines[] = [];
  for (const { grid, pieces } of forced.sheets) {
    for (const piece of pieces) {
      if (piece.kind === "frame") {
        found.push({ grid, frame: piece, title: readTitle(grid, piece, found.at(-1)) });
        continue;
      }
      if (OWN_TEXT.test(grid.sheet)) continue;
      const lines = readProseLines(grid, piece.area);
      if (lines) prose.push(lines);
      else {
        const forcible = forcibleArea(grid, piece.area);
        refused.push({
          area: { sheet: grid.sheet, ...piece.area },
          problem: { code: piece.code },
          ...(forcible && { forcible }),
        });
      }
    }
  }
  if (found.length === 0 && refused.length === 0 && prose.length === 0)
    return emptyReading(workbook, corrector);
  const names = workbook.sheets.map(({ name }) => name);
  const office = officeName(workbook);
  const dated = inMonthsOfFile(joinContinued(found), workbook.file);
  return readFrames(inYearsOfFile(dated, workbook.file), refused, names, {
    corrector,
    outcomes: forced.outcomes,
    office,
    file: workbook.file,
    prose,
  });
}

/** What is known beside the tables: what the user has put right, and what has become of some of it so far. */
interface Said {
  readonly corrector: Corrector | undefined;
  readonly outcomes: readonly Outcome[];
  /** Whose workbook it is, where a cell so named says it. */
  readonly office: string | undefined;
  /** How its file is called. */
  readonly file: string | undefined;
  /** Prose that stands in no table. */
  readonly prose: readonly ProseLines[];
}

function readFrames(
  all: readonly FoundFrame[],
  loose: readonly Refusal[],
  sheets: readonly string[],
  { corrector, outcomes, office, file, prose }: Said,
): Reading {
  const anchors = all.map(({ grid, frame, title }) => tableAnchor(grid, frame, title));
  const assigned = corrector?.tables(anchors, sheets) ?? asTheyAre(anchors);
  const framed = all.map((frame, index) => ({ ...frame, said: assigned.tables[index] }));
  const found = framed.filter(({ said }) => !said?.ignored);
  // What the user has said of its columns makes a table of anything.
  const settings = found.map((one) => (one.said?.lines.length ? undefined : readParameters(one)));
  const dated = settings.find((one) => one?.period);
  const asked = settings.find((one) => one?.asked)?.asked;
  const known =
    dated?.period ??
    bookPeriod(
      found.filter((_, index) => !settings[index]),
      file,
    );
  const year = corrector?.year(known) ?? { period: known, outcomes: [] };
  const book = year.period;
  const yearOfMonths = bookYear(found);
  const readOf = found.map((one, index): TableReading | undefined => {
    const { grid, frame, title, said } = one;
    if (!said) return undefined;
    const table = settings[index]?.table;
    return table
      ? { table, observations: [], texts: [], refused: [], outcomes: [] }
      : readTableOnce(
          grid,
          frame,
          datedBy(title, dated),
          anchorOf(title, book ?? (isOfMonths(one) ? yearOfMonths : undefined)),
          said,
        );
  });
  const inMonths = inMonthsOfReport(
    found.map((one, index) => ({
      found: one,
      observations: readOf[index]?.observations ?? [],
    })),
  );
  if (inMonths.size > 0) {
    const again = framed.map((one) => inMonths.get(one) ?? one);
    return readFrames(again, loose, sheets, { corrector, outcomes, office, file, prose });
  }
  const readings = readOf.flatMap((reading) => reading ?? []);
  const { tables, observations: read } = rolesAcross(
    readings.flatMap(({ observations }) => observations),
    readings.flatMap(({ table }) => table ?? []),
  );
  const contradictions = readings.flatMap((reading) => reading.contradictions ?? []);
  const named = corrector?.indicators(read) ?? { observations: read, outcomes: [] };
  const own = office ?? officeAbove(found);
  const linked = linkSelf(named.observations, tables, {
    rows: ownRows(tables),
    ...(own !== undefined && { name: own }),
    ...(file !== undefined && { file }),
    titles: found.flatMap(({ title }) => title.text ?? []),
    ...stated(settings),
  });
  const owned: Linked = {
    ...linked,
    observations: linkNames(linked.observations, linked.selfName, corrector?.names),
  };
  const { observations, selfName, subject, unowned, ...members }: CorrectedMembers =
    corrector?.members(owned) ?? { ...owned, outcomes: [] };
  const ignored = framed.flatMap(({ grid, frame, title, said }) =>
    said?.ignored ? [ignoredTable(grid.sheet, frame, title, said.anchor)] : [],
  );
  const report = corrector?.report([
    ...outcomes,
    ...year.outcomes,
    ...assigned.outcomes,
    ...readings.flatMap((reading) => reading.outcomes),
    ...named.outcomes,
    ...members.outcomes,
  ]);
  const whole = subject === undefined ? wholeOfMembers(observations, tables) : undefined;
  return {
    tables: [...tables, ...prose.map(({ table }) => table)],
    refused: [...loose, ...readings.flatMap(({ refused }) => refused)],
    observations,
    texts: [...readings, ...prose].flatMap(({ texts }) => texts),
    ...(contradictions.length > 0 && { contradictions }),
    subjects: subjectsOf(observations, subject),
    ...(file !== undefined && { file }),
    ...(whole && { whole }),
    ...(observations.some(({ period }) => period?.kind === "relative") && { undated: true }),
    ...(selfName !== undefined && { selfName }),
    ...(unowned && subject === undefined && { unowned }),
    ...(asked && { asked }),
    ...(ignored.length > 0 && { ignored }),
    ...(report && { corrections: report }),
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
  const { name, rows, problem } = sheet;
  const area = areaOf(sheet);
  if (problem) return { area, problem };
  if (rows.length * (rows[0]?.length ?? 0) <= CELLS_PER_SHEET) return undefined;
  const detail = { sheet: name, limit: CELLS_PER_SHEET };
  return { area, problem: { code: "sheet-too-large", detail } };
}

function areaOf({ name, firstRow: top, firstColumn: left, rows }: Sheet): Refusal["area"] {
  const bottom = top + Math.max(0, rows.length - 1);
  const right = left + Math.max(0, (rows[0]?.length ?? 0) - 1);
  return { sheet: name, top, left, bottom, right };
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

/** Tables of which the user has said nothing. */
function asTheyAre(anchors: readonly TableAnchor[]): Assigned {
  const tables = anchors.map((anchor) => ({ anchor, lines: [], ignored: false }));
  return { tables, outcomes: [] };
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
  const named = new Set<string>();
  for (const one of observations)
    if (!named.has(one.entity) && isOwnName(one)) named.add(one.entity);
  const names = [...named];
  const isFirst = (name: string): boolean => name === first;
  const others = names.filter((name) => !isFirst(name));
  return [
    ...names.filter(isFirst),
    ...others.filter((name) => name === SELF),
    ...others.filter((name) => name !== SELF),
  ];
}

/** A member, or a total under a name of its own: 甲市 over its districts, not 全市 nor what the user calls a total. */
function isOwnName({ entity, entityRole, scope }: Observation): boolean {
  if (entityRole === "member" || (entity === SELF && entityRole === "total")) return true;
  const isNamed = entity === SELF || entityName(entity).role === "member";
  return entityRole === "total" && scope === undefined && isNamed;
}

function emptyReading({ sheets }: Workbook, corrector: Corrector | undefined): Reading {
  const report = corrector?.unmet();
  const area = { sheet: sheets[0]?.name ?? "", top: 0, left: 0, bottom: 0, right: 0 };
  return {
    tables: [],
    refused: [{ area, problem: { code: "empty-workbook" } }],
    observations: [],
    texts: [],
    subjects: [],
    ...(report && { corrections: report }),
  };
}

/** The sheet onto which the add-in has put its text: read back, the text would be told as the office's own words. */
const OWN_TEXT = /^指标总结(?: |$)/;
