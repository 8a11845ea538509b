import { ok } from "../problem";
import type { Period } from "../quantity/period";
import { readPeriod } from "../quantity/readPeriod";
import { decline, type Answer } from "./answer";

/** The period that an option names, if it is given. */
export function periodIn(text: string | undefined): Answer<Period | undefined> {
  if (text === undefined) return ok(undefined);
  const period = readPeriod(text);
  return period ? ok(period) : decline("badOption", { text });
}
