/** What is asked of the pane from the ribbon and from the menu of a cell; the manifest calls them by these names. */
export const COMMANDS = ["checkDraft", "showUse", "mendCell"] as const;

export type Command = (typeof COMMANDS)[number];

let listening: ((command: Command) => void) | undefined;
let waiting: Command | undefined;

/** Hands a command to the pane; where that is not there yet, it waits for it. */
export function give(command: Command): void {
  if (listening) listening(command);
  else waiting = command;
}

/** From now on commands go to this listener, the one that waits at once; yields what ends that. */
export function takeCommands(listener: (command: Command) => void): () => void {
  listening = listener;
  const first = waiting;
  waiting = undefined;
  if (first !== undefined) listener(first);
  return () => {
    if (listening === listener) listening = undefined;
  };
}
