import { join } from "node:path";

import { generateCustomFunctionsMetadata } from "custom-functions-metadata";

import { OPTION_NAMES, ROLE_NAMES } from "../../src/functions/argumentNames";
import * as implementations from "../../src/functions/functions";

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly Parameter[];
    readonly result: { readonly dimensionality?: string };
  }[];
}

const SOURCE = join(__dirname, "../../src/functions/functions.ts");
const CHINESE = /[\u4e00-\u9fff]{4}/;

/** `name?` optional, `name[]` a range. */
const outline = ({ name, optional, dimensionality }: Parameter): string =>
  `${name}${optional ? "?" : ""}${dimensionality === "matrix" ? "[]" : ""}`;

describe("functions.json", () => {
  const generated = generateCustomFunctionsMetadata(SOURCE);
  const functions = async (): Promise<Metadata["functions"]> =>
    (JSON.parse((await generated).metadataJson) as Metadata).functions;

  it("is generated from the comments without complaint", async () => {
    expect((await generated).errors).toEqual([]);
  });

  it("offers these functions with these arguments", async () => {
    const offered = (await functions()).map(
      ({ id, parameters }) => `${id}(${parameters.map(outline).join(", ")})`,
    );
    expect(offered).toEqual([
      "GROWTH(current[], previous[])",
      "SHARE(part[], whole[])",
      "POINTS(current[], previous[], rateForm?)",
      "RANK(values[], peers[], order?, zeros?, method?, decimals?)",
      "GAP(actual[], target[], lowerIsBetter?[])",
      "COMPLETION(actual[], target[], lowerIsBetter?[])",
    ]);
  });

  it("calls every function by its id, in Latin letters, without the namespace", async () => {
    for (const { id, name } of await functions()) {
      expect(name).toBe(id);
      expect(id).toMatch(/^[A-Z]{3,}$/);
    }
  });

  it("takes cells as they are and answers with a range", async () => {
    for (const { parameters, result } of await functions()) {
      expect(new Set(parameters.map(({ type }) => type))).toEqual(new Set(["any"]));
      expect(result.dimensionality).toBe("matrix");
    }
  });

  it("explains every function and argument in Chinese, short enough for Excel to show", async () => {
    for (const { description, parameters } of await functions()) {
      for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
        expect(text).toMatch(CHINESE);
        expect(text.length).toBeLessThan(200);
      }
    }
  });

  it("calls the arguments in Chinese as the sentences of errors do", async () => {
    const names = new Map(
      Object.entries({ ...ROLE_NAMES, ...OPTION_NAMES, values: ROLE_NAMES.value }).map(
        ([name, spoken]) => [name, spoken["zh-CN"]],
      ),
    );
    const parameters = (await functions()).flatMap((offered) => offered.parameters);
    for (const { name, description } of parameters) {
      if (name !== "peers") expect(description).toContain(names.get(name));
    }
  });

  it("has an implementation behind every id, and no implementation without one", async () => {
    const associated = (await generated).associate.map(({ functionName }) => functionName);
    expect([...associated].sort()).toEqual(Object.keys(implementations).sort());
    expect((await generated).associate.map(({ id }) => id)).toEqual(
      (await functions()).map(({ id }) => id),
    );
  });
});
