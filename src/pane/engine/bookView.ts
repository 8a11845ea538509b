import type { Script } from "../../narrative/narrative";
import { scriptOf } from "../../narrative/scriptOf";
import { SELF } from "../../tables/observation";
import type { Reading } from "../../tables/table";

/** What the pane shows of a reading. The figures themselves, of which there may be many, stay where they were read. */
export interface BookView extends Omit<Reading, "observations" | "texts"> {
  readonly figures: number;
  /** The characters the workbook is written in. */
  readonly script: Script;
  /** The named members, those left out of rankings among them, in order of appearance. */
  readonly members: readonly Peer[];
  /** The names of the indicators, in order of appearance. */
  readonly indicators: readonly string[];
  /** The subjects are but members of a table; nothing says whose workbook it is. */
  readonly asksSubject: boolean;
}

export interface Peer {
  readonly entity: string;
  readonly counted: boolean;
}

export function bookView(reading: Reading): BookView {
  const { observations, texts, ...shown } = reading;
  return {
    ...shown,
    figures: observations.length,
    script: scriptOf({ observations, texts, tables: shown.tables }),
    members: membersOf(reading),
    indicators: [...new Set(observations.map(({ indicator }) => indicator))],
    asksSubject: isAnybodys(reading),
  };
}

function membersOf({ observations, selfName }: Reading): readonly Peer[] {
  const counted = new Map<string, boolean>();
  for (const { entity, entityRole } of observations) {
    if (entityRole !== "member" && entityRole !== "outsider") continue;
    const name = entity === SELF ? selfName : entity;
    if (name !== undefined && !counted.has(name)) counted.set(name, entityRole === "member");
  }
  return [...counted].map(([entity, isCounted]) => ({ entity, counted: isCounted }));
}

/** Where the first of several is the subject only because it stands first. */
function isAnybodys({ subjects, selfName, corrections, observations }: Reading): boolean {
  if (subjects.length < 2 || subjects.includes(SELF) || selfName !== undefined) return false;
  if (corrections && corrections.applied > 0 && isNamed(subjects, observations)) return false;
  return true;
}

/** The user, or the workbook, has put somebody first who does not stand first in the tables. */
function isNamed([first]: readonly string[], observations: Reading["observations"]): boolean {
  return observations.find(({ entityRole }) => entityRole === "member")?.entity !== first;
}
