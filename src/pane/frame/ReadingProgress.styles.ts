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
  bar: {
    flexGrow: 1,
    minWidth: "40px",
    height: "4px",
    accentColor: tokens.colorCompoundBrandBackground,
  },
});
