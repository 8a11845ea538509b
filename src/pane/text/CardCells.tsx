import { useRef, useState, type KeyboardEvent } from "react";
import { useTranslation } from "../useTranslation";
import type { ExplainedOperand } from "../../narrative/explainQuantity";
import { useSelectCell } from "../frame/SelectCell";
import { useCardCellsStyles } from "./CardCells.styles";
import { groupByRole } from "./groupByRole";
import { nextIndex } from "../frame/nextIndex";
import { LinkButton } from "../frame/LinkButton";

/** The cells of a figure, each selected by its address. One tab stop: the arrow keys move between them. */
export function CardCells({ operands }: { operands: readonly ExplainedOperand[] }) {
  const { t } = useTranslation();
  const styles = useCardCellsStyles();
  const select = useSelectCell();
  const root = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const groups = groupByRole(operands);
  const ordered = groups.flatMap((group) => group.entries);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextIndex(event.key, current, ordered.length);
    if (next === undefined) return;
    event.preventDefault();
    setCurrent(next);
    root.current?.querySelectorAll("button")[next]?.focus();
  };

  if (ordered.length === 0) return null;
  return (
    <div
      ref={root}
      role="toolbar"
      aria-orientation="vertical"
      aria-label={t("evidence.cells")}
      className={styles.root}
      onKeyDown={onKeyDown}
    >
      {groups.map((group) => (
        <div key={group.role} className={styles.group}>
          <div className={styles.role}>{group.role}</div>
          {group.entries.map((operand) => {
            const index = ordered.indexOf(operand);
            return (
              <div key={index} className={styles.cell}>
                <LinkButton
                  className={styles.address}
                  tabIndex={index === current ? 0 : -1}
                  aria-label={t("evidence.select", {
                    role: operand.role,
                    address: operand.address,
                    text: operand.text,
                  })}
                  onFocus={() => setCurrent(index)}
                  onClick={() => select(operand.cell)}
                >
                  {operand.address}
                </LinkButton>
                <span className={styles.text}>{operand.text}</span>
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}
