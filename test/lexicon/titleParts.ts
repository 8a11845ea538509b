import { SELECTIONS, selectionAt } from "../../src/lexicon/selections";
import { isPriceBasis, PRICE_BASES } from "../../src/lexicon/basis";
import { askedBy, QUESTIONS } from "../../src/lexicon/deeds";
import {
  beginsWithDivision,
  behindAllIndustries,
  behindIndustries,
  behindUnits,
  DIVIDED_BY,
  DIVIDED_INDUSTRIES,
  DIVIDED_UNITS,
  DIVISION_WORDS,
  withoutDividedBy,
} from "../../src/lexicon/divisions";
import { COUNT_ENDINGS, endsInCount } from "../../src/lexicon/figureNames";
import {
  COUNTED_FIRST,
  countedFirst,
  placeByGrowthAt,
  PLACES_BY_GROWTH,
} from "../../src/lexicon/headings/placesByGrowth";
import { isProduct, PRODUCT_NAMES } from "../../src/lexicon/industries";
import { isHalfOfPair, isJoint, JOINTS, joinsNames, PAIRED_WORDS } from "../../src/lexicon/joints";
import { PERIOD_FIELDS } from "../../src/lexicon/lines";
import { POINTS_BEHIND, pointsBehind } from "../../src/lexicon/nameEndings";
import { TRADED, TRADES, tradeUnder } from "../../src/lexicon/trades";
import { HOUSEHOLDS, households, ofResidents, RESIDENTS } from "../../src/lexicon/kindWords";
import {
  GOAL_NATURES,
  isNatureOfGoal,
  isOfPlan,
  PLAN_TITLES,
  REACHED,
  saysReached,
} from "../../src/lexicon/plans";
import { plainLabel } from "../../src/lexicon/script/plainLabel";
import {
  dividedName,
  isTitleOfScores,
  isTitleOfShares,
  namesOneThing,
  FIELDS,
  saysWhatOf,
  SCORE_TITLES,
  SHARE_TITLES,
  TITLE_ENDINGS,
  UNCOUNTABLE,
  withoutTitleEnding,
} from "../../src/lexicon/titleEndings";
import { BOOKS, isBook } from "../../src/lexicon/titleLines";
import { periodField } from "../../src/tables/frame/lineText";
import type { Entry } from "../../src/lexicon/entry";
import type { Part } from "./part";

/** What titles, the lines beside them, and the headings under them are made of. */
export const TITLE_PARTS: readonly Part[] = [
  {
    name: "which way goods go",
    entries: TRADES,
    read: (text) => (tradeUnder(text) === undefined ? undefined : "trade"),
  },
  {
    name: "what is traded, and with whom",
    entries: TRADED,
    read: (text) => {
      const trade = tradeUnder(text);
      return trade && (trade.of ?? "filler");
    },
  },
  {
    name: "who uses power besides the industries",
    entries: HOUSEHOLDS,
    read: (text) => households(text),
  },
  {
    name: "of which residents something is told",
    entries: RESIDENTS,
    read: (text) => (ofResidents(text, "收入") === undefined ? undefined : "residents"),
  },
  {
    name: "the nature of a goal of a plan",
    entries: GOAL_NATURES,
    read: (text) => (isNatureOfGoal(plainLabel(text).key) ? "nature" : undefined),
  },
  {
    name: "what makes a title that of a plan",
    entries: PLAN_TITLES,
    read: (text) => (isOfPlan(plainLabel(text).key) ? "plan" : undefined),
  },
  {
    name: "what says that figures have been, or will have been, reached",
    entries: REACHED,
    read: (text) => (saysReached(plainLabel(text).key) ? "reached" : undefined),
  },
  {
    name: "what makes bodies some of their kind",
    entries: SELECTIONS,
    read: (text) => (selectionAt(plainLabel(text).key) === "" ? undefined : "some"),
  },
  {
    name: "what titles end in that names nothing",
    entries: TITLE_ENDINGS,
    read: (text, word) => (endsTitle(text, word) ? meaningOf(TITLE_ENDINGS, word) : undefined),
  },
  {
    name: "what makes a title that of several things",
    entries: UNCOUNTABLE,
    read: (text) => (namesOneThing(text) ? undefined : "uncountable"),
  },
  {
    name: "titles of a field, and of nothing in it",
    entries: FIELDS,
    read: (text) => (saysWhatOf(text) ? undefined : "field"),
  },
  {
    name: "titles of scores",
    entries: SCORE_TITLES,
    read: (text) => (isTitleOfScores(text) ? "scores" : undefined),
  },
  {
    name: "titles of shares and of growth",
    entries: SHARE_TITLES,
    read: (text) => (isTitleOfShares(text) ? "shares" : "growth"),
  },
  {
    name: "how a title divides",
    entries: DIVISION_WORDS,
    read: (text) => (beginsWithDivision(text) ? "divides" : undefined),
  },
  {
    name: "what a title lists",
    entries: DIVIDED_UNITS,
    read: (text, word) => {
      const marks = /^[各分]/.exec(text)?.[0].length ?? 0;
      const isRead = behindUnits(text).length === text.length - marks - word.length;
      return isRead ? meaningOf(DIVIDED_UNITS, word) : undefined;
    },
  },
  {
    name: "by what a title divides",
    entries: DIVIDED_BY,
    read: (text) => (withoutDividedBy(text) === text ? undefined : "by"),
  },
  {
    name: "industries in titles",
    entries: DIVIDED_INDUSTRIES,
    read: (text) => {
      if (behindAllIndustries(text) !== "") return "all";
      return behindIndustries(text) === text ? undefined : "some";
    },
  },
  {
    name: "what joins two names",
    entries: JOINTS,
    read: (text, word) => (joinsNames(text) && isJoint(word) ? "joint" : undefined),
  },
  {
    name: "two names in one word",
    entries: PAIRED_WORDS,
    read: (text, word) => (isHalfOfPair(word.slice(1), text) ? "pair" : undefined),
  },
  {
    name: "books and offices over a table",
    entries: BOOKS,
    read: (text) => (isBook(plainLabel(text).key) ? "book" : undefined),
  },
  {
    name: "fields of periods",
    entries: PERIOD_FIELDS,
    read: (text) => {
      const said = periodField(text);
      return said?.startsWith("截") === true ? "as-of" : said && "period";
    },
  },
  {
    name: "prices beside a unit",
    entries: PRICE_BASES,
    read: (text) => (isPriceBasis(text) ? "prices" : undefined),
  },
  {
    name: "what asks",
    entries: QUESTIONS,
    read: (text, word) => (askedBy(text) === text.slice(word.length) ? "asks" : undefined),
  },
  {
    name: "counts without more",
    entries: COUNT_ENDINGS,
    read: (text) => (endsInCount(text) ? "count" : undefined),
  },
  {
    name: "places by growth",
    entries: PLACES_BY_GROWTH,
    read: (text, word) =>
      placeByGrowthAt(text).includes(word) ? meaningOf(PLACES_BY_GROWTH, word) : undefined,
  },
  {
    name: "what stands before an abbreviation",
    entries: COUNTED_FIRST,
    read: (text) => (countedFirst(plainLabel(text).key) === "" ? undefined : "first"),
  },
  {
    name: "names of the product",
    entries: PRODUCT_NAMES,
    read: (text) => (isProduct(text) ? "product" : undefined),
  },
  {
    name: "points behind a name",
    entries: POINTS_BEHIND,
    read: (text, word) => (pointsBehind(text) === word ? "points" : undefined),
  },
];

function endsTitle(text: string, word: string): boolean {
  if (dividedName(text) !== undefined) return true;
  if (isTitleOfScores(text)) return text.endsWith(word);
  return !withoutTitleEnding(text).includes(word);
}

function meaningOf(entries: readonly Entry<string>[], word: string): string | undefined {
  return entries.find(({ words }) => word in words)?.meaning;
}
