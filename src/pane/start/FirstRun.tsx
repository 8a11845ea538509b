import { useTranslation } from "../useTranslation";
import { Message } from "../frame/Message";
import { useRemembered } from "../frame/useRemembered";

/** Told once on each machine: that figures can be pointed at, and where the rest is. */
export function FirstRun() {
  const { t } = useTranslation();
  const [seen, setSeen] = useRemembered("firstRun", false);
  if (seen === true) return null;
  return <Message intent="info" text={t("start.first")} onDismiss={() => setSeen(true)} />;
}
