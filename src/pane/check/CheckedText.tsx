import type { CheckMark, CheckView, Suggestion } from "../engine/checkView";
import { VERDICTS } from "../../check/verdicts/verdict";
import { usePaneLanguage } from "../frame/PaneLanguage";
import { MarkedText } from "./MarkedText";
import type { Look } from "./verdictLook";

/** A mark as it stands after what the user has decided of it. */
export interface ShownMark {
  readonly number: number;
  readonly mark: CheckMark;
  readonly look: Look;
  /** What takes the place of its words, and maybe of some before them. */
  readonly instead?: Suggestion;
}

interface CheckedTextProps {
  readonly view: CheckView;
  readonly marks: readonly ShownMark[];
  readonly current: number | undefined;
  readonly onChoose: (number: number) => void;
}

/** The draft, each figure and claiming word marked by what was found of it. */
export function CheckedText({ view, marks, ...choice }: CheckedTextProps) {
  const language = usePaneLanguage();
  const shown = marks.map(({ number, mark, look, instead }) => ({
    number,
    start: (instead ?? mark).start,
    end: (instead ?? mark).end,
    words: (instead ?? mark).words,
    look,
    instead: instead?.text,
    told: VERDICTS[mark.verdict].name[language],
  }));
  return <MarkedText text={view.text} marks={shown} {...choice} />;
}
