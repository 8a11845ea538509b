import { Message } from "../frame/Message";
import { useProblemText } from "../frame/problemText";
import { useLazy } from "../frame/useLazy";
import { useTranslation } from "../useTranslation";
import type { Translate } from "../translator";
import type { KeptInBook } from "./useKeptInBook";

/** What the workbook keeps and every page shows to be missing. */
type KeptThing = "choice" | "edits" | "frozen" | "reasons" | "wording" | "corrections";

type AnyKept = Omit<KeptInBook<unknown>, "change">;

interface KeptTroubleProps {
  readonly kept: Readonly<Record<KeptThing, AnyKept>>;
}

/** What the user has made and the workbook does not hold: why, and what can be done. */
export function KeptTrouble({ kept }: KeptTroubleProps) {
  const { pageWords } = useTranslation();
  const { part: t } = useLazy(pageWords);
  if (!t) return null;
  const things = Object.entries(kept) as (readonly [KeptThing, AnyKept])[];
  return things.map(([thing, one]) => (
    <Trouble key={thing} what={t(`kept.${thing}`)} {...one} t={t} />
  ));
}

interface TroubleProps extends AnyKept {
  readonly what: string;
  readonly t: Translate;
}

function Trouble({ what, state, retry, giveUpUnreadable, t }: TroubleProps) {
  const { known, unreadable, problem } = state;
  const told = useProblemText(problem);
  return (
    <>
      {unreadable !== undefined && (
        <Message
          intent="warning"
          text={t("kept.unreadable", { what })}
          action={{ label: t("kept.giveUp"), run: giveUpUnreadable }}
        />
      )}
      {told !== "" && (
        <Message
          intent="warning"
          text={t(known ? "kept.notSaved" : "kept.notRead", { what, problem: told })}
          action={{ label: t("notice.retry"), run: retry }}
        />
      )}
    </>
  );
}
