import { useMergedRefs, usePositioning } from "@fluentui/react-components";
import { useCallback, useRef } from "react";
import { useTranslation } from "../useTranslation";
import { explainQuantity } from "../../narrative/explainQuantity";
import type { Evidence } from "../../narrative/narrative";
import { usePaneLanguage } from "../frame/PaneLanguage";
import { useFocusHandBack } from "../frame/useFocusHandBack";
import { useCardTools } from "./CardTools";
import { ownCell } from "../../narrative/ownCell";
import { CardCells } from "./CardCells";
import { sayEarlier, type Earlier } from "./earlier";
import { useEvidenceCardStyles } from "./EvidenceCard.styles";
import { useTextLanguage } from "./TextLanguage";
import { LinkButton } from "../frame/LinkButton";

export interface EvidenceCardProps {
  readonly text: string;
  readonly evidence: readonly Evidence[];
  readonly target: HTMLElement;
  /** Closes it, where something else is turned to. */
  readonly onLeave: () => void;
  /** What it said before. */
  readonly was?: Earlier | undefined;
}

/** What a figure or a word rests on: its rules in words and every cell that entered it. */
export function EvidenceCard({ text, evidence, target, onLeave, was }: EvidenceCardProps) {
  const { t } = useTranslation();
  const language = usePaneLanguage();
  const textLanguage = useTextLanguage();
  const styles = useEvidenceCardStyles();
  const tools = useCardTools();
  const cell = ownCell(evidence.flatMap(({ operands }) => operands));
  const root = useRef<HTMLDivElement | null>(null);
  const { containerRef } = usePositioning({
    target,
    position: "below",
    align: "start",
    offset: 4,
    strategy: "fixed",
    overflowBoundaryPadding: 8,
    // Over the page, not over the tabs that lead to others; of what has no room the rest is scrolled to.
    overflowBoundary: target.closest("main"),
    flipBoundary: target.closest("main"),
    autoSize: "height",
  });

  useFocusHandBack(
    root,
    useCallback(() => target, [target]),
  );

  return (
    <div
      ref={useMergedRefs(containerRef, root)}
      role="group"
      aria-label={t("evidence.card", { text })}
      lang={language}
      className={styles.root}
    >
      <div className={styles.text} lang={textLanguage}>
        {text}
      </div>
      {was && <div className={styles.was}>{sayEarlier(was, t)}</div>}
      {evidence.map((one) => {
        const { rule, operands } = explainQuantity(one, language);
        return (
          <div key={one.factId} className={styles.evidence}>
            <div className={styles.rule}>{rule}</div>
            <CardCells operands={operands} />
          </div>
        );
      })}
      {cell && (
        <div className={styles.more}>
          {tools.onDraw && (
            <LinkButton
              onClick={() => {
                onLeave();
                tools.onDraw?.(cell);
              }}
            >
              {t("evidence.draw")}
            </LinkButton>
          )}
          {tools.onMend && (
            <LinkButton onClick={() => tools.onMend?.(cell)}>{t("evidence.mend")}</LinkButton>
          )}
        </div>
      )}
    </div>
  );
}
