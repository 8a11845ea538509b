import { mergeClasses } from "@fluentui/react-components";
import { useState, type FocusEvent, type KeyboardEvent, type PointerEvent } from "react";
import { useTranslation } from "../useTranslation";
import type { Evidence } from "../../narrative/narrative";
import { formatAddress } from "../../workbook/address";
import { lazyPart } from "../frame/lazyPart";
import { useSelectCell } from "../frame/SelectCell";
import { sayEarlier, type Earlier } from "./earlier";
import { FIGURE_STOP } from "./FigureGroup";
import { ownCell } from "../../narrative/ownCell";
import { useTracedTextStyles } from "./TracedText.styles";
import type { CardControl } from "./useOpenCard";

/** With what places it beside its figure; where it does not come, a click still leads to the cell. */
const EvidenceCard = lazyPart(
  () =>
    import(/* webpackChunkName: "evidenceCard" */ "./EvidenceCard").then(
      (part) => part.EvidenceCard,
    ),
  { quiet: true },
);

/** Up to this length a text is not broken over two lines. */
const SHORT = 12;

interface TracedTextProps {
  readonly id: string;
  readonly text: string;
  readonly kind: "figure" | "word";
  readonly evidence: readonly Evidence[];
  readonly open: boolean;
  readonly control: CardControl;
  /** What it said before, where that was something else. */
  readonly was?: Earlier | undefined;
}

/**
 * A figure or a claiming word: shows what it rests on when pointed at or focused, selects its cell when clicked.
 * It is a span and not a button, for a button is a box around which lines do not break as text does.
 */
export function TracedText(props: TracedTextProps) {
  const { id, text, kind, evidence, open, control, was } = props;
  const { t } = useTranslation();
  const styles = useTracedTextStyles();
  const select = useSelectCell();
  const [mark, setMark] = useState<HTMLElement | null>(null);
  const operands = evidence.flatMap((one) => one.operands);
  const cell = ownCell(operands);
  const label = { text, address: cell ? formatAddress(cell) : "", count: operands.length };

  const activate = () => {
    control.open(id);
    if (cell) select(cell);
  };

  const onClick = () => {
    const selectingText = window.getSelection()?.isCollapsed === false;
    if (!selectingText) activate();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    activate();
  };

  // Office takes Esc at the window to leave the pane; an open card comes first.
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !open) return;
    event.preventDefault();
    event.stopPropagation();
    mark?.focus();
    control.close(id);
  };

  const onFocus = (event: FocusEvent) => {
    if (event.target.matches(":focus-visible")) control.open(id);
  };

  const onBlur = (event: FocusEvent) => {
    const leaves = !event.currentTarget.contains(event.relatedTarget);
    if (leaves && !event.currentTarget.matches(":hover")) control.close(id);
  };

  const onPointerEnter = (event: PointerEvent) => {
    if (event.pointerType === "mouse") control.openSoon(id);
  };

  const onPointerLeave = (event: PointerEvent) => {
    if (!event.currentTarget.querySelector(":focus-visible")) control.closeSoon();
  };

  return (
    <span
      onPointerEnter={onPointerEnter}
      onPointerLeave={onPointerLeave}
      onFocus={onFocus}
      onBlur={onBlur}
      onKeyDown={onEscape}
    >
      <span
        ref={setMark}
        role="button"
        tabIndex={-1}
        {...FIGURE_STOP}
        {...(was && { "data-changed": was.factId })}
        className={mergeClasses(
          styles.mark,
          kind === "word" && styles.word,
          text.length <= SHORT && styles.whole,
          was && styles.changed,
          open && styles.open,
        )}
        aria-label={[
          t(label.count > 1 ? "evidence.labelMany" : "evidence.label", label),
          ...(was ? [sayEarlier(was, t)] : []),
        ].join("；")}
        aria-expanded={open}
        onClick={onClick}
        onKeyDown={onKeyDown}
      >
        {text}
      </span>
      {open && mark && (
        <EvidenceCard
          {...{ text, evidence, was }}
          target={mark}
          onLeave={() => control.close(id)}
        />
      )}
    </span>
  );
}
