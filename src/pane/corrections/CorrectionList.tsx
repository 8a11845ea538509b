import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { useTranslation } from "../useTranslation";
import { problemSentence } from "../../problemSentence";
import { usePaneLanguage } from "../frame/PaneLanguage";
import { ShortList } from "../frame/ShortList";
import { useCorrections } from "./CorrectionsAccess";
import { describeCorrection } from "./describeCorrection";
import { useSectionStyles } from "./Section.styles";
import { whyUnapplied } from "./whyUnapplied";
import { Button } from "../frame/Button";

/** The corrections made, the latest first, each with the means to take it back; those that fit nothing say so. */
export function CorrectionList() {
  const { t } = useTranslation();
  const language = usePaneLanguage();
  const styles = useSectionStyles();
  const { corrections, report, drop } = useCorrections();
  return (
    <ShortList
      items={[...corrections.corrections].reverse().map((correction) => {
        const problem = whyUnapplied(correction, report);
        const text = describeCorrection(correction, t);
        return (
          <div className={styles.line}>
            <span className={styles.words}>
              {text}
              {problem && (
                <div className={styles.trouble}>
                  {t("corrections.unapplied", { problem: problemSentence(problem, language) })}
                </div>
              )}
            </span>
            <Button
              size="small"
              appearance="subtle"
              className={styles.action}
              icon={<ArrowUndoRegular />}
              aria-label={t("corrections.undo", { text })}
              title={t("notice.undo")}
              onClick={() => drop(correction)}
            />
          </div>
        );
      })}
    />
  );
}
