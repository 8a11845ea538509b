import { mergeClasses } from "@fluentui/react-components";
import { Fragment } from "react";
import { FIGURE_STOP, FigureGroup } from "../text/FigureGroup";
import { useCheckPageStyles } from "./CheckPage.styles";
import { SIGNS, type Look } from "./verdictLook";

/** A stretch of a text, and how it stands. */
export interface TextMark {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly look: Look;
  /** What takes the place of its words; empty where they go. */
  readonly instead?: string | undefined;
  /** How it stands, in a word. */
  readonly told: string;
}

/** Up to this length words are not broken over two lines, nor is their sign from them. */
const SHORT = 12;

interface MarkedTextProps {
  readonly text: string;
  /** In the order of the text. */
  readonly marks: readonly TextMark[];
  readonly current: number | undefined;
  readonly onChoose: (number: number) => void;
}

export function markId(number: number): string {
  return `check-mark-${number}`;
}

/** A text, paragraph by paragraph, with its marks. */
export function MarkedText({ text, marks, ...choice }: MarkedTextProps) {
  const styles = useCheckPageStyles();
  return (
    <article lang="zh-CN" className={styles.text}>
      {linesOf(text).map(({ line, start }, index) => {
        const own = marks.filter((mark) => mark.start >= start && mark.end <= start + line.length);
        return (
          <FigureGroup key={index} className={styles.text}>
            <Line line={line} start={start} marks={own} {...choice} />
          </FigureGroup>
        );
      })}
    </article>
  );
}

interface LineProps extends Omit<MarkedTextProps, "text"> {
  readonly line: string;
  readonly start: number;
}

function Line({ line, start, marks, current, onChoose }: LineProps) {
  const pieces = [];
  let at = start;
  for (const mark of marks) {
    // Marks may stand in each other: the one that begins first is shown.
    if (mark.start < at) continue;
    pieces.push(
      <Fragment key={mark.number}>
        {line.slice(at - start, mark.start - start)}
        <Mark mark={mark} isCurrent={mark.number === current} onChoose={onChoose} />
      </Fragment>,
    );
    at = mark.end;
  }
  return [...pieces, line.slice(at - start)];
}

interface MarkProps extends Pick<MarkedTextProps, "onChoose"> {
  readonly mark: TextMark;
  readonly isCurrent: boolean;
}

function Mark({ mark, isCurrent, onChoose }: MarkProps) {
  const { words, look, instead, number, told } = mark;
  const styles = useCheckPageStyles();
  const choose = () => onChoose(number);
  return (
    <span
      id={markId(number)}
      role="button"
      tabIndex={-1}
      {...FIGURE_STOP}
      className={mergeClasses(
        styles.mark,
        styles[look],
        words.length <= SHORT && instead === undefined && styles.whole,
        isCurrent && styles.current,
      )}
      aria-label={`${words}${instead ?? ""}：${told}`}
      onClick={choose}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        choose();
      }}
    >
      {instead === undefined ? (
        words
      ) : (
        <>
          <del className={styles.old}>{words}</del>
          <ins>{instead}</ins>
        </>
      )}
      <span aria-hidden className={styles.sign}>
        {SIGNS[look]}
      </span>
    </span>
  );
}

/** The paragraphs of a text, each with where it begins. */
function linesOf(text: string): readonly { readonly line: string; readonly start: number }[] {
  const lines: { line: string; start: number }[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    lines.push({ line, start });
    start += line.length + 1;
  }
  return lines;
}
