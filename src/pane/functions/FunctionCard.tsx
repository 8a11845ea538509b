import { useTranslation } from "../useTranslation";
import type { FunctionReference } from "../../functions/reference";
import { usePaneLanguage } from "../frame/PaneLanguage";
import { useFunctionsStyles } from "./Functions.styles";
import { answerAndRule } from "./functionEntries";
import { Button } from "../frame/Button";

interface FunctionCardProps {
  readonly reference: FunctionReference;
  readonly onChoose: (id: string) => void;
}

/** One function of the gallery. */
export function FunctionCard({ reference, onChoose }: FunctionCardProps) {
  const { t } = useTranslation();
  const language = usePaneLanguage();
  const styles = useFunctionsStyles();
  const { id, texts, examples } = reference;
  const { answer, rule } = answerAndRule(texts[language].description);
  const [example] = examples;
  return (
    <article className={styles.card}>
      <div className={styles.cardHead}>
        <h3 className={styles.cardName}>
          {id}
          <span className={styles.answer}>{answer}</span>
        </h3>
        <Button
          id={`use-${id}`}
          size="small"
          className={styles.use}
          aria-label={t("functions.use", { name: id })}
          onClick={() => onChoose(id)}
        >
          {t("functions.useShort")}
        </Button>
      </div>
      <p className={styles.rule}>{rule}</p>
      {example && (
        <p className={styles.example}>
          <code>=METRIC.{example.formula}</code> → <code>{example.result}</code>
        </p>
      )}
    </article>
  );
}
