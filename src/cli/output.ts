import type { Answer } from "./answer";

/** Where a command speaks: its result, and what is to be said of it. */
export interface Output {
  readonly print: (text: string) => void;
  readonly complain: (line: string) => void;
}

/** What a command ends with: 1 where a text does not hold, 2 where it could not be read. */
export type ExitCode = 0 | 1 | 2;

export type Command = (args: readonly string[], output: Output) => Promise<ExitCode>;

/** Ends a command: with what is to be printed, or with the line that says why there is nothing. */
export function endWith(answer: Answer<string>, { print, complain }: Output): ExitCode {
  if (answer.ok) print(answer.value);
  else complain(answer.line);
  return answer.ok ? 0 : 2;
}
