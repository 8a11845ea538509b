import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";

/**
 * Runs every `@example call(...) // => value` of the pure core. The call may use what its own module exports
 * and what quantity/unit.ts exports; the value is any JavaScript expression.
 */
const SOURCE = join(__dirname, "../src");
const FOLDERS = [
  "metrics",
  "quantity",
  "lexicon",
  "workbook",
  "tables",
  "answers",
  "narrative",
  "prose",
  "check",
  "hosts",
  "sentences",
  "cli",
  "pane/functions",
];
const FILES = ["problemSentence.ts", "language.ts", "readKept.ts"];

const files = [
  ...FILES,
  ...FOLDERS.flatMap((folder) =>
    readdirSync(join(SOURCE, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name)),
  ),
].sort();

interface Example {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

const examples = files.flatMap(examplesIn);

function examplesIn(file: string): Example[] {
  const lines = readFileSync(join(SOURCE, file), "utf8").split("\n");
  return lines.flatMap((content, index) => {
    const text = /@example\b(.*)$/.exec(content)?.[1];
    return text === undefined ? [] : [{ file, line: index + 1, text: text.trim() }];
  });
}

/** Splits `call(...) // => value` and evaluates both sides. */
function run({ file, text }: Example): { actual: unknown; expected: unknown } {
  const match = /^([A-Za-z]\w*)(\(.*\)) \/\/ => (.+)$/.exec(text);
  if (!match) throw new Error(`Cannot run example, expected \`call(...) // => value\`: ${text}`);
  const [, name = "", call = "", value = ""] = match;
  const own = jest.requireActual<Record<string, unknown>>(join(SOURCE, file));
  if (typeof own[name] !== "function") throw new Error(`${file} exports no function \`${name}\``);
  const units = jest.requireActual<Record<string, unknown>>(join(SOURCE, "quantity/unit"));
  const scope = { ...units, ...own };
  const evaluate = (expression: string): unknown =>
    // eslint-disable-next-line no-new-func, @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- our own comments
    new Function(...Object.keys(scope), `"use strict"; return (${expression});`)(
      ...Object.values(scope),
    ) as unknown;
  return { actual: evaluate(`${name}${call}`), expected: evaluate(value) };
}

describe("examples in doc comments", () => {
  it.each(examples.map((example) => [`${example.file}:${example.line} ${example.text}`, example]))(
    "%s",
    (_title, example) => {
      const { actual, expected } = run(example);
      expect(actual).toStrictEqual(expected);
    },
  );

  it("stand in every file of metrics/ that exports a function", () => {
    const bare = files
      .filter((file) => relative("metrics", file).startsWith("..") === false)
      .filter((file) => /^export function/m.test(readFileSync(join(SOURCE, file), "utf8")))
      .filter((file) => !examples.some((example) => example.file === file));
    expect(bare).toEqual([]);
  });

  it("are refused when malformed", () => {
    const malformed = ["growthRate(1, 2)", "growthRate(1, 2) => 3", "// => 3", "later(1) // => 1"];
    for (const text of malformed) {
      expect(() => run({ file: "metrics/growthRate.ts", line: 0, text })).toThrow();
    }
  });
});
