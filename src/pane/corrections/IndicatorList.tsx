import { useState } from "react";
import { useTranslation } from "../useTranslation";
import type { BookView } from "../engine/bookView";
import { ShortList } from "../frame/ShortList";
import { useCorrections } from "./CorrectionsAccess";
import { EditButton } from "./EditButton";
import { IndicatorEditor } from "./IndicatorEditor";
import { indicatorsIn, saidOfIndicator } from "./saidOfIndicator";
import { useSectionStyles } from "./Section.styles";

/** The indicators found; one at a time can be put right. */
export function IndicatorList({ reading }: { reading: BookView }) {
  const { t } = useTranslation();
  const styles = useSectionStyles();
  const { corrections } = useCorrections();
  const [open, setOpen] = useState<string | undefined>(undefined);
  return (
    <ShortList
      items={indicatorsIn(reading, corrections).map((indicator) => {
        const { polarity, alias } = saidOfIndicator(corrections, indicator);
        const isOpen = open === indicator;
        return (
          <>
            <div className={styles.line}>
              <span className={styles.words}>
                {indicator}
                {alias && <span className={styles.quiet}>{` → ${alias.canonical}`}</span>}
                {polarity && (
                  <div className={styles.quiet}>
                    {polarity.better === "lower" ? t("correct.lower") : t("correct.higher")}
                  </div>
                )}
              </span>
              <EditButton
                name={indicator}
                open={isOpen}
                onToggle={() => setOpen(isOpen ? undefined : indicator)}
              />
            </div>
            {isOpen && <IndicatorEditor indicator={indicator} onDone={() => setOpen(undefined)} />}
          </>
        );
      })}
    />
  );
}
