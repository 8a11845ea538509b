import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
} from "@fluentui/react-components";
import { useTranslation } from "../useTranslation";
import type { FunctionReference } from "../../functions/reference";
import { usePaneLanguage } from "../frame/PaneLanguage";
import { useFormStyles } from "./Form.styles";

/** What the reference page tells of a function: remarks, and every example with its result. */
export function FunctionHelp({ reference }: { reference: FunctionReference }) {
  const { t } = useTranslation();
  const language = usePaneLanguage();
  const styles = useFormStyles();
  const { texts, examples } = reference;
  const { remarks, returns } = texts[language];
  return (
    <Accordion collapsible className={styles.fold}>
      <AccordionItem value="help">
        <AccordionHeader>{t("functions.examples")}</AccordionHeader>
        <AccordionPanel className={styles.folded}>
          <p className={styles.quiet}>{remarks}</p>
          <p className={styles.quiet}>{t("functions.returns", { returns })}</p>
          <ul className={styles.list}>
            {examples.map(({ formula, result, reasons }) => (
              <li key={formula} className={styles.quiet}>
                <code>=METRIC.{formula}</code> → <code>{result}</code> {reasons?.[language]}
              </li>
            ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
