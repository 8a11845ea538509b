/**
 * Holds the functions against LibreOffice Calc on ten thousand random inputs: RANK against RANK.EQ and RANK.AVG, CAGR
 * against RRI. Not part of the tests, for it needs LibreOffice: `npx tsx scripts/compareLibreOffice.ts`.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";

import { seededFigures } from "../bench/columns";
import { compoundGrowth, rank } from "../src/functions/functions";

const INPUTS = 10_000;
const PEERS = 40;
/** Binary powers are good for fourteen digits. */
const RRI_TOLERANCE = 1e-14;

interface Input {
  readonly figure: number;
  readonly first: number;
  readonly last: number;
  readonly years: number;
}

/** Figures with ties, none of them zero; fields of forty, one below the other. */
function inputs(): Input[] {
  const next = seededFigures(20_221_121);
  const amount = (): number => Math.ceil(next() * 1e8) / 100;
  return Array.from({ length: INPUTS }, () => ({
    figure: (Math.ceil(next() * 60) - 30 || 31) / (next() < 0.5 ? 1 : 10),
    first: amount(),
    last: amount(),
    years: Math.ceil(next() * 30),
  }));
}

/** The formulas of a row, by column behind the four inputs. */
function formulas(row: number): string[] {
  const top = Math.floor((row - 1) / PEERS) * PEERS + 1;
  const peers = `A$${top}:A$${top + PEERS - 1}`;
  return [
    `_xlfn.RANK.EQ(A${row},${peers},0)`,
    `_xlfn.RANK.EQ(A${row},${peers},1)`,
    `_xlfn.RANK.AVG(A${row},${peers},0)`,
    `_xlfn.RRI(D${row},B${row},C${row})`,
  ];
}

async function calculatedByLibreOffice(rows: readonly Input[]): Promise<number[][]> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("inputs");
  // Else LibreOffice shows a rate as a percentage, rounded, even where it is asked for the value itself.
  sheet.getColumn(8).numFmt = "0.00000000000000E+00";
  for (const [index, { figure, first, last, years }] of rows.entries()) {
    const calculated = formulas(index + 1).map((formula) => ({ formula }));
    sheet.addRow([figure, first, last, years, ...calculated]);
  }
  const folder = mkdtempSync(join(tmpdir(), "libreoffice-"));
  try {
    writeFileSync(join(folder, "inputs.xlsx"), new Uint8Array(await book.xlsx.writeBuffer()));
    // Separator, quotes, UTF-8, from the first row on, and values as they are instead of as they are shown.
    const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false";
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync(
      "soffice",
      [profile, "--headless", "--convert-to", filter, "--outdir", folder, `${folder}/inputs.xlsx`],
      { stdio: "ignore" },
    );
    const text = readFileSync(join(folder, "inputs.csv"), "utf8").trim();
    return text.split(/\r?\n/).map((line) => line.split(",").slice(4).map(Number));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function calculatedByUs(rows: readonly Input[]): number[][] {
  Object.assign(globalThis, { CustomFunctions: { Error } });
  const results: number[][] = [];
  for (let top = 0; top < rows.length; top += PEERS) {
    const field = rows.slice(top, top + PEERS);
    const figures = field.map(({ figure }) => [figure]);
    const columns = [
      rank(figures, figures),
      rank(figures, figures, 1),
      rank(figures, figures, 0, "", "平均"),
      compoundGrowth(
        field.map(({ first }) => [first]),
        field.map(({ last }) => [last]),
        field.map(({ years }) => [years]),
      ),
    ];
    for (const index of field.keys()) {
      results.push(columns.map((column) => Number(column[index]?.[0])));
    }
  }
  return results;
}

async function main(): Promise<void> {
  const rows = inputs();
  const [theirs, ours] = [await calculatedByLibreOffice(rows), calculatedByUs(rows)];
  const names = ["RANK.EQ", "RANK.EQ rising", "RANK.AVG", "RRI"];
  for (const [column, name] of names.entries()) {
    const differing = ours.flatMap((row, index) => {
      const [own = NaN, other = NaN] = [row[column], theirs[index]?.[column]];
      const tolerance = name === "RRI" ? RRI_TOLERANCE * (1 + Math.abs(other)) : 0;
      return Math.abs(own - other) <= tolerance ? [] : [`row ${index + 1}: ${own}, not ${other}`];
    });
    console.log(`${name}: ${ours.length - differing.length} of ${ours.length} equal`);
    for (const difference of differing.slice(0, 5)) console.log(`  ${difference}`);
    if (differing.length > 0) process.exitCode = 1;
  }
}

void main();
