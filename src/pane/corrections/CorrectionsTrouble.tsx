import { useTranslation } from "../useTranslation";
import type { Corrections } from "../../tables/corrections/corrections";
import { problemSentence } from "../../problemSentence";
import { Message } from "../frame/Message";
import { usePaneLanguage } from "../frame/PaneLanguage";
import type { KeptState } from "../kept/keptState";

interface CorrectionsTroubleProps {
  readonly state: KeptState<Corrections>;
  readonly onGiveUp: () => void;
}

/** What stands between the user's corrections and the workbook: unreadable ones in their place, or no place at all. */
export function CorrectionsTrouble({ state, onGiveUp }: CorrectionsTroubleProps) {
  const { t } = useTranslation();
  const language = usePaneLanguage();
  const { unreadable, unsaved, kept } = state;
  return (
    <>
      {unreadable !== undefined && (
        <Message
          intent="warning"
          text={t("corrections.unreadable", {
            problem: problemSentence({ code: "unreadable-settings" }, language),
          })}
          action={{ label: t("corrections.giveUp"), run: onGiveUp }}
        />
      )}
      {unsaved && kept.corrections.length > 0 && (
        <Message intent="info" text={t("corrections.homeless")} />
      )}
    </>
  );
}
