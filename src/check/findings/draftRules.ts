import type { Prose } from "../../prose/prose";
import { averages } from "./averages";
import type { DraftFinding, DraftRule } from "./draftFinding";
import { growthOfLevels } from "./growthOfLevels";
import { orderOfList } from "./orderOfList";
import { sharesOfHundred } from "./sharesOfHundred";
import { sharesOfLevels } from "./sharesOfLevels";
import { partsOfTotals } from "./partsOfTotals";
import { twoValues } from "./twoValues";

/** A way in which figures of one text can contradict each other; needs no workbook. */
interface Rule {
  readonly name: DraftRule;
  readonly because: string;
  readonly finds: (prose: Prose) => readonly DraftFinding[];
}

export const DRAFT_RULES: readonly Rule[] = [
  { name: "two-values", because: "one indicator of one period has one value", finds: twoValues },
  { name: "parts-of-total", because: "the parts of a total add up to it", finds: partsOfTotals },
  {
    name: "growth-of-levels",
    because: "由4.68亿元增加到5.12亿元，增长9.4%: the three have to agree",
    finds: growthOfLevels,
  },
  {
    name: "share-of-levels",
    because: "共96家，其中24家，占25%: the three have to agree",
    finds: sharesOfLevels,
  },
  {
    name: "shares-of-hundred",
    because: "shares of all parts are 100 % together",
    finds: sharesOfHundred,
  },
  {
    name: "order-of-list",
    because: "从高到低: no figure is more than the one before",
    finds: orderOfList,
  },
  { name: "average-of-total", because: "1440人次 in 12期 are 120 each", finds: averages },
];
