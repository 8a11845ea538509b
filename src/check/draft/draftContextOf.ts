import { readProse } from "../../prose/readProse";
import { plainText } from "../../prose/text/plainText";
import type { Period } from "../../quantity/period";
import type { Reading } from "../../tables/table";
import type { Workbook } from "../../workbook/workbook";
import { standpointsOf } from "../answers/asking";
import { indicatorsOf } from "./indicatorsOf";
import { joinedNames } from "../names/joinedNames";
import { nameIndexOf } from "../names/nameIndex";
import type { DraftContext } from "./draftContext";
import { draftPeriod } from "./draftPeriod";
import { draftSubject } from "./draftSubject";
import { entitiesOf } from "./entities";
import { periodsByIndicator } from "./periodsByIndicator";
import { revisedIn } from "./revisedIn";
import { stocksOf } from "./stocksOf";
import { unreadNames } from "./unreadNames";
import { titlesOf } from "./titlesOf";
import { withGroupsNamed } from "./withGroupsNamed";
import { membersOf, withMembersNamed } from "./withMembersNamed";
import { withTotalsNamed } from "./withTotalsNamed";

/** Whose text it is and when it is about, where these are known. */
export interface DraftChoice {
  readonly subject?: string;
  readonly period?: Period;
  /** The workbook as it was read: with it, figures are told whose likely source was not understood. */
  readonly workbook?: Workbook;
}

/** A text read, and the workbook arranged for the questions that it asks. */
export function draftContextOf(given: Reading, text: string, choice: DraftChoice): DraftContext {
  const reading = withMembersNamed(withGroupsNamed(withTotalsNamed(given)));
  const prose = readProse(text, joinedNames(reading.observations));
  const subject = draftSubject(reading, plainText(text), choice.subject);
  const period = draftPeriod(subject, prose, choice.period);
  return {
    prose,
    subject,
    ...(period && { period }),
    names: nameIndexOf(reading.observations),
    entities: entitiesOf(reading.observations, subject),
    titles: titlesOf(reading),
    unread: unreadNames(reading, choice.workbook),
    standpoints: standpointsOf(subject.reading),
    periodsOf: periodsByIndicator(reading.observations),
    indicatorsOf: indicatorsOf(reading.observations),
    ...membersOf(reading.observations),
    isStock: stocksOf(reading.observations),
    revised: revisedIn(prose),
  };
}
