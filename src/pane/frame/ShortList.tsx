import type { ReactNode } from "react";
import { useShortListStyles } from "./ShortList.styles";
import { useShortened } from "./useShortened";

/** A long list is cut here until the user asks for the rest. */
const SHORT = 30;

/** A list that stays quick however many entries a workbook yields. */
export function ShortList({ items }: { items: readonly ReactNode[] }) {
  const styles = useShortListStyles();
  const { shown, showRest } = useShortened(items, SHORT);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((item, index) => (
          <li key={index} className={styles.item}>
            {item}
          </li>
        ))}
      </ul>
      {showRest}
    </>
  );
}
