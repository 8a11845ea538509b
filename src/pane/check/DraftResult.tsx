import type { ReactNode } from "react";
import { Message } from "../frame/Message";
import { PageBody } from "../frame/PageBody";
import { useTranslation } from "../useTranslation";
import { useCheckPageStyles } from "./CheckPage.styles";
import { DraftActions, type DraftActionsProps } from "./DraftActions";
import type { Looking } from "./useLooking";
import { ViewSwitch } from "./ViewSwitch";

/** A draft that was held against the workbook, and what can be done next. */
export interface DraftResultProps extends Omit<DraftActionsProps, "current" | "onChoose"> {
  readonly looking: Looking;
  /** What came of it, in one line. */
  readonly summary: string;
  /** The workbook has changed since. */
  readonly isStale: boolean;
  readonly isBusy: boolean;
  /** Does it once more, as the label says. */
  readonly again: { readonly label: string; readonly run: () => void };
  readonly list: ReactNode;
  readonly marked: ReactNode;
  /** What the marked text is called, where it is not the draft as it was. */
  readonly textLabel?: string;
  /** What is known of the mark that is looked at. */
  readonly item?: ReactNode;
}

/** What came of a draft: in a line, as a list or in its text, with what to do with it below. */
export function DraftResult(props: DraftResultProps) {
  const { looking, summary, isStale, isBusy, again, list, marked, ...rest } = props;
  const { item, textLabel, ...actions } = rest;
  const { shownView, setShownView, current, choose } = looking;
  const { t } = useTranslation();
  const styles = useCheckPageStyles();
  const isText = shownView === "text";
  return (
    <>
      <div className={styles.head}>
        <span className={styles.summary} role="status">
          {summary}
        </span>
        <ViewSwitch view={shownView} textLabel={textLabel} onView={setShownView} />
      </div>
      {isStale && (
        <Message intent="warning" text={t("check.stale")} {...(!isBusy && { action: again })} />
      )}
      <PageBody page="check">{isText ? marked : list}</PageBody>
      {isText && item && (
        <section className={styles.docked} aria-label={t("check.item")}>
          {item}
        </section>
      )}
      <DraftActions {...actions} current={current} onChoose={choose} />
    </>
  );
}
