import type { Entry } from "../../lexicon/entry";
import type { Saying } from "../../lexicon/saying";
import type { PlainLabel } from "../../lexicon/script/plainLabel";
import type { YearsTogether } from "../../lexicon/notation/yearsTogether";
import type { Period } from "../../quantity/period";
import type { Unit } from "../../quantity/unit";
import { combineMeasures } from "./combineMeasures";
import type { Label } from "./label";

/** Words that were taken off a heading, what they say, and the entry of the lexicon that has them, if one has. */
export interface LabelStep {
  readonly words: string;
  readonly says: Said;
  readonly entry?: Entry<unknown>;
}

/** What a phrase, a bracket or a year says. */
export type Said = Saying & {
  readonly unit?: Unit;
  readonly units?: readonly Unit[];
  readonly time?: Period;
  readonly together?: YearsTogether;
  readonly whole?: string;
};

/** A heading while it is taken apart: what is left of it, and what has been said so far. */
export interface LabelState {
  rest: PlainLabel;
  said: Omit<Label, "name">;
  /** What each step took away, where somebody asks. */
  readonly steps?: LabelStep[];
}

/** Takes words away; `says` is what they say, by the word of the lexicon that they are. */
export function cut(
  state: LabelState,
  from: number,
  to: number,
  says: LabelStep["says"],
  entry?: Entry<unknown>,
): true {
  const { name, key } = state.rest;
  if (from < to) state.steps?.push({ words: name.slice(from, to), says, ...(entry && { entry }) });
  state.rest = {
    name: name.slice(0, from) + name.slice(to),
    key: key.slice(0, from) + key.slice(to),
  };
  return true;
}

/** Adds what a phrase says; `false` where it contradicts what is already known. */
export function add(state: LabelState, { offset, ...saying }: Said): boolean {
  const { measure, time } = state.said;
  const said = offset === undefined ? undefined : ({ kind: "relative", offset } as const);
  const added = saying.time ?? said;
  if (time && added && saying.time) return false;
  const combined =
    measure && saying.measure
      ? combineMeasures(saying.measure, measure)
      : (measure ?? saying.measure);
  if (measure && saying.measure && !combined) return false;
  state.said = {
    ...saying,
    ...state.said,
    ...(combined && { measure: combined }),
    ...(added && !time && { time: added }),
  };
  return true;
}
