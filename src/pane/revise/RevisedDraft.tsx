import { useMemo, useState } from "react";
import type { DocumentDesk } from "../../hosts/documents";
import { useCheckPageStyles } from "../check/CheckPage.styles";
import type { Draft } from "../check/DraftEntry";
import { DraftResult } from "../check/DraftResult";
import { MarkedText, type TextMark } from "../check/MarkedText";
import { useLooking } from "../check/useLooking";
import type { ReviseView } from "../engine/reviseView";
import { Disclosure } from "../frame/Disclosure";
import type { Notice } from "../state/useNotice";
import type { Translate } from "../translator";
import { useTranslation } from "../useTranslation";
import {
  chosenChanges,
  clausesOf,
  decidedRevision,
  UNDECIDED,
  type Decided,
} from "./decidedRevision";
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

/** The new text beside the old one, what was changed and what was left, and what becomes of each change. */
export function RevisedDraft(props: RevisedDraftProps) {
  const { use, draft, view, isStale, isBusy, documents, notify, onAgain, onOther } = props;
  const { t } = useTranslation();
  const styles = useCheckPageStyles();
  const looking = useLooking((number) => [...view.edits, ...view.open][number]?.source?.cells[0]);
  const { current, choose } = looking;
  const [decided, setDecided] = useState(UNDECIDED);
  const { held, chosen } = decided;
  const clauses = useMemo(() => clausesOf(view), [view]);
  const marks = useMemo(() => marksOf(view, decided, t), [view, decided, t]);
  const replacements = useMemo(() => decidedRevision(view, decided), [view, decided]);

  const hold = (numbers: readonly number[], isHeld: boolean) => {
    const others = [...held].filter((number) => !numbers.includes(number));
    setDecided({ ...decided, held: new Set(isHeld ? [...others, ...numbers] : others) });
  };

  const take = (index: number, candidate: number | undefined) => {
    const next = new Map(chosen);
    if (candidate === undefined) next.delete(index);
    else next.set(index, candidate);
    setDecided({ ...decided, chosen: next });
  };

  const after = view.edits.length;
  const toLookAt = marks.filter(({ look }) => look === "doubtful");
  const openItem = (index: number) => {
    const open = view.open[index];
    return (
      open && (
        <OpenItem
          key={index}
          open={open}
          chosen={chosen.get(index)}
          onChoose={() => choose(after + index)}
          onTake={(candidate) => take(index, candidate)}
        />
      )
    );
  };
  const list = (
    <>
      {view.open.length > 0 && (
        <section className={styles.list}>
          <h2 className={styles.heading}>{t("revise.openHeading", { count: view.open.length })}</h2>
          {view.open.map((_, index) => openItem(index))}
        </section>
      )}
      {after === 0 ? (
        <p className={styles.hint}>{t("revise.nothing")}</p>
      ) : (
        <Disclosure
          level="h2"
          startOpen={view.open.length === 0}
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
  );
  return (
    <DraftResult
      {...{ draft, looking, isStale, isBusy, replacements, documents, notify, onOther, list }}
      summary={[
        [view.subject, view.period].filter((told) => told !== undefined).join(" "),
        t("revise.changed", { count: after - held.size + chosen.size }),
        t("revise.open", { count: view.open.length + held.size - chosen.size }),
      ].join(" · ")}
      textLabel={t("revise.newText")}
      again={{ label: t("revise.again"), run: onAgain }}
      marked={<MarkedText text={view.text} marks={marks} current={current} onChoose={choose} />}
      item={current !== undefined && current >= after ? openItem(current - after) : undefined}
      text={view.text}
      words={{
        copied: t("actions.copied"),
        copyHint: t("revise.copyHint"),
        saveHint: t("revise.saveHint"),
        suffix: t(use === "update" ? "revise.updated" : "revise.filled"),
      }}
      open={toLookAt.map(({ number }) => number)}
    />
  );
}

/** Changes first, then what is open, each by its number; in the order of the text. */
function marksOf(view: ReviseView, decided: Decided, t: Translate): readonly TextMark[] {
  const { text: all, edits, open } = view;
  const changed = edits.map(({ start, end, old, text, why }, number): TextMark => {
    const stretch = { number, start, end, words: old };
    if (decided.held.has(number)) return { ...stretch, look: "kept", told: t("revise.keepOld") };
    return { ...stretch, look: "mended", instead: text, told: t(`edited.${why}`) };
  });
  const left = open.map(({ start, end, words, why, reason }, index): TextMark => {
    const number = edits.length + index;
    const changes = chosenChanges(view, decided, index);
    const change = changes[changes.length - 1];
    if (change) {
      const words = all.slice(change.start, change.end);
      return {
        ...change,
        number,
        words,
        look: "mended",
        instead: change.text,
        told: t("edited.filled"),
      };
    }
    return { number, start, end, words, look: "doubtful", told: reason ?? t(`left.${why}`) };
  });
  return [...changed, ...left].sort((a, b) => a.start - b.start || a.end - b.end);
}
