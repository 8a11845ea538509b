import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
} from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { Omission } from "../../narrative/facts/fact";
import { problemSentence } from "../../problemSentence";
import { CellLink } from "../frame/CellLink";
import { usePaneLanguage } from "../frame/PaneLanguage";
import { ShortList } from "../frame/ShortList";
import { useOmissionsStyles } from "./Omissions.styles";

/** What could have been said and was not, each with its reason. */
export function Omissions({ omitted }: { omitted: readonly Omission[] }) {
  const { t } = useTranslation();
  const language = usePaneLanguage();
  const styles = useOmissionsStyles();
  if (omitted.length === 0) return null;
  return (
    <Accordion collapsible className={styles.root}>
      <AccordionItem value="omitted">
        <AccordionHeader as="h2" size="small">
          {t("omitted.heading", { count: omitted.length })}
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <ShortList
            items={omitted.map(({ indicator, kind, problem, cells }) => (
              <>
                <span className={styles.what}>
                  {t("omitted.of", { indicator, kind: t(`kind.${kind}`) })}
                </span>
                <span className={styles.reason}>{problemSentence(problem, language)}</span>
                {cells[0] && <CellLink cell={cells[0]} />}
              </>
            ))}
          />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
