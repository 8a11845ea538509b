import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Workbook } from "../src/workbook/workbook";
import { writeByHand } from "../test/support/writers/handMade";
import { bigBook } from "./bigBook";
import { builtJob } from "./builtNarrative";
import type { JobCost } from "./oneJob";
import { statisticsBook } from "./statisticsBook";
import { milliseconds, printTable, times } from "./table";

/** One, ten and a hundred times the cells. */
const SIZES = [5_000, 50_000, 500_000];
const SHEETS = 30;
const REGIONS = 32;
/** The two that are held against each other run in turns, each in processes of their own; the best of each counts. */
const ROUNDS = 3;

/** How many times the bare parse the whole job may cost at most, and how many times as much ten times the cells. */
const BARS = { time: 3, memory: 2, tenfold: 11 };

const KINDS: Readonly<Record<string, (cells: number) => Workbook>> = {
  "tables of all kinds": (cells) => statisticsBook(SHEETS, cells),
  yearbook: (cells) => {
    const indicators = Math.round(Math.sqrt(cells / REGIONS));
    return bigBook(indicators, Math.round(cells / REGIONS / indicators));
  },
};

/**
 * The whole job, from the bytes of a file to the printed text of its first subject, beside what the library we use for files
 * takes to parse the same bytes and make nothing of them.
 */
export async function jobBench(): Promise<void> {
  const script = builtJob();
  const folder = mkdtempSync(path.join(tmpdir(), "job-"));
  try {
    for (const [kind, make] of Object.entries(KINDS)) {
      const rows: string[][] = [];
      let smaller: number | undefined;
      for (const cells of SIZES) {
        const file = path.join(folder, `${cells}.xlsx`);
        writeFileSync(file, await writeByHand(make(cells).sheets, HABITS));
        const { bare, whole } = costs(script, file);
        const time = whole.steps.at(-1) ?? NaN;
        rows.push(rowOf(cells, bare, whole, smaller === undefined ? "" : times(time / smaller)));
        smaller = time;
      }
      printTable(`(g) the whole job, ${kind}: processor time in ms, memory in MB`, HEAD, rows);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  console.log(
    `* at most ${BARS.time} times the time and ${BARS.memory} times the memory of the bare parse; ` +
      `ten times the cells at most ${BARS.tenfold} times the time`,
  );
}

const HABITS = {
  texts: "shared",
  target: (number: number): string => `worksheets/sheet${number}.xml`,
  places: true,
} as const;

const HEAD = [
  "cells",
  "figures",
  "characters",
  "bare parse",
  "file",
  "tables",
  "text",
  "whole job",
  "times bare",
  "ten times the cells",
  "bare memory",
  "memory",
  "times bare",
];

function rowOf(cells: number, bare: JobCost, whole: JobCost, tenfold: string): string[] {
  const [file = NaN, tables = NaN, text = NaN] = whole.steps;
  const [parse = NaN] = bare.steps;
  return [
    cells.toLocaleString("en-US"),
    ...whole.made.map((count) => count.toLocaleString("en-US")),
    ...[parse, file, tables - file, text - tables, text].map(milliseconds),
    times(text / parse),
    tenfold,
    bare.megabytes.toFixed(0),
    whole.megabytes.toFixed(0),
    times(whole.megabytes / bare.megabytes),
  ];
}

function costs(script: string, file: string): { readonly bare: JobCost; readonly whole: JobCost } {
  const taken = Array.from({ length: ROUNDS }, () => ({
    bare: costOf(script, "bare", file),
    whole: costOf(script, "whole", file),
  }));
  return {
    bare: cheapest(taken.map(({ bare }) => bare)),
    whole: cheapest(taken.map(({ whole }) => whole)),
  };
}

function cheapest(runs: readonly JobCost[]): JobCost {
  const total = ({ steps }: JobCost): number => steps.at(-1) ?? Infinity;
  return runs.reduce((best, run) => (total(run) < total(best) ? run : best));
}

function costOf(script: string, way: string, file: string): JobCost {
  const printed = execFileSync(process.execPath, [script, way, file], { encoding: "utf8" });
  return JSON.parse(printed) as JobCost;
}
