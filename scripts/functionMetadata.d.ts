import type { Language } from "../src/language";
import type { Compiler } from "webpack";

export declare class FunctionMetadata {
  constructor(address: string);
  apply(compiler: Compiler): void;
}
export declare const functionFiles: readonly string[];
export declare const languages: Readonly<
  Record<Language, { readonly metadata: string; readonly page: string }>
>;
