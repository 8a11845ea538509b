import { answerNarrative } from "../../src/functions/answerNarrative";
import * as functions from "../../src/functions/functions";
import { narrateArea } from "../../src/functions/narrateArea";
import { narrate } from "../../src/functions/narrateFunction";
import type { Language } from "../../src/language";
import { isReference, readCall, type FormulaValue } from "./formula";
import type { FunctionReference } from "../../src/functions/reference";
import { sampleArea } from "./sampleArea";

/** What a cell would show: values as they are, errors as `#N/A`; and the reason of the first error. */
export interface Outcome {
  readonly value: FormulaValue;
  readonly reason?: string;
}

/** Computes an example as Excel would, in a host that shows a language. References are to a sample workbook. */
export async function runExample(
  formula: string,
  { parameters, implementation }: FunctionReference,
  language: Language,
): Promise<Outcome> {
  const { args } = readCall(formula);
  const [first, subject, period] = args;
  const area = isReference(first) ? await sampleArea(first) : undefined;
  const shaped = args.map((value, index) =>
    parameters[index]?.range && !Array.isArray(value) ? [[value]] : value,
  );
  return withHost(language, async () => {
    const call = IMPLEMENTATIONS[implementation] ?? missing(implementation);
    try {
      return shown(
        area ? answerNarrative(narrateArea(area, subject, period)) : await call(...shaped),
      );
    } catch (error) {
      if (!(error instanceof CellError)) throw error;
      return { value: error.code, reason: error.message };
    }
  });
}

type CustomFunction = (...values: unknown[]) => unknown[][] | Promise<unknown[][]>;

const IMPLEMENTATIONS: Readonly<Record<string, CustomFunction>> = {
  ...(functions as Readonly<Record<string, CustomFunction>>),
  // No reference was given, so the host has no address to tell.
  narrate: (range, subject, period) => narrate(range as unknown[][], subject, period, {}),
};

function missing(implementation: string): never {
  throw new Error(`Cannot run an example of ${implementation}, which is no function`);
}

/** As much of a host as the functions ask for. */
class CellError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}

async function withHost<T>(language: Language, run: () => Promise<T>): Promise<T> {
  const host = {
    CustomFunctions: { Error: CellError },
    Office: { context: { displayLanguage: language } },
  };
  const before = Object.keys(host).map((name) => [name, Reflect.get(globalThis, name)] as const);
  Object.assign(globalThis, host);
  try {
    return await run();
  } finally {
    for (const [name, value] of before) Reflect.set(globalThis, name, value);
  }
}

function shown(rows: unknown[][]): Outcome {
  const reason = rows.flat().find((cell) => cell instanceof CellError)?.message;
  const values = rows.map((row) =>
    row.map((cell) => (cell instanceof CellError ? cell.code : (cell as FormulaValue))),
  );
  const [single] = values[0] ?? [];
  const isSingle = values.length === 1 && values[0]?.length === 1 && single !== undefined;
  return { value: isSingle ? single : values, ...(reason !== undefined && { reason }) };
}
