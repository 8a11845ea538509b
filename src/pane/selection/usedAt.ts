import { evidenceIn } from "../../narrative/evidenceIn";
import type { Narrative } from "../../narrative/narrative";
import { nodesIn } from "../../narrative/nodesIn";
import { sentencesIn } from "../../narrative/sentencesIn";
import type { AreaAddress, CellAddress } from "../../workbook/workbook";

/** What a text does with the cells of an area. */
export interface UsedAt {
  /** The sentences that rest on one of them, in order. */
  readonly sentences: readonly string[];
  /** How many things were left out that rest on one of them. */
  readonly omitted: number;
}

export function usedAt(narrative: Narrative, area: AreaAddress): UsedAt {
  const isIn = ({ sheet, row, column }: CellAddress) =>
    sheet === area.sheet &&
    row >= area.top &&
    row <= area.bottom &&
    column >= area.left &&
    column <= area.right;
  const sentences = sentencesIn(narrative).flatMap(({ sentence }) => {
    const isQuoted = nodesIn(sentence).some((node) => node.type === "quoted" && isIn(node.cell));
    const rests = evidenceIn(sentence).some(({ operands }) =>
      operands.some(({ cell }) => isIn(cell)),
    );
    return isQuoted || rests ? [sentence.id] : [];
  });
  const omitted = narrative.omitted.filter(({ cells }) => cells.some(isIn)).length;
  return { sentences, omitted };
}
