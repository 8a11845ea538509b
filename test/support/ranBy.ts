import type { Command } from "../../src/cli/output";

/** Runs a command of the command line: what it ends with, prints and complains of. */
export function ranBy(command: Command) {
  return async (...args: readonly string[]) => {
    let printed = "";
    const complaints: string[] = [];
    const code = await command(args, {
      print: (text) => (printed += text),
      complain: (line) => complaints.push(line),
    });
    return { code, printed, complaints };
  };
}
