import { Input, type InputProps } from "@fluentui/react-components";
import { useTranslation } from "../useTranslation";
import { useFormStyles } from "./Form.styles";
import { LONGEST_TEXT } from "./given";
import { Button } from "../frame/Button";

interface CellsEntryProps extends Omit<InputProps, "size"> {
  readonly label: string;
  readonly entry: string;
  readonly onEnter: (entered: string) => void;
  readonly onTake: () => void;
}

/** An entry for cells, a number or a text, with a button that takes the address of what is selected. */
export function CellsEntry({ label, entry, onEnter, onTake, ...field }: CellsEntryProps) {
  const { t } = useTranslation();
  const styles = useFormStyles();
  return (
    <div className={styles.entry}>
      <Input
        placeholder={t("functions.entry")}
        {...field}
        className={styles.input}
        maxLength={LONGEST_TEXT}
        value={entry}
        onChange={(_, { value }) => onEnter(value)}
      />
      <Button
        className={styles.take}
        aria-label={t("functions.takeFor", { name: label })}
        onClick={onTake}
      >
        {t("functions.take")}
      </Button>
    </div>
  );
}
