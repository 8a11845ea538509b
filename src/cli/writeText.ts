import { narrativeChoices } from "../narrative/narrativeChoices";
import { narrativeStages, type NarrativeStages } from "../narrative/writeNarrative";
import type { Problem } from "../problem";
import { problemSentence } from "../problemSentence";
import { SELF } from "../tables/observation";
import type { Reading } from "../tables/table";
import { CLI_LANGUAGE, decline, declineFile, type Answer } from "./answer";
import type { TextRequest } from "./textRequest";

/** Writes the text that is wanted, step by step; a wrong subject or period is answered with those there are. */
export function writeText(
  file: string,
  reading: Reading,
  { settings, ...choice }: TextRequest,
): Answer<NarrativeStages> {
  const { subject } = choice;
  const known = subject === undefined ? {} : { subject: subjectCalled(subject, reading) };
  const written = narrativeStages(reading, { ...choice, ...known }, settings);
  return written.ok ? written : withChoices(file, written.problem, reading);
}

/** A subject may be named as the workbook names it or as the text does: 全市 for the office's own area. */
function subjectCalled(name: string, reading: Reading): string {
  const { subjects } = narrativeChoices(reading);
  const named = subjects.find(({ value, label }) => name === value || name === label);
  const own = name === reading.selfName ? subjects[0] : undefined;
  return (named ?? own)?.value ?? name;
}

function withChoices(file: string, problem: Problem, reading: Reading): ReturnType<typeof decline> {
  const { subjects, periods } = narrativeChoices(reading);
  const offered = { "unknown-subject": subjects, "unknown-period": periods }[
    problem.code as string
  ];
  if (!offered) return declineFile(file, problem);
  return decline("choices", {
    problem: problemSentence(withoutOwnName(problem), CLI_LANGUAGE),
    choices: offered.map(({ label }) => label).join("、"),
  });
}

/** The office itself has no name by which it could be missed. */
export function withoutOwnName(problem: Problem): Problem {
  return problem.detail?.subject === SELF ? { code: problem.code } : problem;
}
