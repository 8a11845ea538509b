import { HEADER_WORDS } from "../../src/lexicon/headings/headerWords";
import { isClassHead } from "../../src/lexicon/classHeads";
import { wordsOf } from "../../src/lexicon/entry";
import { englishHead } from "../../src/lexicon/englishHeads";
import { holder } from "../../src/lexicon/holders";
import { kindWord } from "../../src/lexicon/kindWords";
import { memberHead } from "../../src/lexicon/memberHeads";
import { readPlace } from "../../src/lexicon/places/readPlace";
import { partMark } from "../../src/lexicon/ofWhich";
import { plainLabel } from "../../src/lexicon/script/plainLabel";
import { columnKindOf } from "../../src/tables/words/columnKinds";
import { entityName } from "../../src/tables/words/regionNames";
import { withoutNumber } from "../../src/tables/words/withoutNumber";
import { labelSteps, readLabel } from "../../src/tables/words/readLabel";

/** Whose the words of headings are: the lexicon's, a unit's or a period's, a plain name's, or nobody's yet. */
export type Owner = "lexicon" | "grammar" | "name" | "doubtful";

export interface OwnedWords {
  readonly words: string;
  readonly owner: Owner;
}

/**
 * Takes a heading apart as tables are read. What is left is a plain name, unless digits, brackets or words that speak of figures
 * are still in it: then something of it has not been understood.
 */
export function headingWords(text: string): readonly OwnedWords[] {
  const unmarked = withoutNumber(text.trim());
  const heading = withoutNumber(unmarked.slice(partMark(unmarked).length));
  if (isWholeHead(heading)) return [{ words: heading, owner: "lexicon" }];
  const taken = labelSteps(heading).map(({ words, entry }): OwnedWords => ({
    words,
    owner: entry ? "lexicon" : "grammar",
  }));
  const { name } = readLabel(heading);
  if (name === "") return taken;
  const isName =
    (!FRAGMENT.test(name) && !DOUBTS.test(plainLabel(name).key.replaceAll("增加值", ""))) ||
    isWholeHead(name);
  return [...taken, { words: name, owner: isName ? "name" : "doubtful" }];
}

function isWholeHead(text: string): boolean {
  return (
    columnKindOf(text) !== undefined ||
    memberHead(text) !== undefined ||
    isClassHead(text) ||
    englishHead(text) !== undefined ||
    holder(text) !== undefined ||
    kindWord(text) !== undefined ||
    readPlace(text) !== undefined ||
    entityName(text).role !== "member"
  );
}

/** A single sign, or words that lead to something that has been taken away: nothing is called so. */
const FRAGMENT = /^(?:.|[与比较占至止自].*|年初.*|.*[至止])$/;

/** Words that say of a figure what it is, of no indicator's own name: at least two signs long, as shorter ones stand in names. */
const OF_FIGURES = wordsOf(...HEADER_WORDS).filter(
  (word) => word.length > 1 && /(?:增|减|比|位|名|率|幅|差|完成|计划|目标|累计|同期)/.test(word),
);
const DOUBTS = new RegExp(
  `\\d|[()%‰]|${OF_FIGURES.map((word) => word.replace(/[^\u4e00-\u9fff]/g, "\\$&")).join("|")}`,
);
