import { problemSentence } from "../../problemSentence";
import type { Contradiction } from "../../tables/contradictions/contradiction";
import { formatAddress } from "../../workbook/address";
import { CellLink } from "../frame/CellLink";
import { usePaneLanguage } from "../frame/PaneLanguage";

/** Figures of the workbook that cannot all be right: the cell to look at first, and why. */
export function ContradictionLine({ contradiction }: { contradiction: Contradiction }) {
  const language = usePaneLanguage();
  const { problem, cells } = contradiction;
  const [cell] = cells;
  return (
    <>
      {cell && <CellLink cell={cell}>{formatAddress(cell)}</CellLink>}
      <span>{problemSentence(problem, language)}</span>
    </>
  );
}
