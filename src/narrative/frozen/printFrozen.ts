import type { FrozenText } from "./frozen";

/** The text that `readFrozen` reads back; the same finished text always gives the same bytes. */
export function printFrozen(frozen: FrozenText): string {
  return `${JSON.stringify(frozen)}\n`;
}
