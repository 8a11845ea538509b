import { OWN_KINDS, saysWhatItCounts } from "../../src/lexicon/countedKinds";
import {
  COUNTS_ALONE,
  DEPENDENT_WORDS,
  THINGS_OF_DEEDS,
  isThingOfDeed,
  FILLERS,
  isCountAlone,
  isDependentName,
  withoutFillers,
} from "../../src/lexicon/dependents";
import type { Entry } from "../../src/lexicon/entry";
import {
  FIGURE_HEADS,
  headsKindOfFigure,
  isNamedLikeRatio,
  RATIO_SIGNS,
  SHARE_HEADS,
  sharedLevel,
} from "../../src/lexicon/headings/figureHeads";
import {
  GRADE_BOUNDS,
  GRADES,
  GROUP_HEADS,
  headsGroup,
  isNothingButGrades,
  RANKED_COUNTS,
  tellsHowMany,
} from "../../src/lexicon/rowHeads";
import { plainLabel } from "../../src/lexicon/script/plainLabel";
import { isOnlyRows, ONLY_ROWS } from "../../src/lexicon/totals";
import type { Part } from "./part";

/** What headings and rows are that name nothing alone, or say of what kind they are. */
export const HEAD_PARTS: readonly Part[] = [
  {
    name: "what names nothing alone",
    entries: DEPENDENT_WORDS,
    read: (text, word) =>
      isDependentName(text)
        ? DEPENDENT_WORDS.find(({ words }) => words[word] === text)?.meaning
        : undefined,
  },
  {
    name: "what says nothing of its own",
    entries: FILLERS,
    read: (text, word) => (withoutFillers(text).includes(word) ? undefined : fillerIn(text)),
  },
  {
    name: "counts alone",
    entries: COUNTS_ALONE,
    read: (text) => (isCountAlone(text) ? "count" : undefined),
  },
  {
    name: "things under what was done with them",
    entries: THINGS_OF_DEEDS,
    read: (text) => (isThingOfDeed(text) ? "thing" : undefined),
  },
  {
    name: "kinds of figures",
    entries: FIGURE_HEADS,
    read: (text) => (headsKindOfFigure(text) ? "kind" : undefined),
  },
  {
    name: "signs of ratios",
    entries: RATIO_SIGNS,
    read: (text) => (isNamedLikeRatio(text) ? "ratio" : undefined),
  },
  {
    name: "shares of a level",
    entries: SHARE_HEADS,
    read: (text, word) =>
      sharedLevel(text)?.includes(word) === false ? meaningOf(SHARE_HEADS, word) : undefined,
  },
  {
    name: "heads of groups",
    entries: GROUP_HEADS,
    read: (text) => (headsGroup(text) ? "group" : undefined),
  },
  {
    name: "among how many places count",
    entries: RANKED_COUNTS,
    read: (text, word) => (tellsHowMany(text) ? meaningOf(RANKED_COUNTS, word) : undefined),
  },
  {
    name: "grades",
    entries: GRADES,
    read: (text) => (isNothingButGrades(text) ? "grade" : undefined),
  },
  {
    name: "bounds of grades",
    entries: GRADE_BOUNDS,
    read: (text) => (isNothingButGrades(text) ? "bound" : undefined),
  },
  {
    name: "totals of the rows alone",
    entries: ONLY_ROWS,
    read: (text) => (isOnlyRows(plainLabel(text).key) ? "rows" : undefined),
  },
  {
    name: "names that say what they count",
    entries: OWN_KINDS,
    read: (text, word) => (saysWhatItCounts(text) ? meaningOf(OWN_KINDS, word) : undefined),
  },
];

function fillerIn(text: string): string | undefined {
  return withoutFillers(text) === text ? undefined : "filler";
}

function meaningOf(entries: readonly Entry<string>[], word: string): string | undefined {
  return entries.find(({ words }) => word in words)?.meaning;
}
