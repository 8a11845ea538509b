import { useMemo } from "react";
import { narrativeChoices, type NarrativeChoices } from "../../narrative/narrativeChoices";
import type { Narrative } from "../../narrative/narrative";
import type { NarrativeSettings } from "../../narrative/settings/settingsSchema";
import { writeNarrative } from "../../narrative/writeNarrative";
import type { Result } from "../../problem";
import type { Reading } from "../../tables/table";
import { keepChoice, type Choice } from "./keepChoice";

export interface WrittenNarrative {
  /** What can be chosen; the periods are those of the subject in force. */
  readonly choices: NarrativeChoices;
  /** The choice in force: the user's wish as far as the workbook offers it. */
  readonly choice: Choice;
  readonly result: Result<Narrative>;
}

/** The text for a reading and a wish, worded as the settings say; written once for all three. */
export function useNarrative(
  reading: Reading,
  wish: Choice,
  settings: NarrativeSettings,
): WrittenNarrative {
  return useMemo(() => {
    const { subjects } = reading;
    const choicesOf = (subject = subjects[0]) => narrativeChoices(reading, subject);
    const choice = keepChoice(wish, {
      subjects,
      periodsOf: (subject) => choicesOf(subject).periods.map(({ value }) => value),
    });
    return {
      choices: choicesOf(choice.subject),
      choice,
      result: writeNarrative(reading, choice, settings),
    };
  }, [reading, wish, settings]);
}
