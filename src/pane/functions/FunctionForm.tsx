import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
} from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef } from "react";
import { useTranslation } from "../useTranslation";
import type { FunctionReference } from "../../functions/reference";
import { usePaneLanguage } from "../frame/PaneLanguage";
import { useFormStyles } from "./Form.styles";
import { FormulaPreview } from "./FormulaPreview";
import { useFunctionsAccess } from "./FunctionsAccess";
import { useFunctionsStyles } from "./Functions.styles";
import { answerAndRule } from "./functionEntries";
import { FunctionHelp } from "./FunctionHelp";
import { LiveResult } from "./LiveResult";
import { ParameterField } from "./ParameterField";
import { useFormulaForm, type WantedFormula } from "./useFormulaForm";
import { WriteSection } from "./WriteSection";
import { Button } from "../frame/Button";

interface FunctionFormProps {
  readonly reference: FunctionReference;
  /** What the fields hold to begin with. */
  readonly start?: WantedFormula;
  readonly onBack: () => void;
}

/** The form of one function: its arguments, the formula they make, what it results in, and where to write it. */
export function FunctionForm({ reference, start, onBack }: FunctionFormProps) {
  const { t } = useTranslation();
  const language = usePaneLanguage();
  const styles = useFormStyles();
  const { heading } = useFunctionsStyles();
  const form = useFormulaForm(reference, start);
  const { announce } = useFunctionsAccess();
  const root = useRef<HTMLDivElement>(null);
  const { answer, rule } = answerAndRule(reference.texts[language].description);

  const title = `${reference.id} ${answer}`;

  useEffect(() => {
    root.current?.querySelector("button")?.focus();
    announce(title);
  }, [announce, title]);

  const fields = reference.parameters.map((parameter, index) => ({
    optional: parameter.optional,
    field: (
      <ParameterField
        key={parameter.name}
        parameter={parameter}
        texts={reference.texts[language].parameters[index]}
        form={form}
      />
    ),
  }));
  const optional = fields.filter((each) => each.optional).map(({ field }) => field);
  return (
    <div ref={root} className={styles.root}>
      <Button
        appearance="subtle"
        size="small"
        className={styles.back}
        icon={<ArrowLeftRegular />}
        onClick={onBack}
      >
        {t("functions.back")}
      </Button>
      <h2 className={heading}>{title}</h2>
      <p className={styles.rule}>{rule}</p>
      <FunctionHelp reference={reference} />
      {fields.filter((each) => !each.optional).map(({ field }) => field)}
      {optional.length > 0 && (
        <Accordion collapsible className={styles.fold}>
          <AccordionItem value="options">
            <AccordionHeader>{t("functions.options", { count: optional.length })}</AccordionHeader>
            <AccordionPanel className={styles.folded}>{optional}</AccordionPanel>
          </AccordionItem>
        </Accordion>
      )}
      <FormulaPreview form={form} />
      <LiveResult form={form} />
      <WriteSection form={form} />
    </div>
  );
}
