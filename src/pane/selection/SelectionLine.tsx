import { useState } from "react";
import { useTranslation } from "../useTranslation";
import { formatArea } from "../../workbook/address";
import type { AreaAddress } from "../../workbook/workbook";
import { sentenceElement } from "../text/sentenceElement";
import { useSelectionLineStyles } from "./SelectionLine.styles";
import type { UsedAt } from "./usedAt";
import { LinkButton } from "../frame/LinkButton";

interface SelectionLineProps {
  readonly area: AreaAddress;
  readonly used: UsedAt;
}

/** What the text says of the cells that are selected: one quiet line, and the way from one such sentence to the next. */
export function SelectionLine({ area, used }: SelectionLineProps) {
  const { t } = useTranslation();
  const styles = useSelectionLineStyles();
  const [next, setNext] = useState(0);
  const { sentences, omitted } = used;
  const address = formatArea(area);
  const show = () => {
    const element = sentenceElement(sentences[next % sentences.length] ?? "");
    element?.scrollIntoView({ block: "center" });
    element?.focus({ preventScroll: true });
    setNext(next + 1);
  };
  return (
    <div className={styles.root}>
      <span>
        {sentences.length > 0
          ? t("selection.used", { address, count: sentences.length })
          : omitted > 0
            ? t("selection.omitted", { address, count: omitted })
            : t("selection.unused", { address })}
      </span>
      {sentences.length > 0 && (
        <LinkButton className={styles.link} onClick={show}>
          {t("notice.show")}
        </LinkButton>
      )}
    </div>
  );
}
