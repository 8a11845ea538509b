import { useTranslation } from "../useTranslation";
import { useUnseenStyles } from "./Unseen.styles";

/** The name of the pane for those who do not see the title bar that the host draws above it. */
export function PaneTitle() {
  const { t } = useTranslation();
  return <h1 className={useUnseenStyles().root}>{t("pane.title")}</h1>;
}
