import { AREA_SIGNS, widthOf } from "../../src/lexicon/areas";
import { CONCLUSION_WORDS, isConclusion } from "../../src/lexicon/conclusions";
import {
  BARE_AMOUNTS,
  BARE_COUNTS,
  FIGURE_NAMES,
  isBareAmount,
  isBareCount,
  figureKind,
  isShareName,
  isUnitless,
  isWholeScore,
  SHARE_NAMES,
  UNITLESS_NAMES,
  WHOLE_SCORES,
} from "../../src/lexicon/figureNames";
import { HINTS, hintsAt } from "../../src/lexicon/hints";
import {
  FIELD_WORDS,
  fieldOf,
  LINE_WORDS,
  lineKind,
  SOURCE_BEGINNINGS,
} from "../../src/lexicon/lines";
import {
  isStandstill,
  MOVEMENTS,
  SINCE_WORDS,
  STANDSTILLS,
  takeMovement,
  withoutBase,
} from "../../src/lexicon/movements";
import { isMarkedPart, isRemainder, OF_WHICH } from "../../src/lexicon/ofWhich";
import {
  DATED_DEEDS,
  EXPLAINING,
  headsDates,
  headsExplanations,
  headsToldRemarks,
  TIME_HEADS,
  TOLD_REMARKS,
} from "../../src/lexicon/remarkHeads";
import { ASIDES, isAside, isOfFigures } from "../../src/lexicon/asides";
import { saysInstructions, saysProse, SHEET_WORDS } from "../../src/lexicon/sheetNames";
import { STAGE_ENDINGS, stageIn, STAGES } from "../../src/lexicon/stages";
import { saysTotal, SIZES_OF_FIRMS, TOTAL_BASIS } from "../../src/lexicon/basis";
import {
  ANSWERED_VERBS,
  DEED_WORDS,
  isAnsweredVerb,
  PRIZE_CLASSES,
  PRIZE_WORDS,
  prizeMeaning,
} from "../../src/lexicon/deeds";
import {
  FIRM_HEADS,
  headsTextKinds,
  namesOffice,
  OFFICE_HEADS,
  PARAMETER_HEADS,
  TEXT_KIND_HEADS,
} from "../../src/lexicon/heads";
import {
  COUNTED_NAMES,
  isRateName,
  isToldByGrowth,
  MONEY_NAMES,
  RATE_NAMES,
  TOLD_BY_GROWTH,
} from "../../src/lexicon/nameEndings";
import { awardWord } from "../../src/tables/words/awards";
import { bodyKind, deedWord, headerWord } from "./readWords";
import { isFirmHeading } from "../../src/tables/words/firms";
import { impliedUnit } from "../../src/tables/words/impliedUnit";
import { isMoneyName } from "../../src/lexicon/nameEndings";
import { isParameterHeading } from "../../src/tables/words/parameterHeading";
import { COLUMN_HEADS } from "../../src/lexicon/headings/columnHeads";
import { EXPORT_MARKS, exportMark } from "../../src/lexicon/exportMarks";
import { PERIOD_REMARKS, periodRemarked } from "../../src/lexicon/periodRemarks";
import { ENGLISH_HEADS, englishHead } from "../../src/lexicon/englishHeads";
import { CLASSIFIERS, classifiersOf } from "../../src/lexicon/classifiers";
import { MOVEMENT_PARTS } from "./movementParts";
import { HEADER_WORDS } from "../../src/lexicon/headings/headerWords";
import { HOLDERS, holder } from "../../src/lexicon/holders";
import { MEASURED, MEASURED_IN, measuredAs, measuredIn } from "../../src/lexicon/measured";
import { INDEX_BASES, isIndexOfRows } from "../../src/lexicon/indexBases";
import { AMOUNT_NOUNS, isAmountNoun } from "../../src/lexicon/amountNouns";
import { MEMBER_HEADS, memberHead } from "../../src/lexicon/memberHeads";
import {
  INDICATORS_NAMED_LIKE_GROWTH,
  INDICATORS_NAMED_LIKE_PERIODS,
  INDICATORS_NAMED_LIKE_PLANS,
  INDICATORS_NAMED_LIKE_TOTALS,
} from "../../src/lexicon/ownNames";
import { BODY_WORDS } from "../../src/lexicon/bodies";
import { PROSE_KINDS, proseKind } from "../../src/lexicon/proseKinds";
import { isRankScope, RANK_SCOPES } from "../../src/lexicon/rankScopes";
import { TRANSLATIONS } from "../../src/lexicon/translations";
import { isVerdict, VERDICTS } from "../../src/lexicon/verdicts";
import { withoutTranslation } from "../../src/tables/grid/withoutTranslation";
import { columnKindOf } from "../../src/tables/words/columnKinds";
import { CLASS_ENDINGS, CLASS_HEADS, isClassHead } from "../../src/lexicon/classHeads";
import { COUNTED_KINDS, countedIn } from "../../src/lexicon/countedKinds";
import { INDUSTRIES, industry } from "../../src/lexicon/industries";
import { KIND_WORDS, kindWord } from "../../src/lexicon/kindWords";
import { plainLabel } from "../../src/lexicon/script/plainLabel";
import { readLabel } from "../../src/tables/words/readLabel";
import type { Part } from "./part";
import { OFFICE_PARTS } from "./officeParts";
import { HEAD_PARTS } from "./headParts";
import { PLACE_PARTS } from "./placeParts";
import { TITLE_PARTS } from "./titleParts";

export const PARTS: readonly Part[] = [
  ...PLACE_PARTS,
  ...OFFICE_PARTS,
  ...TITLE_PARTS,
  ...HEAD_PARTS,
  {
    name: "what names of rates end in",
    entries: RATE_NAMES,
    read: (text) =>
      isRateName(plainLabel(text).key.replace(/\([^()]*\)$/, "")) ? "rate" : "amount",
  },
  {
    name: "amounts told by their growth",
    entries: TOLD_BY_GROWTH,
    read: (text) => (isToldByGrowth(text) ? "growth" : undefined),
  },
  {
    name: "what names of money end in",
    entries: MONEY_NAMES,
    read: (text) => (isMoneyName(text) ? "money" : undefined),
  },
  {
    name: "what names give away their unit",
    entries: COUNTED_NAMES,
    read: (text) => impliedUnit(text.replace(/[(（].*$/, ""))?.symbol,
  },
  { name: "deeds", entries: DEED_WORDS, read: (_text, word) => deedWord(word) },
  {
    name: "verbs that are answered",
    entries: ANSWERED_VERBS,
    read: (text) => (isAnsweredVerb(text) ? "verb" : undefined),
  },
  { name: "words beside prizes", entries: PRIZE_WORDS, read: (_text, word) => awardWord(word) },
  {
    name: "classes of prizes",
    entries: PRIZE_CLASSES,
    read: (text) => prizeMeaning(text),
  },
  {
    name: "heads of firms",
    entries: FIRM_HEADS,
    read: (text) => (isFirmHeading(text) ? "firms" : undefined),
  },
  {
    name: "heads of settings",
    entries: PARAMETER_HEADS,
    read: (text) => (isParameterHeading(text) ? "parameters" : undefined),
  },
  {
    name: "places by the amount",
    entries: TOTAL_BASIS,
    read: (text) => (saysTotal(text) ? "total" : undefined),
  },
  {
    name: "sizes of firms that are no amount",
    entries: SIZES_OF_FIRMS,
    read: (text) => (saysTotal(`${text}位次`) ? undefined : "size"),
  },
  { name: "what headings say of figures", entries: HEADER_WORDS, read: headerWord },
  { name: "what columns without figures are for", entries: COLUMN_HEADS, read: columnKindOf },
  {
    name: "English glued to Chinese",
    entries: TRANSLATIONS,
    read: (text) => (/[A-Za-z]/.test(withoutTranslation(text)) ? undefined : "translation"),
  },
  { name: "English headings", entries: ENGLISH_HEADS, read: englishHead },
  {
    name: "what a database puts behind a name",
    entries: EXPORT_MARKS,
    read: (text) => exportMark(text.slice(text.indexOf("_") + 1)),
  },
  {
    name: "remarks that say of when figures are",
    entries: PERIOD_REMARKS,
    read: (text) => (periodRemarked(text) === text ? undefined : "figures"),
  },
  {
    name: "what heads classes",
    entries: [...CLASS_HEADS, ...CLASS_ENDINGS],
    read: (text) => (isClassHead(text) ? "class" : undefined),
  },
  {
    name: "kinds and deeds under what is counted",
    entries: KIND_WORDS,
    read: (text) => kindWord(text),
  },
  {
    name: "of what alone a table counts",
    entries: COUNTED_KINDS,
    read: (text) => (countedIn(text) === undefined ? undefined : "counted"),
  },
  {
    name: "industries of the product",
    entries: INDUSTRIES,
    read: (text) => industry(text),
  },
  { name: "what is measured", entries: MEASURED, read: measuredAs },
  { name: "in what something is measured", entries: MEASURED_IN, read: measuredIn },
  { name: "with what things are counted", entries: CLASSIFIERS, read: classifiersOf },
  {
    name: "indicators named like growth",
    entries: INDICATORS_NAMED_LIKE_GROWTH,
    read: (text) => (readLabel(text).measure === undefined ? "indicator" : undefined),
  },
  {
    name: "indicators named like totals",
    entries: INDICATORS_NAMED_LIKE_TOTALS,
    read: (text, word) => (readLabel(text).name.endsWith(word) ? "indicator" : undefined),
  },
  {
    name: "indicators named like plans",
    entries: INDICATORS_NAMED_LIKE_PLANS,
    read: (text) => (readLabel(text).measure === undefined ? "indicator" : undefined),
  },
  {
    name: "indicators named like periods",
    entries: INDICATORS_NAMED_LIKE_PERIODS,
    read: (text) => (readLabel(text).time === undefined ? "indicator" : undefined),
  },
  {
    name: "what amounts are called over a column",
    entries: AMOUNT_NOUNS,
    read: (text) => (isAmountNoun(plainLabel(readLabel(text).name).key) ? "amount" : undefined),
  },
  {
    name: "what indices are counted from",
    entries: INDEX_BASES,
    read: (text) => (isIndexOfRows(readLabel(text).name) ? "index" : undefined),
  },
  {
    name: "among whom places count",
    entries: RANK_SCOPES,
    read: (text) => (isRankScope(text) ? "scope" : undefined),
  },
  {
    name: "headings over judgements",
    entries: VERDICTS,
    read: (text) => (isVerdict(text) ? "verdict" : undefined),
  },
  { name: "headings over prose", entries: PROSE_KINDS, read: proseKind },
  {
    name: "what heads the units of a body",
    entries: MEMBER_HEADS,
    read: (text) => memberHead(text),
  },
  {
    name: "who holds what is counted",
    entries: HOLDERS,
    read: (text) => holder(text),
  },
  {
    name: "words that hint at what is meant",
    entries: HINTS,
    read: (text, word) =>
      HINTS.find(({ words, meaning }) => words[word] === text && hintsAt(text, meaning))?.meaning,
  },
  {
    name: "which way something moves",
    entries: MOVEMENTS,
    read: (text) => takeMovement(text)?.way,
  },
  {
    name: "that nothing moves",
    entries: STANDSTILLS,
    read: (text) => (isStandstill(text) ? "flat" : undefined),
  },
  {
    name: "since when something moves",
    entries: SINCE_WORDS,
    read: (text, word) => (withoutBase(text) === text.slice(word.length) ? "since" : undefined),
  },
  ...MOVEMENT_PARTS,
  { name: "words that begin a line outside of a table", entries: LINE_WORDS, read: lineKind },
  {
    name: "words that begin a line of a source",
    entries: SOURCE_BEGINNINGS,
    read: (text) => (lineKind(text) === "note" ? "note" : undefined),
  },
  { name: "fields before a colon", entries: FIELD_WORDS, read: (text) => fieldOf(text)?.kind },
  {
    name: "asides to whoever writes",
    entries: ASIDES,
    read: (text) => (isAside(text) ? "writer" : isOfFigures(text) ? "figures" : undefined),
  },
  {
    name: "words of sheet names",
    entries: SHEET_WORDS,
    read: (text) =>
      saysInstructions(text) ? "instructions" : saysProse(text) ? "prose" : undefined,
  },
  {
    name: "names of shares",
    entries: SHARE_NAMES,
    read: (text) => (isShareName(text) ? "share" : undefined),
  },
  {
    name: "names of figures without a unit",
    entries: UNITLESS_NAMES,
    read: (text) => (isUnitless(text) ? "unitless" : undefined),
  },
  {
    name: "names of whole scores",
    entries: WHOLE_SCORES,
    read: (text) => (isWholeScore(text) ? "whole-score" : undefined),
  },
  {
    name: "names that are complete",
    entries: FIGURE_NAMES,
    read: (text) => figureKind(text),
  },
  {
    name: "headings of the amount alone",
    entries: BARE_AMOUNTS,
    read: (text) => (isBareAmount(text) ? "amount" : undefined),
  },
  {
    name: "headings of a count alone",
    entries: BARE_COUNTS,
    read: (text) => (isBareCount(text) ? "count" : undefined),
  },
  {
    name: "headings over explanations",
    entries: EXPLAINING,
    read: (text) => (headsExplanations(text) ? "remark" : undefined),
  },
  {
    name: "headings over dates",
    entries: TIME_HEADS,
    read: (text) => (headsDates(text) ? "time" : undefined),
  },
  {
    name: "deeds that are dated",
    entries: DATED_DEEDS,
    read: (text) => (headsDates(text) ? "deed" : undefined),
  },
  {
    name: "headings over remarks that are told",
    entries: TOLD_REMARKS,
    read: (text) => (headsToldRemarks(text) ? "told" : undefined),
  },
  {
    name: "marks of parts",
    entries: OF_WHICH,
    read: (text) => (isRemainder(text) ? "remainder" : isMarkedPart(text) ? "part" : undefined),
  },
  { name: "signs of areas", entries: AREA_SIGNS, read: widthOf },
  {
    name: "stages",
    entries: STAGES,
    read: (text, word) => {
      const stage = stageIn(text);
      if (stage === word) return "stage";
      return stage?.startsWith(word) ? "before" : undefined;
    },
  },
  {
    name: "what stands behind stages",
    entries: STAGE_ENDINGS,
    read: (text, word) => {
      const rest = text.slice(stageIn(text)?.length ?? text.length);
      if (rest === word) return "number";
      return rest.startsWith(word) ? "counted" : undefined;
    },
  },
  {
    name: "words of conclusions",
    entries: CONCLUSION_WORDS,
    read: (text, word) =>
      isConclusion(text) ? CONCLUSION_WORDS.find(({ words }) => word in words)?.meaning : undefined,
  },
  {
    name: "names of cells with the office",
    entries: OFFICE_HEADS,
    read: (text) => (namesOffice(text) ? "office" : undefined),
  },
  {
    name: "heads of kinds of texts",
    entries: TEXT_KIND_HEADS,
    read: (text) => (headsTextKinds(text) ? "text-kind" : undefined),
  },
  {
    name: "names of bodies",
    entries: BODY_WORDS.filter(({ meaning }) => meaning === "area" || meaning === "institution"),
    read: bodyKind,
  },
];
