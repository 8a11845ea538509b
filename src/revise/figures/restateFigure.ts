import type { Known } from "../../check/answers/known";
import { directionOf } from "../../check/verdicts/compare";
import { isFalling } from "../../prose/grammar/rules/grammarWords";
import type { Direction, Statement } from "../../prose/question";
import type { Replacement } from "../applyEdits";
import { turnedMove } from "../words/turnedMove";
import { figureStyle } from "./figureStyle";
import { numbersFor } from "./number";

/** A figure with what is known of it now. */
export interface Restated {
  readonly statement: Statement;
  readonly known: Known;
  /** Which way the figure went by the workbook, where the words before it say one: 增加到5.12亿元, 升至第4位. */
  readonly moved?: Direction;
  /** Whether others of its list stand behind the same word. */
  readonly isShared: boolean;
}

/** The text as it stands, and as it is read. */
export interface Words {
  readonly text: string;
  readonly plain: string;
}

/** The ways of saying a figure again in the words around it, the best first; none where its words cannot say it. */
export function restateFigure(
  restated: Restated,
  words: Words,
): readonly (readonly Replacement[])[] {
  const { statement, known } = restated;
  const { measure } = statement.question;
  const { start, end } = statement;
  const style = figureStyle(words.plain.slice(start, end), statement.text);
  if (!style || measure.kind === "top" || statement.claimed?.to !== undefined) return [];
  const value = measure.kind === "rank" && measure.fromEnd ? known.fromEnd : known.answer.value;
  if (value === undefined) return [];
  const answer = { ...known.answer, value };
  const way = wayOf(restated, words.plain, value);
  if (!way) return [];
  if (way.isLevel) return [[{ start: way.start, end, text: "持平" }]];
  const tie = tieOf(restated, words.plain);
  const behindIn = words.text.slice(end - style.behind.length, end);
  return numbersFor(statement, style, { ...known, answer }, words.plain).map((number) => {
    // The old words behind the digits are kept as they are written.
    const behind = number.behind === style.behind ? behindIn : number.behind;
    const before = style.before === "-" ? "" : words.text.slice(start, start + style.before.length);
    const said = `${number.hedge ?? ""}${tie.text}${way.sign}${before}${number.digits}${behind}`;
    const from = Math.min(number.from ?? start, tie.start ?? start);
    return [...way.words, { start: from, end, text: said }];
  });
}

interface Way {
  /** The word before the figure, turned. */
  readonly words: readonly Replacement[];
  /** A minus where no word says that it fell. */
  readonly sign: string;
  /** It did not move at all. */
  readonly isLevel?: true;
  readonly start: number;
}

/** Which way the figure went, in the words of the text; nothing where these cannot say it. */
function wayOf(
  { statement, moved, isShared }: Restated,
  plain: string,
  value: number,
): Way | undefined {
  const {
    question: { measure },
    move,
    start,
  } = statement;
  const said =
    directionOf(measure) ?? (moved && move ? (isFalling(move.text) ? "down" : "up") : undefined);
  const stays: Way = { words: [], sign: "", start };
  if (said === undefined) return { ...stays, sign: value < 0 ? "-" : "" };
  const now = moved ?? (value === 0 ? undefined : value > 0 ? "up" : "down");
  if (now === said) return stays;
  if (!move || isShared) return undefined;
  const from = withAdverbs(plain, move.start);
  if (now === undefined) {
    const between = plain.slice(move.end, start);
    return MEASURED.has(measure.kind) && /^(?:了|约|近)?$/.test(between)
      ? { ...stays, isLevel: true, start: from }
      : undefined;
  }
  const turned = turnedMove(move.text, now, measure.kind);
  return turned === undefined
    ? undefined
    : { ...stays, words: [{ start: from, end: move.end, text: turned }] };
}

/** Of these 持平 can be said. */
const MEASURED = new Set(["growth", "change", "points", "rank-change"]);

/** 大幅增长 that fell did not fall 大幅, as far as anybody knows. */
function withAdverbs(plain: string, at: number): number {
  const [words = ""] =
    /(?:大幅度?|小幅|快速|较快|稳步|持续|继续|进一步|明显|显著|强劲|平稳|实现|保持|仅|双双|逆势)+$/.exec(
      plain.slice(Math.max(0, at - 10), at),
    ) ?? [];
  return at - words.length;
}

interface Tie {
  readonly text: string;
  readonly start?: number;
}

/** 并列 before a place that others have, too, and none before one that nobody else has. */
function tieOf({ statement, known }: Restated, plain: string): Tie {
  const {
    start,
    question: { measure },
  } = statement;
  if (measure.kind !== "rank") return { text: "" };
  const isSaid = plain.slice(0, start).endsWith("并列");
  const isTied = known.tiedWith !== undefined && known.tiedWith.length > 0;
  if (isTied && !isSaid) return { text: "并列" };
  return isSaid && !isTied && known.tiedWith
    ? { text: "", start: start - "并列".length }
    : { text: "" };
}
