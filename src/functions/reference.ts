import type { Language } from "../language";
import type { FunctionCategory } from "./categories";

/** Everything there is to say about a custom function, in both languages. */
export interface FunctionReference {
  readonly id: string;
  /** By which name the code exports it. */
  readonly implementation: string;
  readonly category: FunctionCategory;
  /** What else somebody may call what it answers, in both languages. */
  readonly keywords: string;
  readonly parameters: readonly ParameterReference[];
  readonly texts: Readonly<Record<Language, FunctionTexts>>;
  readonly examples: readonly Example[];
}

export interface ParameterReference {
  /** As in the code, and in English. */
  readonly name: string;
  readonly optional: boolean;
  readonly range: boolean;
  /** A range that is not taken element by element: all of it counts for every result, or one line of it for each. */
  readonly taken?: "whole" | "line";
  /** All that a setting may say. */
  readonly choices?: readonly ParameterChoice[];
}

export interface ParameterChoice {
  /** As a formula spells it, without quotes. */
  readonly spelling: Readonly<Record<Language, string>>;
  readonly meaning: Readonly<Record<Language, string>>;
}

export interface FunctionTexts {
  /** What Excel shows while the formula is typed. */
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
  readonly returns: string;
  /** What only the reference page tells. */
  readonly remarks: string;
}

export interface Example {
  /** Without the namespace: `GROWTH(125, 100)`. */
  readonly formula: string;
  /** As a formula would write it: `0.25`, `{1;2}`, `"增长"`, `#N/A`. */
  readonly result: string;
  /** Where the result is an error: the reason that Excel shows. */
  readonly reasons?: Readonly<Record<Language, string>>;
}
