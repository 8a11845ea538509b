import { checkDraft } from "../../src/check/checkDraft";
import { readXlsx } from "../../src/hosts/xlsx/readXlsx";
import { printText } from "../../src/narrative/print/printText";
import { writeNarrative } from "../../src/narrative/writeNarrative";
import { readWorkbook } from "../../src/tables/readWorkbook";
import { seeded } from "../support/seeded";
import { bookOf, sheetOf } from "../support/sheetOf";
import { packed, PLAIN_PARTS } from "../support/xlsxParts";

export interface HostileCase {
  readonly name: string;
  readonly faults: readonly string[];
}

const LENGTH = 6_000;
/** Processor time for a draft or a file of the corpus, in milliseconds: a matter of their length, never of its square. */
const HANGING = 4_000;
const DAMAGED = 60;

/** Texts that a reader by patterns may stumble over: long runs, brackets that never close, signs out of place. */
export const HOSTILE_DRAFTS: Readonly<Record<string, string>> = {
  digits: "9".repeat(LENGTH),
  "digits and points": "1.".repeat(LENGTH / 2),
  commas: "1,".repeat(LENGTH / 2),
  "Chinese numerals": "一百二十三万".repeat(LENGTH / 6),
  "open brackets": "（".repeat(LENGTH),
  "closed brackets": "）".repeat(LENGTH),
  blanks: `研发经费${" ".repeat(LENGTH)}12亿元`,
  "full-width blanks": "\u3000".repeat(LENGTH),
  growth: "增长".repeat(LENGTH / 2),
  "growth of growth": "同比增长1%，".repeat(LENGTH / 7),
  places: "居全省第1位、".repeat(LENGTH / 7),
  "a sentence without end": "研发经费1亿元，".repeat(LENGTH / 8),
  "years since": "2016年以来".repeat(LENGTH / 7),
  masks: "X".repeat(LENGTH),
  lines: "\n".repeat(LENGTH),
  "half a sign": "研发经费\ud83d12亿元\udc4d",
  "control signs": "研发\u0000经费\u000712亿\u202e元",
  mark: '<img src=x onerror=alert(1)>=HYPERLINK("x")研发经费12亿元',
  nothing: "",
};

const BOOK = bookOf(
  sheetOf("台账", [
    "指标|单位|2021年|2022年|全省位次|2022年目标",
    "研发经费|亿元|10.2|12.5|3|12",
    "高新技术企业数|家|80|96|5|90",
  ]),
);

/** Every hostile file and draft: each must be answered, in a time that fits its length. */
export async function soakHostile(): Promise<readonly HostileCase[]> {
  const reading = readWorkbook(BOOK);
  const cases: HostileCase[] = [];
  for (const [name, text] of Object.entries(HOSTILE_DRAFTS)) {
    cases.push({ name: `draft of ${name}`, faults: await timed(() => checkDraft(reading, text)) });
  }
  for (let seed = 1; seed <= DAMAGED; seed += 1) {
    cases.push({ name: `damaged file ${seed}`, faults: await timed(() => readDamaged(seed)) });
  }
  return cases;
}

/** A file with some bytes changed, cut or put in twice: it is read, or refused with a problem. */
async function readDamaged(seed: number): Promise<void> {
  const draw = seeded(seed);
  const bytes = await packed(PLAIN_PARTS, draw.chance(0.5) ? "STORE" : "DEFLATE");
  const damaged = Uint8Array.from(bytes);
  for (let slip = draw.whole(1, 6); slip > 0; slip -= 1) {
    damaged[draw.whole(0, damaged.length - 1)] = draw.whole(0, 255);
  }
  const end = draw.chance(0.3) ? draw.whole(1, damaged.length) : damaged.length;
  const file = await readXlsx(damaged.subarray(0, end));
  if (!file.ok) return;
  const reading = readWorkbook(file.value);
  const written = writeNarrative(reading, {});
  if (written.ok) printText(written.value);
}

async function timed(run: () => unknown): Promise<readonly string[]> {
  const start = process.cpuUsage();
  try {
    await run();
  } catch (error) {
    return [`throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
  }
  const { user, system } = process.cpuUsage(start);
  const taken = (user + system) / 1000;
  return taken > HANGING ? [`takes ${taken.toFixed(0)} ms`] : [];
}
