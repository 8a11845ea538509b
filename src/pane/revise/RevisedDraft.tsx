import { useMemo, useState } from "react";
import type { DocumentDesk } from "../../hosts/documents";
import { useCheckPageStyles } from "../check/CheckPage.styles";

import { DraftActions } from "../check/DraftActions";
import type { Draft } from "../check/DraftEntry";
import { markId, MarkedText, type TextMark } from "../check/MarkedText";
import { ViewSwitch, type CheckViewName } from "../check/ViewSwitch";
import type { ReviseView } from "../engine/reviseView";
import { Disclosure } from "../frame/Disclosure";
import { Message } from "../frame/Message";
import { PageBody } from "../frame/PageBody";
import { useSelectCell } from "../frame/SelectCell";
import type { Notice } from "../state/useNotice";
import type { Translate } from "../translator";
import { useTranslation } from "../useTranslation";
import { clausesOf, decidedRevision } from "./decidedRevision";
import { ChangedClause, OpenItem } from "./ReviseItems";

interface RevisedDraftProps {
  readonly use: "update" | "fill";
  readonly draft: Draft;
  readonly view: ReviseView;
  readonly isStale: boolean;
  readonly isBusy: boolean;
  readonly documents: DocumentDesk;
  readonly notify: (notice: Notice) => void;
  readonly onAgain: () => void;
  readonly onOther: () => void;
}

const NONE: ReadonlySet<number> = new Set();

/** The new text beside the old one, what was changed and what was left, and what becomes of each change. */
export function RevisedDraft(props: RevisedDraftProps) {
  const { use, draft, view, isStale, isBusy, documents, notify, onAgain, onOther } = props;
  const { t } = useTranslation();
  const styles = useCheckPageStyles();
  const select = useSelectCell();
  const [shownView, setShownView] = useState<CheckViewName>("list");
  const [current, setCurrent] = useState<number | undefined>(undefined);
  const [held, setHeld] = useState(NONE);
  const clauses = useMemo(() => clausesOf(view), [view]);
  const marks = useMemo(() => marksOf(view, held, t), [view, held, t]);
  const replacements = useMemo(() => decidedRevision(view, held), [view, held]);

  const choose = (number: number) => {
    setCurrent(number);
    setShownView("text");
    const [cell] = [...view.edits, ...view.open][number]?.source?.cells ?? [];
    if (cell) select(cell);
    window.setTimeout(() =>
      document.getElementById(markId(number))?.scrollIntoView({ block: "center" }),
    );
  };

  const hold = (numbers: readonly number[], isHeld: boolean) => {
    const others = [...held].filter((number) => !numbers.includes(number));
    setHeld(new Set(isHeld ? [...others, ...numbers] : others));
  };

  const after = view.edits.length;
  const toLookAt = marks.filter(({ look }) => look === "doubtful");
  return (
    <>
      <div className={styles.head}>
        <span className={styles.summary} role="status">
          {[
            [view.subject, view.period].filter((told) => told !== undefined).join(" "),
            t("revise.changed", { count: after - held.size }),
            t("revise.open", { count: view.open.length + held.size }),
          ].join(" · ")}
        </span>
        <ViewSwitch view={shownView} onView={setShownView} />
      </div>
      {isStale && (
        <Message
          intent="warning"
          text={t("check.stale")}
          {...(!isBusy && { action: { label: t("revise.again"), run: onAgain } })}
        />
      )}
      <PageBody page="check">
        {shownView === "text" ? (
          <MarkedText text={view.text} marks={marks} current={current} onChoose={choose} />
        ) : (
          <>
            {view.open.length > 0 && (
              <section className={styles.list}>
                <h2 className={styles.heading}>
                  {t("revise.openHeading", { count: view.open.length })}
                </h2>
                {view.open.map((open, index) => (
                  <OpenItem key={index} open={open} onChoose={() => choose(after + index)} />
                ))}
              </section>
            )}
            {after === 0 ? (
              <p className={styles.hint}>{t("revise.nothing")}</p>
            ) : (
              <Disclosure
                level="h2"
                name="revised"
                heading={t("revise.changedHeading", { count: after })}
              >
                <div className={styles.list}>
                  {clauses.map((numbers) => (
                    <ChangedClause
                      key={numbers[0]}
                      edits={numbers.flatMap((number) => {
                        const edit = view.edits[number];
                        return edit ? [{ number, edit }] : [];
                      })}
                      held={numbers.some((number) => held.has(number))}
                      onChoose={choose}
                      onHold={(isHeld) => hold(numbers, isHeld)}
                    />
                  ))}
                </div>
              </Disclosure>
            )}
          </>
        )}
      </PageBody>
      <DraftActions
        {...{ draft, replacements, documents, notify, current, onOther }}
        text={view.text}
        words={{
          copied: t("actions.copied"),
          copyHint: t("revise.copyHint"),
          saveHint: t("revise.saveHint"),
          suffix: t(use === "update" ? "revise.updated" : "revise.filled"),
        }}
        open={toLookAt.map(({ number }) => number)}
        onChoose={choose}
      />
    </>
  );
}

/** Changes first, then what is open, each by its number; in the order of the text. */
function marksOf(
  { edits, open }: ReviseView,
  held: ReadonlySet<number>,
  t: Translate,
): readonly TextMark[] {
  const changed = edits.map(({ start, end, old, text, why }, number): TextMark => {
    const stretch = { number, start, end, words: old };
    if (held.has(number)) return { ...stretch, look: "kept", told: t("revise.keepOld") };
    return { ...stretch, look: "mended", instead: text, told: t(`edited.${why}`) };
  });
  const left = open.map(({ start, end, words, why, reason }, index): TextMark => {
    const number = edits.length + index;
    return { number, start, end, words, look: "doubtful", told: reason ?? t(`left.${why}`) };
  });
  return [...changed, ...left].sort((a, b) => a.start - b.start || a.end - b.end);
}
