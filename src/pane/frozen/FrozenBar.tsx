import { useTranslation } from "../useTranslation";
import type { NarrativeChanges } from "../../narrative/change/changes";
import { summarizeChanges } from "../../narrative/change/summarizeChanges";
import { usePaneLanguage } from "../frame/PaneLanguage";
import { useFrozenBarStyles } from "./FrozenBar.styles";
import { LinkButton } from "../frame/LinkButton";

interface FrozenBarProps {
  readonly changes: NarrativeChanges | undefined;
  /** Finishes the text anew, as the workbook has it now. */
  readonly onRenew: () => void;
  readonly onTakeBack: () => void;
}

/** That the text is finished, and whether the workbook has moved on since. */
export function FrozenBar({ changes, onRenew, onTakeBack }: FrozenBarProps) {
  const { t } = useTranslation();
  const language = usePaneLanguage();
  const styles = useFrozenBarStyles();
  return (
    <section className={styles.root} aria-label={t("frozen.label")}>
      <span className={styles.words}>
        {changes
          ? t("frozen.drifted", { changes: summarizeChanges(changes, language) })
          : t("frozen.holds")}
      </span>
      {changes && <LinkButton onClick={onRenew}>{t("frozen.renew")}</LinkButton>}
      <LinkButton onClick={onTakeBack}>{t("frozen.takeBack")}</LinkButton>
    </section>
  );
}
