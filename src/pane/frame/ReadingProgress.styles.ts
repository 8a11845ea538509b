import { makeStyles } from "@fluentui/react-components";
import { tokens } from "../tokens";
import { typographyStyles } from "../typographyStyles";

export const useReadingProgressStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    flexShrink: 0,
  },
  label: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
  },
  // Browsers give it a width of its own, which would push what is beside it out of a narrow pane.
  bar: {
    flexGrow: 1,
    width: "40px",
    minWidth: 0,
    height: "4px",
    accentColor: tokens.colorCompoundBrandBackground,
  },
});
