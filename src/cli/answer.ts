import type { Language } from "../language";
import type { Problem, Result } from "../problem";
import { problemSentence } from "../problemSentence";
import { message, type MessageKey } from "./messages";

/** The language in which the commands speak. */
export const CLI_LANGUAGE: Language = "zh-CN";

/** What a step of a command yields, or the one line that says why it cannot. */
export type Answer<T> = { readonly ok: true; readonly value: T } | Declined;

interface Declined {
  readonly ok: false;
  readonly line: string;
}

export function decline(key: MessageKey, details?: Readonly<Record<string, string>>): Declined {
  return { ok: false, line: message(key, CLI_LANGUAGE, details) };
}

/** A problem with a file is told with its name. */
export function declineFile(file: string, problem: Problem): Declined {
  return decline("inFile", { file, problem: problemSentence(problem, CLI_LANGUAGE) });
}

export function answerFor<T>(file: string, result: Result<T>): Answer<T> {
  return result.ok ? result : declineFile(file, result.problem);
}
