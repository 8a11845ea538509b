import { Textarea, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "../useTranslation";
import { VERDICTS } from "../../check/verdicts/verdict";
import type { CheckMark, KnownView } from "../engine/checkView";
import { CellLink } from "../frame/CellLink";
import { usePaneLanguage } from "../frame/PaneLanguage";
import type { KeptReason } from "../kept/readReasons";
import { useCheckPageStyles } from "./CheckPage.styles";
import type { ShownMark } from "./CheckedText";
import { Button } from "../frame/Button";
import { sentenceAround } from "./sentenceAround";

/** So many cells are named; the others of a long list say little more. */
const MOST_CELLS = 3;

interface CheckItemProps {
  readonly shown: ShownMark;
  /** The text that it stands in, where that is not to be seen beside it. */
  readonly within?: string;
  readonly kept: KeptReason | undefined;
  readonly onChoose: (number: number) => void;
  readonly onTake: (number: number, taken: boolean) => void;
  /** Keeps the words as they are, for a reason; without one, takes that back. */
  readonly onKeep: (number: number, reason: string | undefined) => void;
}

/** What was found of one figure or word, and what is to become of it. */
export function CheckItem(props: CheckItemProps) {
  const { shown, within, kept, onChoose, onTake, onKeep } = props;
  const { t } = useTranslation();
  const language = usePaneLanguage();
  const styles = useCheckPageStyles();
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const { mark, number, look, instead } = shown;
  const { source, candidates = [], reason, suggestion } = mark;
  return (
    <div className={mergeClasses(styles.item, look === "wrong" && styles.wrongItem)}>
      <button type="button" className={styles.words} onClick={() => onChoose(number)}>
        <span className={styles.verdict}>{VERDICTS[mark.verdict].name[language]}</span>{" "}
        <span lang="zh-CN">{suggestion?.words ?? mark.words}</span>
        {suggestion && <span lang="zh-CN">{` → ${suggestion.text}`}</span>}
      </button>
      {within !== undefined && <InSentence text={within} mark={mark} />}
      {reason && <span className={styles.quiet}>{reason}</span>}
      {source && <Source known={source} />}
      {candidates.map((known, index) => (
        <Source key={index} known={known} />
      ))}
      {kept && <span className={styles.quiet}>{t("check.keptFor", { reason: kept.reason })}</span>}
      <div className={styles.bar}>
        {suggestion && !kept && (
          <Button size="small" onClick={() => onTake(number, instead === undefined)}>
            {t(instead === undefined ? "check.take" : "check.takeBack")}
          </Button>
        )}
        {kept ? (
          <Button size="small" onClick={() => onKeep(number, undefined)}>
            {t("check.unkeep")}
          </Button>
        ) : (
          instead === undefined &&
          typed === undefined &&
          look !== "right" && (
            <Button size="small" appearance="subtle" onClick={() => setTyped("")}>
              {t("check.keep")}
            </Button>
          )
        )}
      </div>
      {typed !== undefined && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (typed.trim() !== "") onKeep(number, typed.trim());
            setTyped(undefined);
          }}
        >
          <Textarea
            autoFocus
            size="small"
            rows={2}
            maxLength={500}
            aria-label={t("check.why")}
            placeholder={t("check.why")}
            value={typed}
            onChange={(_, { value }) => setTyped(value)}
          />
          <div className={styles.bar}>
            <Button size="small" type="submit" disabled={typed.trim() === ""}>
              {t("check.keepIt")}
            </Button>
            <Button size="small" appearance="subtle" onClick={() => setTyped(undefined)}>
              {t("status.cancel")}
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}

/** The sentence that a mark stands in, as far as it is near. */
function InSentence({ text, mark }: { text: string; mark: CheckMark }) {
  const styles = useCheckPageStyles();
  const { before, after } = sentenceAround(text, mark);
  return (
    <q className={styles.quoted} lang="zh-CN">
      {before}
      <strong>{mark.words}</strong>
      {after}
    </q>
  );
}

/** A figure of the workbook, and the way to its cells. */
export function Source({ known }: { known: KnownView }) {
  const { t } = useTranslation();
  const styles = useCheckPageStyles();
  const more = known.cells.length - MOST_CELLS;
  return (
    <span className={styles.quiet}>
      <span lang="zh-CN">{`${known.indicator} ${known.text} `}</span>
      {known.cells.slice(0, MOST_CELLS).map((cell, index) => (
        <span key={index}>
          <CellLink cell={cell} />{" "}
        </span>
      ))}
      {more > 0 && t("check.moreCells", { count: more })}
    </span>
  );
}
