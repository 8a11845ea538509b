import { useTranslation } from "../useTranslation";
import type { NarrativeChanges } from "../../narrative/change/changes";
import { sayChange } from "../../narrative/change/changeWords";
import { describeChanges, type DescribedChange } from "../../narrative/change/describeChanges";
import { CellLink } from "../frame/CellLink";
import { usePaneLanguage } from "../frame/PaneLanguage";
import { ShortList } from "../frame/ShortList";
import { sentenceElement } from "../text/sentenceElement";
import { useChangesBarStyles } from "./ChangesBar.styles";
import { LinkButton } from "../frame/LinkButton";

interface ChangeListsProps {
  readonly changes: NarrativeChanges;
  readonly subject: string;
}

const KINDS = [
  ["words", "wordsHeading"],
  ["figures", "figuresHeading"],
  ["sentences", "sentencesHeading"],
] as const;

/** Each change in words, those of the wording first: they are the ones that a reader stumbles over. */
export function ChangeLists({ changes, subject }: ChangeListsProps) {
  const language = usePaneLanguage();
  const styles = useChangesBarStyles();
  const described = describeChanges(changes, subject, language);
  return (
    <div className={styles.lists} tabIndex={0} role="group" aria-label={useListLabel()}>
      {KINDS.map(([kind, heading]) => {
        const list = described[kind];
        if (list.length === 0) return null;
        return (
          <div key={kind}>
            <h2 className={styles.heading}>{sayChange(heading, language)}</h2>
            <ShortList
              items={list.map((change) => (
                <ChangeItem key={change.text} change={change} />
              ))}
            />
          </div>
        );
      })}
    </div>
  );
}

function useListLabel(): string {
  const { t } = useTranslation();
  return t("changes.list");
}

function ChangeItem({ change }: { change: DescribedChange }) {
  const { t } = useTranslation();
  const styles = useChangesBarStyles();
  const { text, cell, sentence } = change;
  const show = () => {
    const element = sentence === undefined ? null : sentenceElement(sentence);
    element?.scrollIntoView({ block: "center" });
    element?.focus({ preventScroll: true });
  };
  const isThere = sentence !== undefined && sentenceElement(sentence) !== null;
  return (
    <>
      <span>{text}</span>
      <span className={styles.links}>
        {cell && <CellLink cell={cell} />}
        {isThere && (
          <LinkButton
            className={styles.link}
            aria-label={t("changes.sentenceOf", { text })}
            onClick={show}
          >
            {t("changes.sentence")}
          </LinkButton>
        )}
      </span>
    </>
  );
}
