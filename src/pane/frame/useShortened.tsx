import { useState, type ReactNode } from "react";
import { useTranslation } from "../useTranslation";
import { Button } from "./Button";

/** The first so many entries of a long list, and the button that shows the rest until then. */
export function useShortened<T>(
  items: readonly T[],
  most: number,
): { readonly shown: readonly T[]; readonly showRest: ReactNode } {
  const { t } = useTranslation();
  const [complete, setComplete] = useState(false);
  const shown = complete ? items : items.slice(0, most);
  const hidden = items.length - shown.length;
  const showRest = hidden > 0 && (
    <Button size="small" appearance="subtle" onClick={() => setComplete(true)}>
      {t("found.more", { count: hidden })}
    </Button>
  );
  return { shown, showRest };
}
