import { mergeClasses } from "@fluentui/react-components";
import { Fragment } from "react";
import type { CheckMark, CheckView } from "../engine/checkView";
import { VERDICTS } from "../../check/verdicts/verdict";
import { FIGURE_STOP, FigureGroup } from "../text/FigureGroup";
import { usePaneLanguage } from "../frame/PaneLanguage";
import { useCheckPageStyles } from "./CheckPage.styles";
import { SIGNS, type Look } from "./verdictLook";

/** A mark as it stands after what the user has decided of it. */
export interface ShownMark {
  readonly number: number;
  readonly mark: CheckMark;
  readonly look: Look;
  /** What takes the place of its words. */
  readonly instead?: string;
}

/** Up to this length words are not broken over two lines, nor is their sign from them. */
const SHORT = 12;

interface CheckedTextProps {
  readonly view: CheckView;
  readonly marks: readonly ShownMark[];
  readonly current: number | undefined;
  readonly onChoose: (number: number) => void;
}

export function markId(number: number): string {
  return `check-mark-${number}`;
}

/** The draft, paragraph by paragraph, each figure and claiming word marked by what was found of it. */
export function CheckedText({ view, marks, current, onChoose }: CheckedTextProps) {
  const styles = useCheckPageStyles();
  return (
    <article lang="zh-CN" className={styles.text}>
      {linesOf(view.text).map(({ line, start }, index) => {
        const own = marks.filter(
          ({ mark }) => mark.start >= start && mark.end <= start + line.length,
        );
        return (
          <FigureGroup key={index} className={styles.text}>
            <Line line={line} start={start} marks={own} current={current} onChoose={onChoose} />
          </FigureGroup>
        );
      })}
    </article>
  );
}

interface LineProps extends Pick<CheckedTextProps, "marks" | "current" | "onChoose"> {
  readonly line: string;
  readonly start: number;
}

function Line({ line, start, marks, current, onChoose }: LineProps) {
  const pieces = [];
  let at = start;
  for (const shown of marks) {
    const { mark, number } = shown;
    // Marks may stand in each other: the one that begins first is shown.
    if (mark.start < at) continue;
    pieces.push(
      <Fragment key={number}>
        {line.slice(at - start, mark.start - start)}
        <Mark shown={shown} isCurrent={number === current} onChoose={onChoose} />
      </Fragment>,
    );
    at = mark.end;
  }
  return [...pieces, line.slice(at - start)];
}

interface MarkProps extends Pick<CheckedTextProps, "onChoose"> {
  readonly shown: ShownMark;
  readonly isCurrent: boolean;
}

function Mark({ shown, isCurrent, onChoose }: MarkProps) {
  const { mark, look, instead, number } = shown;
  const styles = useCheckPageStyles();
  const language = usePaneLanguage();
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
        mark.words.length <= SHORT && instead === undefined && styles.whole,
        isCurrent && styles.current,
      )}
      aria-label={`${mark.words}${instead ?? ""}：${VERDICTS[mark.verdict].name[language]}`}
      onClick={choose}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        choose();
      }}
    >
      {instead === undefined ? (
        mark.words
      ) : (
        <>
          <del className={styles.old}>{mark.words}</del>
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
