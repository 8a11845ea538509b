import type { Command, Output } from "./output";

const STANDARD_OUTPUT: Output = {
  print: (text) => process.stdout.write(text),
  complain: (line) => process.stderr.write(`${line}\n`),
};

/** Runs a command as a program of its own. A reader that has had enough, `| head`, is no failure. */
export function runProgram(command: Command): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  void command(process.argv.slice(2), STANDARD_OUTPUT).then((code) => {
    process.exitCode = code;
  });
}
