import { useTranslation } from "../useTranslation";
import { VERDICTS } from "../../check/verdicts/verdict";
import type { CheckView } from "../engine/checkView";
import { Disclosure } from "../frame/Disclosure";
import { ShortList } from "../frame/ShortList";
import type { KeptReason } from "../kept/readReasons";
import { CheckItem, Source } from "./CheckItem";
import { useCheckPageStyles } from "./CheckPage.styles";
import type { ShownMark } from "./CheckedText";
import { reasonFor } from "./decisions";

interface CheckListProps {
  readonly view: CheckView;
  readonly marks: readonly ShownMark[];
  readonly reasons: readonly KeptReason[];
  readonly onChoose: (number: number) => void;
  readonly onTake: (number: number, taken: boolean) => void;
  readonly onKeep: (number: number, reason: string | undefined) => void;
}

/** All that was found, the gravest first; what nobody could look up, to be seen at once where there is nothing else; then what the text says against itself, and what it does not say at all. */
export function CheckList(props: CheckListProps) {
  const { view, marks, reasons, ...decide } = props;
  const { t } = useTranslation();
  const styles = useCheckPageStyles();
  const grave = [...marks].sort(
    (a, b) => VERDICTS[a.mark.verdict].gravity - VERDICTS[b.mark.verdict].gravity,
  );
  const isQuiet = ({ look }: ShownMark) => look === "right" || look === "unknown";
  const item = (shown: ShownMark) => (
    <CheckItem
      key={shown.number}
      shown={shown}
      within={view.text}
      kept={reasonFor(view, shown.mark, reasons)}
      {...decide}
    />
  );
  const loud = grave.filter((one) => !isQuiet(one));
  const unknown = grave.filter(({ look }) => look === "unknown");
  const right = grave.filter(({ look }) => look === "right");
  return (
    <>
      {loud.length === 0 && (
        <p className={styles.hint}>
          {unknown.length === 0
            ? t("check.nothingWrong")
            : t("check.nothingWrongButUnknown", { count: unknown.length })}
        </p>
      )}
      <div className={styles.list}>{loud.map(item)}</div>
      {unknown.length > 0 && (
        <Disclosure
          level="h2"
          heading={t("check.unknown", { count: unknown.length })}
          startOpen={loud.length === 0}
        >
          <ShortList items={unknown.map(item)} />
        </Disclosure>
      )}
      {view.findings.length > 0 && (
        <section className={styles.list}>
          <h2 className={styles.heading}>{t("check.itself", { count: view.findings.length })}</h2>
          {view.findings.map(({ reason, spans }, index) => (
            <div key={index} className={styles.item} lang="zh-CN">
              <span>{reason}</span>
              <span className={styles.quiet}>
                {spans.map(({ start, end }) => view.text.slice(start, end)).join(" / ")}
              </span>
            </div>
          ))}
        </section>
      )}
      {view.unmentioned.length > 0 && (
        <Disclosure
          level="h2"
          name="unmentioned"
          heading={t("check.unmentioned", { count: view.unmentioned.length })}
        >
          <p className={styles.quiet}>{t("check.unmentionedHint")}</p>
          <ShortList
            items={view.unmentioned.map((known) => (
              <Source known={known} />
            ))}
          />
        </Disclosure>
      )}
      {right.length > 0 && (
        <Disclosure level="h2" name="right" heading={t("check.right", { count: right.length })}>
          <ShortList items={right.map(item)} />
        </Disclosure>
      )}
    </>
  );
}
