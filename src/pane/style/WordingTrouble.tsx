import { useTranslation } from "../useTranslation";
import type { NarrativeSettings } from "../../narrative/settings/settingsSchema";
import { Message } from "../frame/Message";
import type { KeptState } from "../kept/keptState";
import { changedSettings } from "./changedSettings";

interface WordingTroubleProps {
  readonly state: KeptState<NarrativeSettings>;
  readonly onGiveUp: () => void;
}

/** What stands between the user's settings and the workbook: unreadable ones in their place, or no place at all. */
export function WordingTrouble({ state, onGiveUp }: WordingTroubleProps) {
  const { t } = useTranslation();
  const { unreadable, unsaved, kept } = state;
  const isChanged = changedSettings(kept) > 0;
  return (
    <>
      {unreadable !== undefined && (
        <Message
          intent="warning"
          text={t("style.unreadable")}
          action={{ label: t("style.giveUp"), run: onGiveUp }}
        />
      )}
      {unsaved && isChanged && <Message intent="info" text={t("style.homeless")} />}
    </>
  );
}
