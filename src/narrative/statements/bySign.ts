import type { Fact } from "../facts/fact";
import { movementOf, type Movement } from "../facts/movement";
import type { Sense } from "../senses";

type Sensed = (fact: Pick<Fact, "value" | "decimals" | "unit">) => readonly Sense[];

/** What a figure claims by its sign: a rise, a fall, or that nothing has moved. */
export function bySign({ up, down }: { readonly up: Sense; readonly down: Sense }): Sensed {
  const senses: Readonly<Record<Movement, readonly Sense[]>> = {
    up: [up],
    down: [down],
    flat: ["持平"],
    nearlyFlat: ["基本持平"],
  };
  return (fact) => senses[movementOf(fact)];
}
