import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** Files that are loaded for one purpose, and what they weigh together, compressed. */
export interface Size {
  readonly name: string;
  readonly files: readonly string[];
  readonly bytes: number;
}

/** The page and its scripts, which stand in it; the Office library is no weight of ours. */
const PAGE = ["taskpane.html", "startWithBook.js", "functions.js", "narrate.js", "taskpane.js"];

/** What fills the page at once: the pane with its words and the page of the summary, the worker with all that it begins with, and what both share. */
const NARRATIVE = /^(?:pane|zhCN|engine|core|shared)\.[0-9a-f]+\.js$/;

/** The weight of a built add-in: first paint, until the narrative, and each part that comes on demand. */
export function sizesOf(folder: string): readonly Size[] {
  const scripts = readdirSync(folder).filter((file) => file.endsWith(".js"));
  const narrative = scripts.filter((file) => NARRATIVE.test(file));
  const early = new Set([...PAGE, ...narrative]);
  const weigh = (name: string, files: readonly string[]): Size => {
    const bytes = files.map((file) => compressed(path.join(folder, file)));
    return { name, files, bytes: bytes.reduce((sum, each) => sum + each, 0) };
  };
  return [
    weigh("first paint", PAGE),
    weigh("until the narrative", [...PAGE, ...narrative]),
    ...scripts
      .filter((file) => !early.has(file))
      .map((file) => weigh(`on demand: ${file.split(".")[0] ?? file}`, [file])),
  ];
}

function compressed(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}
