interface Closable {
  close(): Promise<void>;
}

/** Set-up and tear-down are loaded apart; the global object is all they share. */
const shared = globalThis as { runningForBrowserTests?: Closable[] };

export function remember(running: Closable): void {
  shared.runningForBrowserTests = [...(shared.runningForBrowserTests ?? []), running];
}

export async function closeAll(): Promise<void> {
  for (const running of (shared.runningForBrowserTests ?? []).reverse()) await running.close();
  delete shared.runningForBrowserTests;
}
