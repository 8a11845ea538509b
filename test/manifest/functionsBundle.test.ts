import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import webpack from "webpack";
import * as functions from "../../src/functions/functions";

interface Metadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly optional?: boolean;
    }[];
  }[];
}

const folder = mkdtempSync(join(tmpdir(), "metric-functions-"));
const builtFile = (name: string) => readFileSync(join(folder, name), "utf8");

/** The add-in's own build, of the functions alone. */
function build(): Promise<void> {
  const [addin] = jest.requireActual<webpack.Configuration[]>("../../webpack.config.js");
  const isAboutFunctions = (plugin: unknown) =>
    ["CustomFunctionsMetadataPlugin", "AllowErrorValues"].includes(
      (plugin as object).constructor.name,
    );
  const compiler = webpack({
    ...addin,
    entry: { functions: "./src/functions/functions.ts" },
    plugins: (addin?.plugins ?? []).filter(isAboutFunctions),
    output: { path: folder, filename: "[name].js" },
    cache: false,
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else compiler.close(() => resolve());
    });
  });
}

/** Loads functions.js where there is nothing but the language and the two things a host of functions must offer. */
function loadAlone(): Map<string, (...values: unknown[]) => unknown> {
  const associated = new Map<string, (...values: unknown[]) => unknown>();
  class CustomFunctionsError {
    constructor(
      readonly code: string,
      readonly message?: string,
    ) {}
  }
  const host = {
    CustomFunctions: {
      associate: (id: string, run: (...values: unknown[]) => unknown) => associated.set(id, run),
      Error: CustomFunctionsError,
    },
  };
  runInContext(builtFile("functions.js"), createContext(host));
  return associated;
}

let metadata: Metadata;
let associated: ReturnType<typeof loadAlone>;

beforeAll(async () => {
  await build();
  metadata = JSON.parse(builtFile("functions.json")) as Metadata;
  associated = loadAlone();
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe("functions.json and functions.js", () => {
  it("name the same functions", () => {
    expect([...associated.keys()].sort()).toEqual(metadata.functions.map(({ id }) => id).sort());
  });

  it("leave no exported function out: the generator passes over arrow functions in silence", () => {
    expect(metadata.functions).toHaveLength(Object.keys(functions).length);
  });

  it("hold the six functions of the product", () => {
    expect(metadata.functions.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["GROWTH", "SHARE", "POINTS", "RANK", "GAP", "COMPLETION"]),
    );
  });

  it("agree on the number of parameters", () => {
    for (const { id, parameters } of metadata.functions) {
      expect([id, associated.get(id)?.length]).toEqual([id, parameters.length]);
    }
  });

  it("describe every function and parameter", () => {
    for (const { description, parameters } of metadata.functions) {
      expect(description).toMatch(/\S/);
      for (const parameter of parameters) expect(parameter.description).toMatch(/\S/);
    }
  });

  it("leave the namespace to the manifest", () => {
    for (const { id, name } of metadata.functions) expect(`${id} ${name}`).not.toMatch(/METRIC/);
  });

  it("let cells with errors in, so that each can be answered with a reason", () => {
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
  });

  it("work in a host that offers custom functions and nothing else", () => {
    expect(associated.get("GROWTH")?.([[125]], [[100]])).toEqual([[0.25]]);
  });
});
