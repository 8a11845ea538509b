import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { DocumentArrowDownRegular } from "@fluentui/react-icons/svg/document-arrow-down";
import { useMemo, useState } from "react";
import { useTranslation } from "../useTranslation";
import { problemSentence } from "../../problemSentence";
import { VERDICTS } from "../../check/verdicts/verdict";
import { copyParagraphs } from "../copyRichText";
import { downloadFile, WORD_TYPE } from "../downloadFile";
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
import { correctedText, reasonFor, replacementsOf, sentenceOf, suggestionOf } from "./decisions";
import type { Draft } from "./DraftEntry";
import { summaryOf } from "./summaryOf";
import { lookOf } from "./verdictLook";
import { ViewSwitch, type CheckViewName } from "./ViewSwitch";
import { Button } from "../frame/Button";

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

  const copy = async () => {
    const isCopied = await copyParagraphs(correctedText(view.text, replacements));
    notify(
      isCopied
        ? { intent: "success", text: t("check.copied", { count: replacements.length }) }
        : { intent: "error", text: t("actions.copyFailed") },
    );
  };

  const save = async () => {
    if (!draft.bytes) return;
    const result = await documents.correct(draft.bytes, replacements, t("pane.title"));
    if (!result.ok) {
      notify({ intent: "error", text: problemSentence(result.problem, language) });
      return;
    }
    const name = (draft.name ?? "").replace(/(\.docx)?$/i, `${t("check.suffix")}.docx`);
    downloadFile(result.value.bytes, name, WORD_TYPE);
    const left = result.value.left.length;
    notify({
      intent: "info",
      text: left > 0 ? t("check.savedBut", { name, left }) : t("check.saved", { name }),
    });
  };

  const open = marks.filter(({ look }) => look === "wrong" || look === "doubtful");
  const next = () => {
    const following = open.find(({ number }) => number > (current ?? -1)) ?? open[0];
    if (following) choose(following.number);
  };
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
      <footer className={styles.footer}>
        <Button
          appearance="primary"
          icon={<CopyRegular />}
          title={t("check.copyHint")}
          onClick={() => void copy()}
        >
          {t("actions.copy")}
        </Button>
        {draft.bytes && (
          <Button
            icon={<DocumentArrowDownRegular />}
            title={t("check.saveHint")}
            onClick={() => void save()}
          >
            {t("check.save")}
          </Button>
        )}
        <Button appearance="subtle" disabled={open.length === 0} onClick={next}>
          {t("check.next", { count: open.length })}
        </Button>
        <Button appearance="subtle" className={styles.end} onClick={onOther}>
          {t("check.other")}
        </Button>
      </footer>
    </>
  );
}
