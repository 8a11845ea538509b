import { checkDraft } from "../../src/check/checkDraft";
import { isRight } from "../../src/check/verdicts/verdict";
import { readXlsx } from "../../src/hosts/xlsx/readXlsx";
import { findFacts } from "../../src/narrative/facts/findFacts";
import type { Evidence, Narrative } from "../../src/narrative/narrative";
import { printText } from "../../src/narrative/print/printText";
import { writeNarrative } from "../../src/narrative/writeNarrative";
import { readWorkbook } from "../../src/tables/readWorkbook";
import type { Reading } from "../../src/tables/table";
import { evidenceIn, recompute, sentencesOf } from "../support/recompute";
import { writeByHand } from "../support/writers/handMade";
import { randomBook } from "./randomBook";

/** What has come of one workbook, and what of it should not have been. */
export interface Soaked {
  readonly texts: number;
  readonly figures: number;
  readonly faults: readonly string[];
}

const LENGTHS = ["brief", "standard", "full"] as const;
const MOST_SUBJECTS = 2;
/** Processor time that a small workbook may take before it counts as hanging, in milliseconds. */
const HANGING = 10_000;

/**
 * One random workbook through file, reading, facts, text and check: nothing may throw or hang, every figure must follow from its
 * operands, the text must check out against its own workbook, and a second run must give the same bytes.
 */
export async function soakBook(seed: number): Promise<Soaked> {
  const faults: string[] = [];
  const start = process.cpuUsage();
  const { sheets } = randomBook(seed);
  const bytes = await writeByHand(sheets, {
    texts: seed % 2 === 0 ? "shared" : "inline",
    target: (number) => `worksheets/sheet${number}.xml`,
    places: seed % 3 !== 0,
  });
  try {
    const [once, again] = [await textsOf(bytes, faults), await textsOf(bytes, [])];
    if (once.texts.join("\f") !== again.texts.join("\f")) faults.push("two runs differ");
    const { user, system } = process.cpuUsage(start);
    if ((user + system) / 1000 > HANGING) faults.push("hangs");
    return { texts: once.texts.length, figures: once.figures, faults };
  } catch (error) {
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { texts: 0, figures: 0, faults: [...faults, `throws ${why}`] };
  }
}

async function textsOf(
  bytes: Uint8Array,
  faults: string[],
): Promise<{ readonly texts: readonly string[]; readonly figures: number }> {
  const file = await readXlsx(bytes);
  if (!file.ok) throw new Error(`the file is not opened: ${file.problem.code}`);
  const reading = readWorkbook(file.value);
  const texts: string[] = [];
  let figures = 0;
  for (const subject of reading.subjects.slice(0, MOST_SUBJECTS)) {
    findFacts(reading, subject);
    for (const length of LENGTHS) {
      const written = writeNarrative(reading, { subject, length });
      if (!written.ok) continue;
      figures += recomputed(written.value, faults);
      texts.push(checked(reading, written.value, faults));
    }
  }
  return { texts, figures };
}

function recomputed(narrative: Narrative, faults: string[]): number {
  const all = sentencesOf(narrative).flatMap(evidenceIn);
  for (const evidence of all) {
    const anew = waysRound(evidence);
    if (anew.some((value) => isNear(value, evidence.value))) continue;
    faults.push(`${evidence.rule} says ${evidence.value}, its operands ${anew.join(" or ")}`);
  }
  return all.length;
}

/** Of energy and unemployment less is better: places and targets are then counted from the other end. */
function waysRound(evidence: Evidence): readonly number[] {
  const { rule, operands } = evidence;
  const anew = recompute(evidence);
  if (rule === "completion") return [anew, 2 - anew];
  if (rule !== "rank" && rule !== "rank-change") return [anew];
  const mirrored = operands.map((one) => ({ ...one, value: -one.value }));
  return [anew, recompute({ ...evidence, operands: mirrored })];
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));
}

function checked(reading: Reading, narrative: Narrative, faults: string[]): string {
  const text = printText(narrative);
  const { subject, period } = narrative;
  const report = checkDraft(reading, text, { subject, ...(period && { period }) });
  for (const { statement, judgement } of report.checked) {
    if (isRight(judgement.verdict)) continue;
    const { start } = statement;
    const around = text.slice(Math.max(0, start - 25), start + 15).replace(/\n/g, "⏎");
    faults.push(`${judgement.verdict}: ${statement.text} in …${around}…`);
  }
  return text;
}
