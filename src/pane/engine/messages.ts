import type { EditNotice } from "../../narrative/edits/editNotice";
import type { Edits } from "../../narrative/edits/edits";
import type { FrozenChoice } from "../../narrative/frozen/freeze";
import type { FrozenText } from "../../narrative/frozen/frozen";
import type { NarrativeChanges } from "../../narrative/change/changes";
import type { Narrative } from "../../narrative/narrative";
import type { NarrativeChoices } from "../../narrative/narrativeChoices";
import type { NarrativeSettings } from "../../narrative/settings/settingsSchema";
import type { Language } from "../../language";
import type { Period } from "../../quantity/period";
import type { Result } from "../../problem";
import type { Corrections } from "../../tables/corrections/corrections";
import type { Sheet, Workbook } from "../../workbook/workbook";
import type { Choice } from "../state/keepChoice";
import type { BookView } from "./bookView";
import type { CheckView } from "./checkView";
import type { ReviseView } from "./reviseView";
import type { Series } from "./series";

/** A sheet without its cells, or one that is as it was, by its place in the workbook before. */
export type SheetHead = Omit<Sheet, "rows"> | { readonly same: number };

/** What the engine is asked; all of it plain data that can be sent to another thread. */
export interface Asks {
  /** A workbook follows, its cells in pieces. */
  begin: {
    ask: { readonly sheets: readonly SheetHead[]; readonly names?: Workbook["names"] };
    answer: null;
  };
  rows: { ask: { readonly sheet: number; readonly rows: Sheet["rows"] }; answer: null };
  /** All of it has been sent: what is understood of it, under the corrections from then on. */
  understand: { ask: { readonly corrections: Corrections }; answer: BookView };
  /** The text, and what in it differs from the text of the workbook as the user last took note of it. */
  write: { ask: WriteAsk; answer: Written };
  /** The workbook as it is now is what later texts are compared with. */
  takeNote: { ask: Record<never, never>; answer: null };
  /** The texts of all subjects that have one. */
  writeAll: { ask: Omit<WriteAsk, "edits">; answer: readonly Narrative[] };
  /** A text as it is kept once it is finished. */
  freeze: { ask: FreezeAsk; answer: FrozenText };
  /** A finished text, and in what the workbook by now says otherwise. */
  drift: { ask: { readonly frozen: FrozenText; readonly edits?: readonly Edits[] }; answer: Drift };
  check: { ask: CheckAsk; answer: CheckView };
  /** Last year's text with this year's figures, or a template filled in. */
  revise: { ask: ReviseAsk; answer: Result<ReviseView> };
  /** The figures behind a fact as a picture shows them. */
  series: { ask: SeriesAsk; answer: Series };
}

export interface WriteAsk {
  readonly choice: Choice;
  readonly settings: NarrativeSettings;
  /** What the user has done to the texts of this workbook. */
  readonly edits?: readonly Edits[];
}

export interface Written {
  /** What can be chosen; the periods are those of the subject in force. */
  readonly choices: NarrativeChoices;
  /** The choice in force: the user's wish as far as the workbook offers it. */
  readonly choice: Choice;
  readonly result: Result<Narrative>;
  /** The text before it was edited, where it was. */
  readonly generated?: Narrative;
  /** The full text has nothing to say that the standard one does not. */
  readonly asStandard?: true;
  readonly notices: readonly EditNotice[];
  readonly changes?: NarrativeChanges;
}

export interface FreezeAsk {
  readonly narrative: Narrative;
  readonly choice: FrozenChoice;
}

export interface Drift {
  readonly narrative: Narrative;
  readonly changes?: NarrativeChanges;
}

export interface CheckAsk {
  readonly text: string;
  readonly subject?: string;
  readonly period?: Period;
  readonly language: Language;
}

export interface ReviseAsk extends CheckAsk {
  readonly use: "update" | "fill";
  /** The year of the old text; read from it where it is not given. */
  readonly from?: number;
}

export interface SeriesAsk {
  readonly cell: { readonly sheet: string; readonly row: number; readonly column: number };
}

export type AskName = keyof Asks;
export type Ask = {
  [Name in AskName]: { readonly name: Name; readonly ask: Asks[Name]["ask"] };
}[AskName];
export type Answer<Name extends AskName> = Asks[Name]["answer"];
