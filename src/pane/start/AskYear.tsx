import { useId } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "../useTranslation";
import { useStartStyles } from "./start.styles";
import { Button } from "../frame/Button";

/** A year, as written with four digits. */
const YEAR = /^(?:19[5-9]\d|20\d\d)$/;

/** Asked once, where no figure of the workbook has a year: it is kept with what else the user has put right. */
export function AskYear({ onYear }: { readonly onYear: (year: number) => void }) {
  const { t } = useTranslation();
  const styles = useStartStyles();
  const id = useId("year");
  const [typed, setTyped] = useState("");
  const isYear = YEAR.test(typed.trim());
  return (
    <form
      className={styles.ask}
      onSubmit={(event) => {
        event.preventDefault();
        if (isYear) onYear(Number(typed));
      }}
    >
      <label htmlFor={id} className={styles.question}>
        {t("start.askYear")}
      </label>
      <input
        id={id}
        className={styles.year}
        inputMode="numeric"
        maxLength={4}
        placeholder={t("start.yearExample")}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <Button size="small" type="submit" disabled={!isYear}>
        {t("start.done")}
      </Button>
    </form>
  );
}
