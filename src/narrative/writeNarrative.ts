import { ok, refuse, type Result } from "../problem";
import type { Period } from "../quantity/period";
import { samePeriod } from "../quantity/samePeriod";
import { SELF } from "../tables/observation";
import type { Reading, TextMaterial } from "../tables/table";
import type { Fact } from "./facts/fact";
import { findFacts } from "./facts/findFacts";
import { furtherPeriods } from "./furtherPeriods";
import type { Narrative } from "./narrative";
import { narrativeChoices, subjectsOf } from "./narrativeChoices";
import { makeOutline } from "./outline/makeOutline";
import type { Length, Outline } from "./outline/outline";
import { sheetTopics, topicOfFile, workOfOffice } from "./outline/sheetTopics";
import { HOUSE_SETTINGS } from "./settings/houseSettings";
import type { NarrativeSettings } from "./settings/settingsSchema";
import type { Plan } from "./plan/plan";
import { makePlan } from "./plan/makePlan";
import { settleSums } from "./rounding/settleSums";
import { styleNarrative } from "./style/styleNarrative";
import { unclearHeading, whyNothing } from "./whyNothing";
import { wordPlan, type Names } from "./wording/wordPlan";

export interface NarrativeChoice {
  /** One of the reading's subjects; the first of them where none is chosen. */
  readonly subject?: string;
  /** The latest period with figures of the subject where none is chosen. */
  readonly period?: Period;
  readonly length?: Length;
  /** As the user wants it; where not said, it names the period, the body and the kind of text. */
  readonly title?: string;
}

/**
 * Writes the summary of one subject and period: facts, outline, plan, words, in the style that the settings ask for. The same
 * reading always gives the same text.
 */
export function writeNarrative(
  reading: Reading,
  choice: NarrativeChoice,
  settings: NarrativeSettings = HOUSE_SETTINGS,
): Result<Narrative> {
  const stages = narrativeStages(reading, choice, settings);
  return stages.ok ? ok(stages.value.text) : stages;
}

/** The same in two lengths, from facts that are found once. */
export function writeLengths(
  reading: Reading,
  choice: Omit<NarrativeChoice, "length">,
  [one, other]: readonly [Length, Length],
  settings: NarrativeSettings,
): Result<readonly [Narrative, Narrative]> {
  const found = findContent(reading, choice, settings);
  if (!found.ok) return found;
  const told = (length: Length) =>
    tellContent(found.value, reading, { ...choice, length }, settings).text;
  return ok([told(one), told(other)]);
}

/** A text as each step on the way to it leaves it. */
export interface NarrativeStages {
  readonly facts: readonly Fact[];
  readonly outline: Outline;
  readonly plan: Plan;
  readonly text: Narrative;
}

/** The same, with all that it is made from on the way. */
export function narrativeStages(
  reading: Reading,
  choice: NarrativeChoice,
  settings: NarrativeSettings = HOUSE_SETTINGS,
): Result<NarrativeStages> {
  const found = findContent(reading, choice, settings);
  return found.ok ? ok(tellContent(found.value, reading, choice, settings)) : found;
}

/** All that there is to say of a subject and a period, however long the text. */
interface Content extends ReturnType<typeof findFacts> {
  readonly subject: string;
  readonly period: Period | undefined;
  readonly texts: readonly TextMaterial[];
  readonly further: ReturnType<typeof furtherPeriods>;
}

function findContent(
  reading: Reading,
  choice: NarrativeChoice,
  settings: NarrativeSettings,
): Result<Content> {
  const nothing = whyNothing(reading);
  if (nothing) return { ok: false, problem: nothing };
  const { selfName = "", unowned, whole } = reading;
  if (unowned && !whole && choice.subject === undefined) {
    return refuse("unknown-subject", { subject: selfName });
  }
  const subjects = subjectsOf(reading);
  const subject = choice.subject ?? subjects[0] ?? SELF;
  if (!subjects.includes(subject)) return refuse("unknown-subject", { subject });
  const periods = narrativeChoices(reading, subject).periods.map(({ value }) => value);
  const asked = choice.period;
  const period = asked ? periods.find((one) => samePeriod(one, asked)) : periods[0];
  if (asked && !period) {
    return refuse("unknown-period");
  }
  const { facts, omitted } = findFacts(reading, subject, period, settings);
  const texts = textsFor(subject, reading);
  const unclear = facts.length === 0 && texts.length === 0 ? unclearHeading(reading) : undefined;
  if (unclear) return { ok: false, problem: unclear };
  const further = furtherPeriods(reading, subject, period, settings);
  return ok({ subject, period, facts, omitted, texts, further });
}

function tellContent(
  { subject, period, facts, omitted, texts, further }: Content,
  reading: Reading,
  { length = "standard", title: wanted }: NarrativeChoice,
  settings: NarrativeSettings,
): NarrativeStages {
  const names = namesFor(subject, reading);
  const { outline, ...made } = makeOutline({
    facts,
    further,
    omitted,
    texts,
    subject,
    body: names.subject,
    topics: sheetTopics(reading, names.subject),
    ofFile: topicOfFile(reading.file ?? "", names.subject),
    ofOffice: workOfOffice(reading.tables[0]?.title ?? "", names.subject),
    ...(period && { period }),
    length,
    limits: settings.limits,
  });
  const plan = makePlan(outline, settings);
  const worded = wordPlan(plan, names, settings);
  const title = wanted ?? worded.title;
  const narrative = { ...worded, title, omitted: [...omitted, ...made.omitted] };
  const all = [...facts, ...further.flatMap((of) => of.facts)];
  const text = settleSums(styleNarrative(narrative, settings), all, settings.balance);
  return { facts: all, outline, plan, text };
}

/** What the office is called, and what the text is about. */
function namesFor(subject: string, { selfName = "", whole }: Reading): Names {
  if (whole?.entity === subject)
    return { office: selfName, subject: whole.name || selfName, isOwn: true };
  const isOwn = subject === SELF;
  return { office: selfName, subject: isOwn ? selfName : subject, isOwn };
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
