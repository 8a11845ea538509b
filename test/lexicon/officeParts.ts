import { endsAsOffice, isOfficeName, OFFICE_ENDS } from "../../src/lexicon/offices";
import { ofRight, rightIn, RIGHTS } from "../../src/lexicon/rights";
import type { Part } from "./part";

/** Words of offices that keep tables, and of what one of them is about. */
export const OFFICE_PARTS: readonly Part[] = [
  {
    name: "what the name of an office ends in",
    entries: OFFICE_ENDS,
    read: (text) => {
      if (isOfficeName(text)) return "office";
      return endsAsOffice(text) ? "section" : undefined;
    },
  },
  {
    name: "rights that are applied for and granted",
    entries: RIGHTS,
    read: (text) => {
      if (rightIn(text) !== undefined) return "right";
      if (ofRight(text, "专利") !== undefined) return "deed";
      if (ofRight(text, "技术合同") !== undefined) return "deal";
      return ofRight(`${text}申请`, "专利") === undefined ? undefined : "kind";
    },
  },
];
