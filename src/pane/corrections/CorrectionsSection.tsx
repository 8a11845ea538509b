import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
} from "@fluentui/react-components";
import { useTranslation } from "../useTranslation";
import type { Corrections } from "../../tables/corrections/corrections";
import type { BookView } from "../engine/bookView";
import { CorrectionList } from "./CorrectionList";
import { useCorrections } from "./CorrectionsAccess";
import { CorrectionsTrouble } from "./CorrectionsTrouble";
import type { KeptState } from "../kept/keptState";
import { ExchangeBar } from "./ExchangeBar";
import { IndicatorList } from "./IndicatorList";
import { useSectionStyles } from "./Section.styles";
import { SubjectAndPeers } from "./SubjectAndPeers";

interface CorrectionsSectionProps {
  readonly reading: BookView;
  readonly state: KeptState<Corrections>;
  readonly onGiveUp: () => void;
}

/** All that can be put right apart from the tables themselves, and all that was. */
export function CorrectionsSection({ reading, state, onGiveUp }: CorrectionsSectionProps) {
  const { t } = useTranslation();
  const styles = useSectionStyles();
  const { corrections } = useCorrections();
  const count = corrections.corrections.length;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{t("corrections.heading", { count })}</h2>
      <CorrectionsTrouble state={state} onGiveUp={onGiveUp} />
      <CorrectionList />
      <Accordion collapsible multiple className={styles.accordion}>
        <AccordionItem value="members">
          <AccordionHeader as="h3" size="small">
            {t("correct.members")}
          </AccordionHeader>
          <AccordionPanel>
            <SubjectAndPeers reading={reading} />
          </AccordionPanel>
        </AccordionItem>
        <AccordionItem value="indicators">
          <AccordionHeader as="h3" size="small">
            {t("correct.indicators")}
          </AccordionHeader>
          <AccordionPanel>
            <IndicatorList reading={reading} />
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
      <ExchangeBar />
    </section>
  );
}
