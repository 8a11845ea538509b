import type { Clause } from "../clause";

/** 桥头村、沙田村同为86.4万元，并列第三: one place, which all of them hold. */
export function isPlaceOfAll({ measure }: Clause["reading"], token: Clause["token"]): boolean {
  const isOne = token.kind === "word" || token.figures.length === 1;
  return isOne && (measure.kind === "top" || (measure.kind === "rank" && measure.tied === true));
}
