import { readBook } from "../books/readBook";
import { checkClaims, coverageByKind, type CheckedClaim } from "./reportCoverage";
import { coveredReports } from "./reports";
import { UNCOVERED } from "./uncovered";

/**
 * The statements of five real reports, each looked for in the full text that its workbook leads to. `COVERAGE=1` prints
 * the table of kinds and what is not said.
 */
const READING_FIVE_BOOKS = 60_000;
const checked = new Map<string, readonly CheckedClaim[]>();

beforeAll(async () => {
  for (const { id, book, claims } of coveredReports)
    checked.set(id, checkClaims(await readBook(book), claims));
  if (process.env.COVERAGE === "1") process.stdout.write(table());
}, READING_FIVE_BOOKS);

function of(id: string): readonly CheckedClaim[] {
  return checked.get(id) ?? [];
}

function missing(id: string): readonly string[] {
  return of(id)
    .filter(({ saidIn }) => saidIn === undefined)
    .map(({ claim }) => claim.id);
}

describe.each(coveredReports)("report $id", ({ id, floor, kindsFloor }) => {
  it(`says at least ${floor} of its statements`, () => {
    expect(of(id).length - missing(id).length).toBeGreaterThanOrEqual(floor);
  });

  it(`says something of at least ${kindsFloor} kinds`, () => {
    const said = coverageByKind(of(id)).filter(({ covered }) => covered > 0);
    expect(said.length).toBeGreaterThanOrEqual(kindsFloor);
  });

  it("has a reason for each statement that it does not make, and for none that it makes", () => {
    const excused = Object.keys(UNCOVERED).filter((one) => one.startsWith(`${id}-`));
    expect(missing(id)).toEqual(excused.sort());
  });
});

/** report x kind x covered of total, and the statements that are not made. */
function table(): string {
  const lines = coveredReports.flatMap(({ id }) => {
    const said = of(id).length - missing(id).length;
    const kinds = coverageByKind(of(id));
    const told = kinds.filter(({ covered }) => covered > 0).length;
    return [
      `${id}: ${said} of ${of(id).length} statements, ${told} of ${kinds.length} kinds`,
      ...kinds.map(({ kind, covered, total }) => `  ${kind} ${covered}/${total}`),
      ...missing(id).map((one) => `  not said: ${one} (${UNCOVERED[one] ?? "no reason given"})`),
    ];
  });
  return `${lines.join("\n")}\n`;
}
