import { CHANGE_WORDS } from "./changeWords";
import { COUNTING_WORDS } from "./countingWords";
import { GOAL_WORDS } from "./goalWords";
import { HELD_WORDS } from "./heldWords";
import { MOVED_WORDS } from "./movedWords";
import { PERIOD_WORDS } from "./periodWords";
import { PUBLISHED_WORDS } from "./publishedWords";
import { SCOPE_WORDS } from "./scopeWords";
import { SET_ASIDE_WORDS } from "./setAsideWords";
import type { Entry } from "../entry";
import type { HeaderWord } from "./headerWord";

/** The words of headings, each with a heading that it is read in. Where a word has several meanings the first that fits counts. */
export const HEADER_WORDS: readonly Entry<HeaderWord>[] = [
  ...PERIOD_WORDS,
  ...CHANGE_WORDS,
  ...HELD_WORDS,
  ...MOVED_WORDS,
  ...SET_ASIDE_WORDS,
  ...GOAL_WORDS,
  ...COUNTING_WORDS,
  ...SCOPE_WORDS,
  ...PUBLISHED_WORDS,
];
