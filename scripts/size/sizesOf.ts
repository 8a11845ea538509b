import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** Files that are loaded for one purpose, and what they weigh together, compressed. */
export interface Size {
  readonly name: string;
  readonly files: readonly string[];
  readonly bytes: number;
}

/** A script that stands in the page; the Office library, which has a folder of its own, is no weight of ours. */
const IN_PAGE = /<script[^>]* src="([^"/]+\.js)"/g;

/** What fills the page at once: the pane with its words and the page of the summary, and the worker with all that it begins with. */
const NARRATIVE = /^(?:pane|zhCN|engine|core)\.[0-9a-f]+\.js$/;

/** What a host of functions alone loads in place of the page. */
const WITHOUT_PAGE = "functions.js";

/** The weight of a built add-in: first paint, until the narrative, and each part that comes on demand. */
export function sizesOf(folder: string): readonly Size[] {
  const scripts = readdirSync(folder).filter((file) => file.endsWith(".js"));
  const html = readFileSync(path.join(folder, "taskpane.html"), "utf8");
  const page = ["taskpane.html", ...Array.from(html.matchAll(IN_PAGE), ([, file = ""]) => file)];
  const narrative = scripts.filter((file) => NARRATIVE.test(file));
  const early = new Set([...page, ...narrative, WITHOUT_PAGE]);
  const weigh = (name: string, files: readonly string[]): Size => {
    const bytes = files.map((file) => compressed(path.join(folder, file)));
    return { name, files, bytes: bytes.reduce((sum, each) => sum + each, 0) };
  };
  return [
    weigh("first paint", page),
    weigh("until the narrative", [...page, ...narrative]),
    ...scripts
      .filter((file) => !early.has(file))
      .map((file) => weigh(`on demand: ${file.split(".")[0] ?? file}`, [file])),
  ];
}

function compressed(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}
