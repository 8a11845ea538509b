import { isDone } from "./isDone";
import type { FactOf } from "../statement";
import type { Sense } from "../../senses";
import type { Statement } from "../statement";
import { coverageFacts } from "./find";

export const coverage: Statement<"coverage"> = {
  kind: "coverage",
  find: coverageFacts,
  senses: (fact) => (isDone(fact) ? OF_DEEDS : OF_THINGS)[fact.claim.extent],
};

type Extent = FactOf<"coverage">["claim"]["extent"];

const OF_THINGS: Readonly<Record<Extent, readonly Sense[]>> = {
  all: ["全覆盖"],
  most: ["已覆盖"],
  some: ["已覆盖"],
  few: ["均未"],
  none: ["均未"],
};

const OF_DEEDS: Readonly<Record<Extent, readonly Sense[]>> = {
  all: ["均"],
  most: ["均"],
  some: [],
  few: ["均未"],
  none: ["均未"],
};
