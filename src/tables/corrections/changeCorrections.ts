import type { Correction, Corrections } from "./corrections";

/** Two corrections with the same target answer the same question: the later takes the place of the earlier. */
export function correctionTarget(correction: Correction): string {
  switch (correction.kind) {
    case "subject":
    case "year":
      return correction.kind;
    case "peer":
      return JSON.stringify([correction.kind, correction.entity]);
    case "ignore":
      return JSON.stringify([correction.kind, correction.table]);
    case "force":
      return JSON.stringify([correction.kind, correction.area]);
    case "role":
    case "unit":
      return JSON.stringify([correction.kind, correction.table, correction.axis, correction.line]);
    case "polarity":
    case "alias":
      return JSON.stringify([correction.kind, correction.indicator]);
  }
}

/** Adds a correction, in the place of one with the same target where there is one. */
export function addCorrection(all: Corrections, added: Correction): Corrections {
  const target = correctionTarget(added);
  const at = all.corrections.findIndex((one) => correctionTarget(one) === target);
  return {
    ...all,
    corrections:
      at < 0
        ? [...all.corrections, added]
        : all.corrections.map((one, index) => (index === at ? added : one)),
  };
}

/** Takes back whatever was said about the target of a correction. */
export function dropCorrection(all: Corrections, dropped: Correction): Corrections {
  const target = correctionTarget(dropped);
  return { ...all, corrections: all.corrections.filter((one) => correctionTarget(one) !== target) };
}
