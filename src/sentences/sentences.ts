import type { Language } from "../language";
import type { ProblemCode } from "../problem";

/**
 * One entry a code. In each language the first sentence whose `{details}` the problem carries is used; the last needs
 * none.
 */
export type Sentences = Partial<Record<ProblemCode, Readonly<Record<Language, readonly string[]>>>>;
