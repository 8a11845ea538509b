import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
} from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { Omission } from "../../narrative/facts/fact";
import { usePaneLanguage } from "../frame/PaneLanguage";
import { ShortList } from "../frame/ShortList";
import { gatherOmissions } from "./gatherOmissions";
import { OmittedPlaces } from "./OmittedPlaces";
import { useOmissionsStyles } from "./Omissions.styles";

/** What could have been said and was not: each reason once, with all it applies to. */
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
            items={gatherOmissions(omitted, language).map(({ kind, reason, places }) => (
              <>
                <span className={styles.what}>
                  {t("omitted.kind", { kind: t(`kind.${kind}`), count: places.length })}
                </span>
                <span className={styles.reason}>{reason}</span>
                <OmittedPlaces places={places} />
              </>
            ))}
          />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
