import { subjectBefore } from "../naming/names";
import { fill, type Nodes } from "./fill";
import { periodText } from "./periodText";
import { PHRASES } from "./phrases";
import type { Voice } from "./voice";

/** 2022年，湖北…: what the first sentence of a text begins with. */
export function textOpening(voice: Voice, indicator?: string): Nodes {
  const { text: withPeriod, textWithoutPeriod } = PHRASES.opening;
  const subject = nameNodes(subjectBefore(voice.subject, indicator));
  return voice.period
    ? fill(withPeriod, 0, { period: [periodText(voice.period, voice)], subject })
    : fill(textWithoutPeriod, 0, { subject });
}

export function nameNodes(name: string): Nodes {
  return name === "" ? [] : [{ type: "name", text: name }];
}
