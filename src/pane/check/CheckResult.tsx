import { useMemo, useState } from "react";
import { useTranslation } from "../useTranslation";
import { VERDICTS } from "../../check/verdicts/verdict";
import type { CheckView } from "../engine/checkView";
import { usePaneLanguage } from "../frame/PaneLanguage";
import { CheckItem } from "./CheckItem";
import type { CheckPageProps } from "./CheckPage";
import { CheckedText, type ShownMark } from "./CheckedText";
import { CheckList } from "./CheckList";
import { reasonFor, replacementsOf, sentenceOf } from "./decisions";
import type { Draft } from "./DraftEntry";
import { DraftResult } from "./DraftResult";
import { summaryOf } from "./summaryOf";
import { useLooking } from "./useLooking";
import { lookOf } from "./verdictLook";

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
  const looking = useLooking((number) => view.marks[number]?.source?.cells[0]);
  const { current, choose } = looking;
  const [taken, setTaken] = useState(NONE);

  const marks = useMemo(
    () =>
      view.marks.map((mark, number): ShownMark => {
        const instead = taken.has(number) ? mark.suggestion : undefined;
        if (instead !== undefined) return { mark, number, look: "mended", instead };
        const kept = reasonFor(view, mark, reasons.state.kept);
        return { mark, number, look: kept ? "kept" : lookOf(mark.verdict) };
      }),
    [view, taken, reasons.state.kept],
  );
  const replacements = useMemo(() => replacementsOf(view, { taken }), [view, taken]);

  const comments = useMemo(
    () =>
      marks.flatMap(({ mark, look }) => {
        const kept = look === "kept" && reasonFor(view, mark, reasons.state.kept);
        const { start, end } = mark;
        return kept ? [{ start, end, text: t("check.keptFor", { reason: kept.reason }) }] : [];
      }),
    [view, marks, reasons.state.kept, t],
  );

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
    <DraftResult
      {...{ draft, looking, isStale, isBusy, replacements, documents, notify, onOther }}
      comments={comments}
      summary={summaryOf(marks, t, (verdict) => VERDICTS[verdict].name[language])}
      again={{ label: t("check.again"), run: onAgain }}
      list={<CheckList view={view} marks={marks} reasons={reasons.state.kept} {...itemProps} />}
      marked={<CheckedText view={view} marks={marks} current={current} onChoose={choose} />}
      item={
        item && (
          <CheckItem
            key={item.number}
            shown={item}
            kept={reasonFor(view, item.mark, reasons.state.kept)}
            {...itemProps}
          />
        )
      }
      text={view.text}
      words={{
        copied: t("check.copied", { count: replacements.length }),
        copyHint: t("check.copyHint"),
        saveHint: t("check.saveHint"),
        suffix: t("check.suffix"),
      }}
      open={open.map(({ number }) => number)}
    />
  );
}
