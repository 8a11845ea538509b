import { useCallback, useEffect, useMemo, useState } from "react";
import { useTranslation } from "../useTranslation";
import { traditionalWriter, type Writer } from "../../narrative/print/traditionalWriter";
import type { NarrativeSettings } from "../../narrative/settings/settingsSchema";
import type { AskedFor } from "../../tables/askedFor";
import type { BookView } from "../engine/bookView";
import type { Choice } from "./keepChoice";
import { textDefaults } from "../../narrative/textDefaults";
import type { Notice } from "./useNotice";

export interface Wish {
  readonly wish: Choice;
  /** What of it a sheet of settings in the workbook decides. */
  readonly decided?: AskedFor;
  readonly choose: (change: Partial<Choice>) => void;
  /** Leaves the characters to the settings again. */
  readonly forgetScript: () => void;
  /** Writes Traditional characters; absent until they have been asked for and their dictionaries are here. */
  readonly writer: Writer | undefined;
}

/** What was chosen, and where that is kept. */
export interface KeptWish {
  readonly chosen: Partial<Choice>;
  readonly keep: (change: (current: Partial<Choice>) => Partial<Choice>) => void;
}

/**
 * What the user wants to read, kept with the workbook. Dictionaries that cannot be loaded give Simplified
 * characters back, so that what is chosen is what is shown; choosing again tries again.
 */
export function useWish(
  settings: NarrativeSettings,
  reading: BookView | undefined,
  notify: (notice: Notice) => void,
  kept: KeptWish,
): Wish {
  const { t } = useTranslation();
  const { chosen, keep: setChosen } = kept;
  const { asked: decided, ...defaults } = useMemo(
    () => textDefaults(settings, reading?.asked, chosen, reading?.script),
    [settings, reading, chosen],
  );
  const { length, script } = defaults;
  const wish = useMemo(() => ({ length, script, ...chosen }), [length, script, chosen]);
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
      setChosen((current) => ({ ...current, script: "hans" }));
      notify({ intent: "error", text: t("script.failed") });
    };
    traditionalWriter().then(take, giveUp);
    return () => {
      isWanted = false;
    };
  }, [isMissing, notify, setChosen, t]);

  const choose = useCallback(
    (change: Partial<Choice>) => setChosen((current) => ({ ...current, ...change })),
    [setChosen],
  );
  const forgetScript = useCallback(() => setChosen(withoutScript), [setChosen]);
  return { wish, ...(decided && { decided }), choose, forgetScript, writer };
}

function withoutScript(chosen: Partial<Choice>): Partial<Choice> {
  const { script, ...others } = chosen;
  return script === undefined ? chosen : others;
}
