import { useEffect, useEffectEvent } from "react";
import { takeCommands, type Command } from "./commands";

/** Does what is asked of the pane from the ribbon and from the menu of a cell. */
export function useCommands(run: (command: Command) => void): void {
  const runNow = useEffectEvent(run);
  useEffect(() => takeCommands((command) => runNow(command)), []);
}
