import { readFileSync } from "node:fs";
import { basename } from "node:path";

import { generateCustomFunctionsMetadata } from "custom-functions-metadata";

import { functionFiles } from "../../scripts/functionMetadata";
import type { FunctionReference } from "../../src/functions/reference";
import { documentedFunctions, makeReference } from "../../scripts/reference/makeReference";
import { referenceFiles } from "../../scripts/reference/referenceFiles";
import { argumentName, type ArgumentName } from "../../src/functions/argumentNames";
import committed from "../../src/functions/functionReference.json";
import * as functions from "../../src/functions/functions";
import * as narrateFunction from "../../src/functions/narrateFunction";

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly type: string;
      readonly dimensionality?: string;
      readonly optional?: boolean;
    }[];
    readonly result: { readonly dimensionality?: string };
  }[];
}

/** What stands in the doc comments, read by ourselves and by the generator of the metadata. */
const documented = documentedFunctions(functionFiles);
const generated = generateCustomFunctionsMetadata([...functionFiles]);
const metadata = async (): Promise<Metadata["functions"]> =>
  (JSON.parse((await generated).metadataJson) as Metadata).functions;
const implementations = { ...functions, ...narrateFunction };
const references = committed as readonly FunctionReference[];

/** `name?` optional, `name[]` a range. */
const outline = (id: string, parameters: FunctionReference["parameters"]): string =>
  `${id}(${parameters
    .map(({ name, optional, range }) => `${name}${optional ? "?" : ""}${range ? "[]" : ""}`)
    .join(", ")})`;

describe("the doc comments", () => {
  it("are read by the generator of functions.json without complaint", async () => {
    expect((await generated).errors).toEqual([]);
  });

  it("offer these functions with these arguments", () => {
    expect(documented.map(({ id, parameters }) => outline(id, parameters))).toEqual([
      "GROWTH(current[], previous[], zeros?)",
      "CAGR(first[], last[], years[], zeros?)",
      "POINTS(current[], previous[], rateForm?, zeros?)",
      "PROGRESS(yearToDate[], wholeYear[], zeros?)",
      "SHARE(part[], whole[], zeros?)",
      "CONTRIBUTION(partCurrent[], partPrevious[], wholeCurrent[], wholePrevious[], zeros?, opposite?)",
      "PULL(partCurrent[], partPrevious[], wholePrevious[], zeros?)",
      "PERCAPITA(value[], population[], zeros?)",
      "RANK(values[], peers[], order?, zeros?, method?, decimals?)",
      "RANKIN(values[], groups[], peers[], peerGroups[], order?, zeros?, method?, decimals?)",
      "RANKCHANGE(currentRank[], previousRank[])",
      "GAP(actual[], target[], lowerIsBetter?[], zeros?)",
      "COMPLETION(actual[], target[], lowerIsBetter?[], zeros?)",
      "AVERAGEGAP(value[], average[], rateForm?, zeros?)",
      "RECORD(current[], earlier[], zeros?)",
      "STREAK(series[], zeros?)",
      "CONVERT(value[], from[], to[], zeros?)",
      "GROWTHTEXT(current[], previous[], comparison?, decimals?, zeros?)",
      "SHARETEXT(part[], whole[], wholeName?, decimals?, zeros?)",
      "POINTSTEXT(current[], previous[], rateForm?, comparison?, decimals?, zeros?)",
      "RANKTEXT(values[], peers[], scope?, order?, zeros?, decimals?)",
      "GAPTEXT(actual[], target[], benchmark?, unit?, decimals?, zeros?)",
      "AMOUNT(value[], unit?, decimals?, zeros?)",
      "NARRATE(range[], subject?, period?)",
    ]);
  });

  it("mean the same to the generator as to ourselves", async () => {
    const own = new Map(documented.map((reference) => [reference.id, reference]));
    const offered = await metadata();
    expect(offered.map(({ id }) => id).sort()).toEqual([...own.keys()].sort());
    for (const { id, description, parameters } of offered) {
      const reference = own.get(id);
      expect(description).toBe(reference?.texts["zh-CN"].description);
      expect(
        parameters.map(({ name, optional = false, dimensionality }) => ({
          name,
          optional,
          range: dimensionality === "matrix",
        })),
      ).toEqual(
        reference?.parameters.map(({ name, optional, range }) => ({ name, optional, range })),
      );
      expect(parameters.map((parameter) => parameter.description)).toEqual(
        reference?.texts["zh-CN"].parameters.map(
          (parameter) => `${parameter.name}：${parameter.description}`,
        ),
      );
    }
  });

  it("call every function by its id, in Latin letters, without the namespace", async () => {
    for (const { id, name } of await metadata()) {
      expect(name).toBe(id);
      expect(id).toMatch(/^[A-Z]{3,}$/);
    }
  });

  it("take cells as they are and answer with a range", async () => {
    for (const { parameters, result } of await metadata()) {
      expect(new Set(parameters.map(({ type }) => type))).toEqual(new Set(["any"]));
      expect(result.dimensionality).toBe("matrix");
    }
  });

  it("have an implementation behind every id, and no implementation without one", async () => {
    const associated = (await generated).associate;
    expect(associated.map(({ functionName }) => functionName).sort()).toEqual(
      Object.keys(implementations).sort(),
    );
    const own = new Map(documented.map((each) => [each.id, each.implementation]));
    for (const { id, functionName } of associated) expect(functionName).toBe(own.get(id));
  });
});

describe.each(documented.map((each) => [each.id, each] as const))(
  "%s",
  (_id, { parameters, texts, examples }) => {
    it("explains itself in two languages, short enough for Excel to show", () => {
      const chinese = texts["zh-CN"];
      const english = texts["en-US"];
      for (const { description, remarks, returns } of [chinese, english]) {
        for (const text of [description, remarks, returns]) expect(text).not.toBe("");
        expect(description.length).toBeLessThan(255);
      }
      const words = (of: typeof chinese): string[] => [
        of.description,
        ...of.parameters.map(({ description }) => description),
      ];
      for (const text of words(chinese)) expect(text).toMatch(/[\u4e00-\u9fff]{2}/);
      for (const text of words(english)) {
        expect(text).toMatch(/[a-z]{3} [a-z]/);
        expect(text.length).toBeLessThan(255);
      }
    });

    it("calls its arguments as the sentences of errors do", () => {
      for (const [index, { name }] of parameters.entries()) {
        for (const language of ["zh-CN", "en-US"] as const) {
          expect(texts[language].parameters[index]?.name).toBe(
            argumentName(name as ArgumentName, language),
          );
        }
      }
    });

    it("warns of zeros wherever it takes a figure that may be one", () => {
      const zeros = parameters.findIndex(({ name }) => name === "zeros");
      if (zeros < 0) return;
      expect(texts["zh-CN"].parameters[zeros]?.description).toContain("桌面版Excel把空白也当作0");
      expect(texts["en-US"].parameters[zeros]?.description).toContain("blank cells as 0");
    });

    it("offers every spelling of a setting that its explanation names", () => {
      for (const [index, { choices }] of parameters.entries()) {
        for (const language of ["zh-CN", "en-US"] as const) {
          const spellings = choices?.map(({ spelling }) => spelling[language]);
          const quoted = texts[language].parameters[index]?.description.matchAll(/"([^"]+)"/g);
          for (const [, named] of spellings ? (quoted ?? []) : [])
            expect(spellings).toContain(named);
        }
      }
    });

    it("shows at least one result and one refusal", () => {
      expect(examples.some(({ result }) => !result.startsWith("#"))).toBe(true);
      expect(examples.some(({ result }) => result.startsWith("#"))).toBe(true);
    });
  },
);

describe("the reference", () => {
  it("stands in the repository as the doc comments have it: else run `npm run reference`", async () => {
    for (const { path, text } of await referenceFiles(await makeReference(documented))) {
      expect([basename(path), readFileSync(path, "utf8")]).toEqual([basename(path), text]);
    }
  });

  it("tells the reason of every error among the examples", () => {
    for (const { examples } of references) {
      for (const { formula, result, reasons } of examples) {
        expect([formula, reasons !== undefined]).toEqual([formula, result.includes("#")]);
      }
    }
  });
});
