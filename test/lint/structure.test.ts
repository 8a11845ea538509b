import { ESLint, type Linter } from "eslint";
import typescript from "typescript-eslint";

const config = jest.requireActual<Linter.Config[]>("../../eslint.config.js");

/** The project's own rules, except those that need types: the snippets here are not files of the project. */
const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [...config, typescript.configs.disableTypeChecked],
});

/** The rules that fire on a piece of code as if it stood in that file. */
async function rulesFiring(filePath: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath });
  if (!result) throw new Error(`${filePath} is not linted at all`);
  return [...new Set(result.messages.map((message) => message.ruleId))];
}

const importOf = (path: string) => `import { thing } from "${path}";\nthing();\n`;

describe("imports point one way", () => {
  const rule = "import-x/no-restricted-paths";

  it.each([
    ["the narrative importing a host", "src/narrative/probe.ts", "../hosts/host"],
    ["tables importing the narrative", "src/tables/probe.ts", "../narrative/narrative"],
    ["quantity importing tables", "src/quantity/probe.ts", "../tables/table"],
    ["a metric importing the workbook", "src/metrics/probe.ts", "../workbook/workbook"],
    ["the workbook importing a quantity", "src/workbook/probe.ts", "../quantity/unit"],
    ["the list of problems importing anything", "src/problem.ts", "./workbook/workbook"],
    ["the port importing an adapter", "src/hosts/host.ts", "./excel/excelBook"],
    ["a host importing the narrative", "src/hosts/excel/probe.ts", "../../narrative/narrative"],
    ["one host importing another", "src/hosts/xlsx/probe.ts", "../excel/excelBook"],
    ["a function importing tables", "src/functions/probe.ts", "../tables/table"],
    ["a function importing facts", "src/functions/probe.ts", "../narrative/facts/fact"],
    ["a function importing Excel", "src/functions/probe.ts", "../hosts/excel/readArea"],
    ["NARRATE's text importing Excel", "src/functions/narrateArea.ts", "../hosts/excel/readArea"],
    [
      "NARRATE importing a file's host",
      "src/functions/narrateFunction.ts",
      "../hosts/xlsx/readXlsx",
    ],
    ["a pane component importing a host", "src/pane/Probe.tsx", "../hosts/excel/excelBook"],
    ["the command line importing Excel", "src/cli/probe.ts", "../hosts/excel/excelBook"],
    ["shipped code importing a test", "src/pane/taskpane.tsx", "../../test/lint/structure.test"],
  ])("%s is refused", async (_, file, path) => {
    expect(await rulesFiring(file, importOf(path))).toEqual([rule]);
  });

  it("a type counts as an import", async () => {
    const code = `import type { LiveBook } from "../hosts/host";\nexport type Book = LiveBook;\n`;
    expect(await rulesFiring("src/narrative/probe.ts", code)).toEqual([rule]);
  });

  it.each([
    ["a pane component importing the port", "src/pane/Probe.tsx", "../hosts/host"],
    ["the task pane's entry importing Excel", "src/pane/taskpane.tsx", "../hosts/excel/excelBook"],
    ["the narrative importing tables", "src/narrative/probe.ts", "../tables/table"],
    ["tables importing quantity", "src/tables/probe.ts", "../quantity/unit"],
    ["a metric importing the problems", "src/metrics/probe.ts", "../problem"],
    ["a host importing the workbook", "src/hosts/xlsx/probe.ts", "../../workbook/workbook"],
    ["a fact importing its neighbour", "src/narrative/facts/probe.ts", "./fact"],
    ["NARRATE importing Excel", "src/functions/narrateRange.ts", "../hosts/excel/readArea"],
    ["NARRATE's text importing tables", "src/functions/narrateArea.ts", "../tables/table"],
    ["a function importing wording", "src/functions/probe.ts", "../narrative/wording/phrases"],
  ])("%s is fine", async (_, file, path) => {
    expect(await rulesFiring(file, importOf(path))).toEqual([]);
  });
});

describe("libraries stay where they belong", () => {
  it.each([
    ["React in the narrative", "src/narrative/probe.ts", "react", "no-restricted-imports"],
    [
      "Fluent in a host",
      "src/hosts/excel/probe.ts",
      "@fluentui/react-components",
      "no-restricted-imports",
    ],
    ["ExcelJS in the pane", "src/pane/Probe.tsx", "exceljs", "no-restricted-imports"],
    ["ExcelJS in tables", "src/tables/probe.ts", "exceljs", "no-restricted-imports"],
    ["ExcelJS in the reader", "src/hosts/xlsx/probe.ts", "exceljs", "no-restricted-imports"],
    ["zip files in tables", "src/tables/probe.ts", "@zip.js/zip.js", "no-restricted-imports"],
    ["files in the core", "src/quantity/probe.ts", "node:fs", "import-x/no-nodejs-modules"],
    ["files in the pane", "src/pane/Probe.tsx", "fs", "import-x/no-nodejs-modules"],
  ])("%s: refused", async (_, file, path, rule) => {
    expect(await rulesFiring(file, importOf(path))).toEqual([rule]);
  });

  it.each(["Suspense", "lazy", "Profiler", "ViewTransition", "useOptimistic", "useTransition"])(
    "%s, which the shipped renderer does not draw: refused",
    async (name) => {
      const code = `import { ${name} } from "react";\nexport const drawn = ${name};\n`;
      expect(await rulesFiring("src/pane/Probe.tsx", code)).toEqual(["no-restricted-imports"]);
    },
  );

  it("refuses a handle of a fragment, which the shipped renderer does not give", async () => {
    const code = `import { Fragment, useRef } from "react";
export const Probe = () => {
  const handle = useRef(null);
  return <Fragment ref={handle} />;
};
`;
    expect(await rulesFiring("src/pane/Probe.tsx", code)).toEqual(["no-restricted-syntax"]);
  });

  it.each([
    ["React in the pane", "src/pane/Probe.tsx", "react"],
    ["zip files in their host", "src/hosts/xlsx/probe.ts", "@zip.js/zip.js"],
    ["files on the command line", "src/cli/probe.ts", "node:fs"],
    ["big.js in quantity", "src/quantity/probe.ts", "big.js"],
  ])("%s: fine", async (_, file, path) => {
    expect(await rulesFiring(file, importOf(path))).toEqual([]);
  });
});

describe("globals are seen only where they may be", () => {
  const global = "no-restricted-globals";
  const property = "no-restricted-properties";
  const office = "export const ready = () => Office.onReady();\n";
  const associate =
    "export const join = (run: () => void) => CustomFunctions.associate('ID', run);\n";
  const page = "export const title = () => document.title;\n";
  const today = "export const day = (serial: number) => new Date(serial);\n";
  const now = "export const today = () => new Date();\n";

  it.each([
    ["Office in the narrative", "src/narrative/probe.ts", office, global],
    ["Office in a component", "src/pane/Probe.tsx", office, global],
    ["Office in a function", "src/functions/probe.ts", office, global],
    ["CustomFunctions in a metric", "src/metrics/probe.ts", associate, global],
    ["CustomFunctions in the Excel host", "src/hosts/excel/probe.ts", associate, global],
    [
      "Excel as a type in tables",
      "src/tables/probe.ts",
      "export type R = Excel.Range;\n",
      "no-restricted-syntax",
    ],
    ["the document in a host", "src/hosts/excel/probe.ts", page, global],
    ["the document in check", "src/check/probe.ts", page, global],
    ["dates in a metric", "src/metrics/probe.ts", today, global],
    ["the clock in the pane", "src/pane/Probe.tsx", now, "no-restricted-syntax"],
    ["the clock by another name", "src/cli/probe.ts", "export const t = Date.now();\n", property],
    ["performance in quantity", "src/quantity/probe.ts", "performance.mark('a');\n", global],
    [
      "Intl in quantity",
      "src/quantity/probe.ts",
      "export const f = new Intl.NumberFormat();\n",
      global,
    ],
    ["process in a table", "src/tables/probe.ts", "export const e = process.env;\n", global],
    ["timers in the narrative", "src/narrative/probe.ts", "setTimeout(() => {}, 1);\n", global],
    [
      "chance in the narrative",
      "src/narrative/probe.ts",
      "export const n = Math.random();\n",
      property,
    ],
    ["chance in the pane", "src/pane/Probe.tsx", "export const n = Math.random();\n", property],
    [
      "an order that depends on the machine",
      "src/tables/probe.ts",
      "export const order = (a: string, b: string) => a.localeCompare(b);\n",
      property,
    ],
    [
      "figures that depend on the machine",
      "src/narrative/print/probe.ts",
      "export const print = (a: number) => a.toLocaleString();\n",
      property,
    ],
    ["storage in the core", "src/narrative/probe.ts", "localStorage.clear();\n", global],
    ["a request in the core", "src/narrative/probe.ts", "void fetch('x');\n", global],
    ["a request in the pane", "src/pane/Probe.tsx", "void fetch('x');\n", global],
    ["a request in the entry", "src/pane/taskpane.tsx", "void fetch('x');\n", global],
    ["globals through the back door", "src/quantity/probe.ts", "globalThis.document;\n", global],
  ])("%s: refused", async (_, file, code, rule) => {
    expect(await rulesFiring(file, code)).toContain(rule);
  });

  it.each([
    ["Office in its host", "src/hosts/excel/probe.ts", office],
    ["Office in the task pane's entry", "src/pane/taskpane.tsx", office],
    ["CustomFunctions in a function", "src/functions/probe.ts", associate],
    ["Office where functions learn of their workbook", "src/functions/startWithBook.ts", office],
    ["the document in the pane", "src/pane/Probe.tsx", page],
    ["a date that a file holds", "src/hosts/xlsx/probe.ts", today],
    ["process on the command line", "src/cli/probe.ts", "export const a = process.argv;\n"],
    ["timers in the pane", "src/pane/Probe.tsx", "setTimeout(() => undefined, 1);\n"],
    ["a request in the workbench", "workbench/probe.ts", "void fetch('x');\n"],
  ])("%s: fine", async (_, file, code) => {
    expect(await rulesFiring(file, code)).toEqual([]);
  });
});

describe("Office.js is used well, in .ts and in .tsx", () => {
  const syncInLoop = `
export async function read(context: Excel.RequestContext, sheets: Excel.Worksheet[]) {
  for (const sheet of sheets) {
    sheet.load("name");
    await context.sync();
  }
}
`;
  const readBeforeSync = `
export async function read(context: Excel.RequestContext) {
  const range = context.workbook.getSelectedRange();
  range.load("values");
  const values = range.values;
  await context.sync();
  return values;
}
`;
  const truthyNullObject = `
export async function read(context: Excel.RequestContext) {
  const sheet = context.workbook.worksheets.getItemOrNullObject("a");
  sheet.load("name");
  await context.sync();
  if (!sheet) return "";
  return sheet.name;
}
`;

  it.each([
    ["a round trip inside a loop", syncInLoop, "office-addins/no-context-sync-in-loop"],
    ["a value read before it came", readBeforeSync, "office-addins/call-sync-before-read"],
    [
      "a null object tested as null",
      truthyNullObject,
      "office-addins/test-for-null-using-isNullObject",
    ],
  ])("%s: refused", async (_, code, rule) => {
    expect(await rulesFiring("src/hosts/excel/probe.ts", code)).toContain(rule);
    expect(await rulesFiring("src/pane/Probe.tsx", code)).toContain(rule);
  });

  it("one round trip for all sheets: fine", async () => {
    const code = `
export async function read(context: Excel.RequestContext, sheets: Excel.Worksheet[]) {
  for (const sheet of sheets) sheet.load("name");
  await context.sync();
}
`;
    expect(await rulesFiring("src/hosts/excel/probe.ts", code)).toEqual([]);
  });
});

describe("habits", () => {
  it.each([
    [
      "a default export",
      "src/metrics/probe.ts",
      "export default 1;\n",
      "import-x/no-default-export",
    ],
    [
      "a default export in a test",
      "test/probe.ts",
      "export default 1;\n",
      "import-x/no-default-export",
    ],
    ["export *", "src/metrics/probe.ts", `export * from "../problem";\n`, "no-restricted-syntax"],
    ["eval", "src/pane/Probe.tsx", "eval('1');\n", "no-eval"],
    ["new Function", "src/tables/probe.ts", "export const f = new Function('1');\n", "no-new-func"],
    [
      "a script link",
      "src/pane/Probe.tsx",
      "export const a = 'javascript:go()';\n",
      "no-script-url",
    ],
    [
      "raw HTML in a component",
      "src/pane/Probe.tsx",
      "export const P = (p: { html: string }) => <p dangerouslySetInnerHTML={{ __html: p.html }} />;\n",
      "no-restricted-syntax",
    ],
    [
      "raw HTML by hand",
      "src/pane/probe.ts",
      "export const put = (e: Element, html: string) => { e.innerHTML = html; };\n",
      "no-restricted-syntax",
    ],
    ["console in the product", "src/pane/Probe.tsx", "console.log(1);\n", "no-console"],
    [
      "loose equality",
      "src/metrics/probe.ts",
      "export const f = (a: string) => a == '1';\n",
      "eqeqeq",
    ],
    [
      "a hook under a condition",
      "src/pane/Probe.tsx",
      `import { useState } from "react";\nexport function Probe({ on }: { on: boolean }) {\n  if (on) useState(1);\n  return null;\n}\n`,
      "react-hooks/rules-of-hooks",
    ],
    ["a file of 401 lines", "src/metrics/probe.ts", "// line\n".repeat(401), "max-lines"],
  ])("%s: refused", async (_, file, code, rule) => {
    expect(await rulesFiring(file, code)).toContain(rule);
  });

  it("a file of 400 lines passes", async () => {
    expect(await rulesFiring("src/metrics/probe.ts", "// line\n".repeat(400))).toEqual([]);
  });
});
