import { useMemo } from "react";
import type { FormulaDesk } from "../../hosts/formulaDesk";
import type { Narrative } from "../../narrative/narrative";
import type { Problem } from "../../problem";
import type { AreaAddress } from "../../workbook/workbook";
import { usedAt, type UsedAt } from "./usedAt";
import { useSelection } from "./useSelection";

/** A cell that stands behind more sentences than this is no news for any of them. */
const MANY = 8;

export interface Used {
  /** What is selected in the workbook and what the text does with it, where that is told. */
  readonly at: { readonly area: AreaAddress; readonly used: UsedAt } | undefined;
  /** The sentences that rest on it and are shown as such. */
  readonly lit: ReadonlySet<string>;
}

/**
 * What the text on show does with the cells that are selected in the workbook; once somebody has `asked`, also that it does
 * nothing.
 */
export function useUsed(
  desk: FormulaDesk | undefined,
  paused: boolean,
  shown: Narrative | undefined,
  asked: number,
  onFail: (problem: Problem) => void,
): Used {
  const area = useSelection(desk, paused, asked, onFail);
  return useMemo(() => {
    const used = area && shown && usedAt(shown, area);
    const { sentences = [], omitted = 0 } = used ?? {};
    const isTold = asked > 0 || sentences.length + omitted > 0;
    return {
      at: area && used && isTold ? { area, used } : undefined,
      lit: new Set(sentences.length < MANY ? sentences : []),
    };
  }, [area, shown, asked]);
}
