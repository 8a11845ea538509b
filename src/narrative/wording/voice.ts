import type { Period } from "../../quantity/period";
import type { NarrativeSettings } from "../settings/settingsSchema";

/** What the words of a sentence depend on besides its facts. */
export interface Voice {
  /** The subject as the text first calls it; empty where the workbook does not name it. */
  readonly subject: string;
  /** The subject in further sections, where there is a word for it: 全市. */
  readonly subjectAgain: string;
  /** The office's own area as the tables call it, 本市: its name in a list of peers. */
  readonly ownName: string;
  readonly period?: Period;
  /** Part of a year: compared with the same part of the year before, 同比. */
  readonly inYear: boolean;
  /** What a change is compared with has just been said. */
  readonly understood?: true;
  /** The place of the section's theme among all themes: openings take turns by it. */
  readonly theme: number;
  /** Counts the sentences of a section: phrases take turns by it. */
  readonly turn: number;
  readonly settings: NarrativeSettings;
}
