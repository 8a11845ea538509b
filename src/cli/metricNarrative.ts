import { CLI_LANGUAGE } from "./answer";
import { message } from "./messages";
import type { Command } from "./output";
import type { Reviser } from "./reviseCommand";
import { runProgram } from "./runProgram";

/** Each is loaded when it is called: a check need not wait for what writes Word documents. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  narrate: async () => (await import("./narrateCommand")).narrateCommand,
  facts: async () => (await import("./factsCommand")).factsCommand,
  explain: async () => (await import("./explainCommand")).explainCommand,
  check: async () => (await import("./checkCommand")).checkCommand,
  update: async () => {
    const { updateDraft } = await import("../revise/updateDraft");
    return revising(updateDraft);
  },
  fill: async () => {
    const { fillDraft } = await import("../revise/fillDraft");
    return revising(fillDraft);
  },
  template: async () => {
    const { templateOf } = await import("../revise/templateOf");
    return revising(templateOf);
  },
};

async function revising(revise: Reviser): Promise<Command> {
  const { reviseCommand } = await import("./reviseCommand");
  return (args, output) => reviseCommand(args, output, revise);
}

/** `metric-narrative narrate BOOK.xlsx …`: all commands in one file, for those who have the package only. */
runProgram(async ([name = "", ...args], output) => {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load) return (await load())(args, output);
  const commands = Object.keys(COMMANDS).join("、");
  output.complain(message("unknownCommand", CLI_LANGUAGE, { name, commands }));
  return 2;
});
