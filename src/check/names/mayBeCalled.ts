import { MAY_BE_CALLED } from "../../lexicon/namesInTexts";
import type { Unit } from "../../quantity/unit";
import type { DraftContext } from "../draft/draftContext";
import type { NameMatch } from "./nameIndex";

/** 财政收入19.3亿元: the one figure of the workbook that is often called so. It need not be meant, and refutes nothing. */
export function mayBeCalled(
  text: string,
  unit: Unit | undefined,
  { names }: DraftContext,
): readonly NameMatch[] {
  const [, full = [], isSame] = MAY_BE_CALLED.find(([said]) => said.test(text)) ?? [];
  const by = isSame ? "short" : "likely";
  for (const name of full) {
    const found = names.find(name, unit).filter(({ by }) => by === "same");
    if (found.length > 0) return found.map(({ indicator }) => ({ indicator, by }));
  }
  return [];
}
