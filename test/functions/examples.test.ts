import { functionFiles } from "../../scripts/functionMetadata";
import { readCall, readLiteral } from "../../scripts/reference/formula";
import { documentedFunctions } from "../../scripts/reference/makeReference";
import { runExample } from "../../scripts/reference/runExample";

const examples = documentedFunctions(functionFiles).flatMap((documented) =>
  documented.examples.map(({ formula, result }) => ({ formula, result, documented })),
);

describe("the examples of the functions", () => {
  it.each(examples.map((example) => [`=METRIC.${example.formula}`, example.result, example]))(
    "%s is %s",
    async (_formula, result, { formula, documented }) => {
      const { value } = await runExample(formula, documented, "zh-CN");
      expect(value).toEqual(readLiteral(result));
    },
  );

  it.each(examples.map((example) => [`=METRIC.${example.formula}`, example]))(
    "%s takes no more arguments than there are",
    (_formula, { formula, documented }) => {
      const { parameters } = documented;
      const { args } = readCall(formula);
      expect(args.length).toBeLessThanOrEqual(parameters.length);
      expect(args.length).toBeGreaterThanOrEqual(
        parameters.filter(({ optional }) => !optional).length,
      );
    },
  );
});

describe("a formula", () => {
  it("is read with numbers, texts, truth values and arrays for arguments", () => {
    expect(readCall('RANK({1,2;3,4}, "甲,乙{""}", TRUE, -0.5)')).toEqual({
      id: "RANK",
      args: [
        [
          [1, 2],
          [3, 4],
        ],
        '甲,乙{"}',
        true,
        -0.5,
      ],
    });
  });

  it.each(["growth(1)", "GROWTH(A1)", "GROWTH(1,)", "GROWTH"])(
    "that is none is refused: %s",
    (text) => {
      expect(() => readCall(text)).toThrow("Cannot read");
    },
  );
});
