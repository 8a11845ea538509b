import { standpointOf, type Standpoint } from "../../answers/standpoint";
import type { Period } from "../../quantity/period";
import type { Reading } from "../../tables/table";
import type { NarrativeSettings } from "../settings/settingsSchema";

/** What every rule sees: the figures of one subject in one period, the field it stands in, and what the user asks for. */
export interface FactContext extends Standpoint {
  readonly settings: NarrativeSettings;
}

/** Arranges what was read for the rules; `period` absent means the workbook names none. */
export function factContext(
  reading: Reading,
  subject: string,
  period: Period | undefined,
  settings: NarrativeSettings,
): FactContext {
  return { ...standpointOf(reading, subject, period), settings };
}
