import { useMemo, useState } from "react";
import { useTranslation } from "../useTranslation";
import { VERDICTS } from "../../check/verdicts/verdict";
import type { CheckView } from "../engine/checkView";
import { Message } from "../frame/Message";
import { PageBody } from "../frame/PageBody";
import { usePaneLanguage } from "../frame/PaneLanguage";
import { useSelectCell } from "../frame/SelectCell";
import { CheckItem } from "./CheckItem";
import type { CheckPageProps } from "./CheckPage";
import { useCheckPageStyles } from "./CheckPage.styles";
import { CheckedText, type ShownMark } from "./CheckedText";
import { markId } from "./MarkedText";
import { CheckList } from "./CheckList";
import { reasonFor, replacementsOf, sentenceOf, suggestionOf } from "./decisions";
import { DraftActions } from "./DraftActions";
import type { Draft } from "./DraftEntry";
import { summaryOf } from "./summaryOf";
import { lookOf } from "./verdictLook";
import { ViewSwitch, type CheckViewName } from "./ViewSwitch";

interface CheckResultProps extends CheckPageProps {
  readonly draft: Draft;
  readonly view: CheckView;
  readonly isBusy: boolean;
  readonly onAgain: () => void;
  readonly onOther: () => void;
}

const NONE: ReadonlySet<number> = new Set();

/** What was found of a draft: its text with marks, the same as a list, and what becomes of each mark. */
export function CheckResult(props: CheckResultProps) {
  const { draft, view, isStale, isBusy, onAgain, onOther, reasons, documents, notify } = props;
  const { t } = useTranslation();
  const language = usePaneLanguage();
  const styles = useCheckPageStyles();
  const select = useSelectCell();
  const [shownView, setShownView] = useState<CheckViewName>("list");
  const [current, setCurrent] = useState<number | undefined>(undefined);
  const [taken, setTaken] = useState(NONE);

  const marks = useMemo(
    () =>
      view.marks.map((mark, number): ShownMark => {
        const instead = taken.has(number) ? suggestionOf(mark) : undefined;
        if (instead !== undefined) return { mark, number, look: "mended", instead };
        const kept = reasonFor(view, mark, reasons.state.kept);
        return { mark, number, look: kept ? "kept" : lookOf(mark.verdict) };
      }),
    [view, taken, reasons.state.kept],
  );
  const replacements = useMemo(() => replacementsOf(view, { taken }), [view, taken]);

  const choose = (number: number) => {
    setCurrent(number);
    setShownView("text");
    const [cell] = view.marks[number]?.source?.cells ?? [];
    if (cell) select(cell);
    window.setTimeout(() =>
      document.getElementById(markId(number))?.scrollIntoView({ block: "center" }),
    );
  };

  const take = (number: number, isTaken: boolean) => {
    const next = new Set(taken);
    if (isTaken) next.add(number);
    else next.delete(number);
    setTaken(next);
  };

  const keep = (number: number, reason: string | undefined) => {
    const mark = view.marks[number];
    if (!mark) return;
    const sentence = sentenceOf(view, mark);
    const others = reasons.state.kept.filter(
      (one) => one.words !== mark.words || one.sentence !== sentence,
    );
    const own = reason === undefined ? [] : [{ words: mark.words, sentence, reason }];
    reasons.change([...others, ...own]);
    if (reason !== undefined) notify({ intent: "success", text: t("check.kept") });
  };

  const open = marks.filter(({ look }) => look === "wrong" || look === "doubtful");
  const item = current === undefined ? undefined : marks[current];
  const itemProps = { onChoose: choose, onTake: take, onKeep: keep };

  return (
    <>
      <div className={styles.head}>
        <span className={styles.summary} role="status">
          {summaryOf(marks, t, (verdict) => VERDICTS[verdict].name[language])}
        </span>
        <ViewSwitch view={shownView} onView={setShownView} />
      </div>
      {isStale && (
        <Message
          intent="warning"
          text={t("check.stale")}
          {...(!isBusy && { action: { label: t("check.again"), run: onAgain } })}
        />
      )}
      <PageBody page="check">
        {shownView === "text" ? (
          <CheckedText view={view} marks={marks} current={current} onChoose={choose} />
        ) : (
          <CheckList view={view} marks={marks} reasons={reasons.state.kept} {...itemProps} />
        )}
      </PageBody>
      {shownView === "text" && item && (
        <section className={styles.docked} aria-label={t("check.item")}>
          <CheckItem
            key={item.number}
            shown={item}
            kept={reasonFor(view, item.mark, reasons.state.kept)}
            {...itemProps}
          />
        </section>
      )}
      <DraftActions
        {...{ draft, replacements, documents, notify, current, onOther }}
        text={view.text}
        words={{
          copied: t("check.copied", { count: replacements.length }),
          copyHint: t("check.copyHint"),
          saveHint: t("check.saveHint"),
          suffix: t("check.suffix"),
        }}
        open={open.map(({ number }) => number)}
        onChoose={choose}
      />
    </>
  );
}
