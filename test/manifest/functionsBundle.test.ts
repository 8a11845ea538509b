import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import webpack from "webpack";
import reference from "../../src/functions/functionReference.json";
import * as functions from "../../src/functions/functions";
import * as narrateFunction from "../../src/functions/narrateFunction";

interface Metadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly allowCustomDataForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly optional?: boolean;
    }[];
  }[];
}

const folder = mkdtempSync(join(tmpdir(), "metric-functions-"));
const builtFile = (name: string) => readFileSync(join(folder, name), "utf8");

/** The add-in's own build, of the functions alone: all but the pane's page and what is only copied. */
function build(): Promise<void> {
  const configure =
    jest.requireActual<(env: object) => webpack.Configuration[]>("../../webpack.config.js");
  const [addin] = configure({ url: "https://kjj.example.gov.cn/zongjie" });
  const isAboutFunctions = (plugin: unknown) => {
    const { constructor, userOptions } = plugin as {
      constructor: { name: string };
      userOptions?: { filename?: string };
    };
    return (
      ["CustomFunctionsMetadataPlugin", "FunctionMetadata", "ManifestFile"].includes(
        constructor.name,
      ) ||
      (constructor.name === "HtmlWebpackPlugin" && userOptions?.filename !== "taskpane.html")
    );
  };
  const { functions: cells, narrate: text } = addin?.entry as webpack.EntryObject;
  const compiler = webpack({
    ...addin,
    entry: { functions: cells ?? [], narrate: text ?? [] },
    plugins: (addin?.plugins ?? []).filter(isAboutFunctions),
    output: { ...addin?.output, path: folder, chunkFilename: "[name].js" },
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

/** Loads scripts where there is nothing but the language and the two things a host of functions must offer. */
function loadAlone(...scripts: string[]): Map<string, CustomFunction> {
  return hostWith(...scripts).associated;
}

type CustomFunction = (...values: unknown[]) => unknown;

/** The page the scripts were loaded into, and what they have associated. */
function hostWith(...scripts: string[]): { associated: Map<string, CustomFunction>; page: object } {
  const associated = new Map<string, CustomFunction>();
  class CustomFunctionsError {
    constructor(
      readonly code: string,
      readonly message?: string,
    ) {}
  }
  const host = {
    CustomFunctions: {
      associate: (id: string, run: CustomFunction) => associated.set(id, run),
      Error: CustomFunctionsError,
    },
  };
  const context = createContext(host);
  for (const script of scripts) runInContext(builtFile(script), context);
  return { associated, page: context };
}

let metadata: Metadata;
let english: Metadata;
let associated: ReturnType<typeof loadAlone>;

beforeAll(async () => {
  await build();
  metadata = JSON.parse(builtFile("functions.json")) as Metadata;
  english = JSON.parse(builtFile("functions.en.json")) as Metadata;
  associated = loadAlone("functions.js", "narrate.js");
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe("functions.json and functions.js", () => {
  it("name the same functions", () => {
    expect([...associated.keys()].sort()).toEqual(metadata.functions.map(({ id }) => id).sort());
  });

  it("leave no exported function out: the generator passes over arrow functions in silence", () => {
    const all = { ...functions, ...narrateFunction };
    expect(metadata.functions).toHaveLength(Object.keys(all).length);
  });

  it("agree on the number of parameters", () => {
    for (const { id, parameters } of metadata.functions) {
      // Behind the arguments all but one are told where they stand: a place may not be blank, nor a percentage.
      const told = id === "RANKCHANGE" ? 0 : 1;
      expect([id, associated.get(id)?.length]).toEqual([id, parameters.length + told]);
    }
  });

  it("describe every function and parameter in Chinese, and in English without a word of Chinese around", () => {
    for (const [{ functions: described }, words] of [
      [metadata, /[\u4e00-\u9fff]{2}/],
      [english, /[a-z]{3,}.*[a-z]{3,}/],
    ] as const) {
      for (const { description, parameters } of described) {
        expect(description).toMatch(words);
        for (const parameter of parameters) expect(parameter.description).toMatch(words);
      }
    }
  });

  it("differ from language to language in words only", () => {
    const without = (words: readonly string[]) => (key: string, value: unknown) =>
      words.includes(key) ? undefined : value;
    const shapeOf = ({ functions: described, ...rest }: Metadata): unknown => [
      rest,
      described.map(({ id, name }) => [id, name]),
      JSON.stringify(described, without(["name", "description", "helpUrl"])),
    ];
    expect(shapeOf(english)).toEqual(shapeOf(metadata));
    const names = (of: Metadata): unknown =>
      of.functions.map(({ parameters }) => parameters[0]?.name);
    expect(names(metadata)).toContain("本期");
    expect(names(english)).toContain("current");
  });

  it("lead from every function to its place on the reference page", () => {
    const base = "https://kjj.example.gov.cn/zongjie/";
    for (const [{ functions: described }, page] of [
      [metadata, "functions.html"],
      [english, "functions.en.html"],
    ] as const) {
      const html = builtFile(page);
      expect(html).toContain("default-src 'none'");
      expect(html).not.toContain("<script");
      for (const { id, helpUrl } of described) {
        expect(helpUrl).toBe(`${base}${page}#${id}`);
        expect(html).toContain(`<h3 id="${id}">`);
      }
    }
  });

  it("come with a manifest that names the same place, folder and all, for each of its files", () => {
    const addresses = [...builtFile("manifest.xml").matchAll(/"(https:[^"]*)"/g)];
    expect(addresses.length).toBeGreaterThan(15);
    for (const [, address = ""] of addresses) {
      expect(address).toMatch(/^https:\/\/kjj\.example\.gov\.cn\/zongjie\/[\w./-]+$/);
    }
  });

  it("keep within 27 KB compressed", () => {
    expect(gzipSync(builtFile("functions.js"), { level: 9 }).length).toBeLessThan(27 * 1024);
  });

  it("leave the namespace to the manifest", () => {
    for (const { id, name } of metadata.functions) expect(`${id} ${name}`).not.toMatch(/METRIC/);
  });

  it("let numbers with their format and errors in, by one flag: both together crash Excel LTSC 2021", () => {
    for (const flags of [metadata, english]) {
      expect(flags.allowCustomDataForDataTypeAny).toBe(true);
      expect(flags.allowErrorForDataTypeAny).toBeUndefined();
    }
  });

  it("hand the pane in the same page the very functions that the cells call", () => {
    const { associated: called, page } = hostWith("functions.js", "narrate.js");
    const { metricFunctions, metricNarrate } = page as Record<string, Record<string, unknown>>;
    const offered = { ...metricFunctions, ...metricNarrate };
    for (const { id, implementation } of reference) {
      expect(offered[implementation]).toBe(called.get(id));
    }
  });

  it("work in a host that offers custom functions and nothing else", () => {
    const alone = loadAlone("functions.js");
    expect(alone.get("GROWTH")?.([[125]], [[100]])).toEqual([[0.25]]);
    expect(alone.get("GROWTHTEXT")?.([[125]], [[100]])).toEqual([["比上年增长25.0%"]]);
  });
});
