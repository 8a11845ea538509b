import { give, takeCommands, type Command } from "../../../src/pane/state/commands";

describe("a command from the ribbon", () => {
  test("waits for the pane, and is then given once", () => {
    give("checkDraft");
    const taken: Command[] = [];
    takeCommands((command) => taken.push(command))();
    takeCommands((command) => taken.push(command))();
    expect(taken).toEqual(["checkDraft"]);
  });

  test("goes to the pane that listens, and waits again when that is gone", () => {
    const [first, second]: [Command[], Command[]] = [[], []];
    const stop = takeCommands((command) => first.push(command));
    give("showUse");
    stop();
    give("mendCell");
    takeCommands((command) => second.push(command))();
    expect([first, second]).toEqual([["showUse"], ["mendCell"]]);
  });
});
