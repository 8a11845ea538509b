import type { Prose } from "../../prose/prose";
import type { Statement } from "../../prose/question";
import type { Period } from "../../quantity/period";
import type { Standpoints } from "../answers/asking";
import type { NameIndex } from "../names/nameIndex";
import type { DraftSubject } from "./draftSubject";
import type { Entities } from "./entities";
import type { Members } from "./withMembersNamed";
import type { Titles } from "./titlesOf";
import type { UnreadNames } from "./unreadNames";

/** All that the verdicts of one text are made from. */
export interface DraftContext extends Members {
  readonly prose: Prose;
  readonly subject: DraftSubject;
  readonly period?: Period;
  readonly names: NameIndex;
  readonly entities: Entities;
  /** The words of the titles of the workbook's tables and sheets. */
  readonly titles: Titles;
  /** Names that stand only where the workbook was not understood. */
  readonly unread: UnreadNames;
  readonly standpoints: Standpoints;
  /** The periods for which the workbook has figures of an indicator. */
  readonly periodsOf: (indicator: string) => readonly Period[];
  /** The indicators of which the workbook has figures of a body. */
  readonly indicatorsOf: (entity: string) => ReadonlySet<string>;
  /** Whether an indicator counts what there is, and not what a period brings. */
  readonly isStock: (indicator: string) => boolean;
  /** What the text says itself to have been revised: 2021年投入强度修订为2.01%. */
  readonly revised: readonly Statement[];
}
