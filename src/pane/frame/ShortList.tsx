import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useShortListStyles } from "./ShortList.styles";

/** A long list is cut here until the user asks for the rest. */
const SHORT = 30;

/** A list that stays quick however many entries a workbook yields. */
export function ShortList({ items }: { items: readonly ReactNode[] }) {
  const { t } = useTranslation();
  const styles = useShortListStyles();
  const [complete, setComplete] = useState(false);
  const shown = complete ? items : items.slice(0, SHORT);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((item, index) => (
          <li key={index} className={styles.item}>
            {item}
          </li>
        ))}
      </ul>
      {shown.length < items.length && (
        <Button size="small" appearance="subtle" onClick={() => setComplete(true)}>
          {t("found.more", { count: items.length - shown.length })}
        </Button>
      )}
    </>
  );
}
