/** Where a command speaks: its result, and its complaints. */
export interface Output {
  readonly print: (text: string) => void;
  readonly complain: (line: string) => void;
}

/** What a command ends with. */
export type ExitCode = 0 | 2;

export const STANDARD_OUTPUT: Output = {
  print: (text) => process.stdout.write(text),
  complain: (line) => process.stderr.write(`${line}\n`),
};
