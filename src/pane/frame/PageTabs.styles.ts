import { makeStyles } from "@fluentui/react-components";
import { tokens } from "../tokens";
import { typographyStyles } from "../typographyStyles";

export const usePageTabsStyles = makeStyles({
  root: {
    display: "flex",
    minWidth: 0,
  },
  tab: {
    ...typographyStyles.body1,
    position: "relative",
    flexShrink: 0,
    minHeight: "36px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ":hover": {
      color: tokens.colorNeutralForeground1,
    },
    "&[aria-selected=true]": {
      color: tokens.colorNeutralForeground1,
      fontWeight: tokens.fontWeightSemibold,
    },
    "&[aria-selected=true]::after": {
      content: '""',
      position: "absolute",
      insetInline: tokens.spacingHorizontalS,
      bottom: 0,
      height: "3px",
      borderRadius: tokens.borderRadiusMedium,
      backgroundColor: tokens.colorCompoundBrandStroke,
      "@media (forced-colors: active)": {
        backgroundColor: "Highlight",
      },
    },
    // English words are longer; 350 px still hold all four.
    "@media (max-width: 419px)": {
      ":lang(en)": {
        fontSize: tokens.fontSizeBase200,
        paddingInline: "6px",
      },
    },
  },
});
