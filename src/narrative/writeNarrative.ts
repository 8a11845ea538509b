import { ok, refuse, type Result } from "../problem";
import type { Period } from "../quantity/period";
import { samePeriod } from "../quantity/samePeriod";
import { SELF } from "../tables/observation";
import type { Reading, TextMaterial } from "../tables/table";
import { findFacts } from "./facts/findFacts";
import type { Narrative } from "./narrative";
import { narrativeChoices } from "./narrativeChoices";
import { makeOutline } from "./outline/makeOutline";
import type { Length } from "./outline/outline";
import { HOUSE_SETTINGS } from "./settings/houseSettings";
import type { NarrativeSettings } from "./settings/settingsSchema";
import { settleSums } from "./rounding/settleSums";
import { styleNarrative } from "./style/styleNarrative";
import { whyNothing } from "./whyNothing";
import { wordOutline } from "./wording/wordOutline";

export interface NarrativeChoice {
  /** One of the reading's subjects; the first of them where none is chosen. */
  readonly subject?: string;
  /** The latest period with figures of the subject where none is chosen. */
  readonly period?: Period;
  readonly length?: Length;
}

/**
 * Writes the summary of one subject and period: facts, outline, words, in the style that the settings ask for. The same
 * reading always gives the same text.
 */
export function writeNarrative(
  reading: Reading,
  choice: NarrativeChoice,
  settings: NarrativeSettings = HOUSE_SETTINGS,
): Result<Narrative> {
  const nothing = whyNothing(reading);
  if (nothing) return { ok: false, problem: nothing };
  const subject = choice.subject ?? reading.subjects[0] ?? SELF;
  if (!reading.subjects.includes(subject)) return refuse("unknown-subject", { subject });
  const periods = narrativeChoices(reading, subject).periods.map(({ value }) => value);
  const { length = "standard", period = periods[0] } = choice;
  if (choice.period && !periods.some((one) => period && samePeriod(one, period))) {
    return refuse("unknown-period");
  }
  const { facts, omitted } = findFacts(reading, subject, period, settings);
  const made = makeOutline({
    facts,
    texts: textsFor(subject, reading),
    subject,
    ...(period && { period }),
    length,
    limits: settings.limits,
  });
  const worded = wordOutline(made.outline, reading.selfName, settings);
  const narrative = { ...worded, omitted: [...omitted, ...made.omitted] };
  return ok(settleSums(styleNarrative(narrative, settings), facts, settings.balance));
}

/** The prose of a workbook is the office's own and says nothing about its peers. */
function textsFor(
  subject: string,
  { texts, subjects, selfName }: Reading,
): readonly TextMaterial[] {
  const isOffice = subject === SELF || subject === selfName || !subjects.includes(SELF);
  return isOffice ? texts.filter(isFirstOfItsKind) : [];
}

/** The same words under the same heading are said once, however many cells hold them. */
function isFirstOfItsKind(
  { role, section, text }: TextMaterial,
  index: number,
  texts: readonly TextMaterial[],
): boolean {
  const first = texts.findIndex(
    (other) => other.role === role && other.section === section && other.text === text,
  );
  return first === index;
}
