import { useTranslation } from "../useTranslation";
import { Segments } from "../summary/Segments";

export type CheckViewName = "list" | "text";

const VIEWS: readonly CheckViewName[] = ["list", "text"];

interface ViewSwitchProps {
  readonly view: CheckViewName;
  /** What the text on show is, where it is not the draft as it was. */
  readonly textLabel?: string | undefined;
  readonly onView: (view: CheckViewName) => void;
}

/** The same findings by their gravity, or where they stand. */
export function ViewSwitch({ view, textLabel, onView }: ViewSwitchProps) {
  const { t } = useTranslation();
  return (
    <Segments
      label={t("check.view")}
      options={VIEWS.map((value) => ({
        value,
        label: (value === "text" ? textLabel : undefined) ?? t(`check.${value}View`),
      }))}
      value={view}
      onChange={onView}
    />
  );
}
