import { makeStyles } from "@fluentui/react-components";
import { tokens } from "../tokens";
import { typographyStyles } from "../typographyStyles";

export const useLineRolesStyles = makeStyles({
  heading: {
    ...typographyStyles.caption1Strong,
    marginBottom: tokens.spacingVerticalXXS,
  },
  line: {
    display: "flex",
    alignSelf: "stretch",
    columnGap: tokens.spacingHorizontalS,
  },
  name: {
    flexShrink: 0,
    minWidth: "2em",
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  label: {
    flexGrow: 1,
  },
  said: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
  },
  role: {
    flexShrink: 0,
    color: tokens.colorNeutralForeground2,
  },
});
