import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { traditionalWriter, type Writer } from "../../narrative/print/traditionalWriter";
import type { Choice } from "./keepChoice";
import type { Notice } from "./useNotice";

export interface Wish {
  readonly wish: Choice;
  readonly setWish: (wish: Choice) => void;
  /** Writes Traditional characters; absent until they have been asked for and their dictionaries are here. */
  readonly writer: Writer | undefined;
}

/**
 * What the user wants to read, kept while the pane is open. Dictionaries that cannot be loaded give Simplified
 * characters back, so that what is chosen is what is shown; choosing again tries again.
 */
export function useWish(notify: (notice: Notice) => void): Wish {
  const { t } = useTranslation();
  const [wish, setWish] = useState<Choice>({ length: "standard" });
  const [writer, setWriter] = useState<Writer>();
  const isMissing = wish.script === "hant" && !writer;

  useEffect(() => {
    if (!isMissing) return;
    let isWanted = true;
    const take = (loaded: Writer) => {
      if (isWanted) setWriter(() => loaded);
    };
    const giveUp = () => {
      if (!isWanted) return;
      setWish((current) => ({ ...current, script: "hans" }));
      notify({ intent: "error", text: t("script.failed") });
    };
    traditionalWriter().then(take, giveUp);
    return () => {
      isWanted = false;
    };
  }, [isMissing, notify, t]);

  return { wish, setWish, writer };
}
