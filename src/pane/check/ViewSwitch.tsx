import { useTranslation } from "../useTranslation";
import { Segments } from "../summary/Segments";

export type CheckViewName = "list" | "text";

const VIEWS: readonly CheckViewName[] = ["list", "text"];

interface ViewSwitchProps {
  readonly view: CheckViewName;
  readonly onView: (view: CheckViewName) => void;
}

/** The same findings by their gravity, or where they stand. */
export function ViewSwitch({ view, onView }: ViewSwitchProps) {
  const { t } = useTranslation();
  return (
    <Segments
      label={t("check.view")}
      options={VIEWS.map((value) => ({ value, label: t(`check.${value}View`) }))}
      value={view}
      onChange={onView}
    />
  );
}
