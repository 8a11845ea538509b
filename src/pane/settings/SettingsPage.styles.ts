import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useSettingsPageStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
  heading: {
    ...typographyStyles.subtitle2,
    margin: 0,
  },
  list: {
    ...typographyStyles.body1,
    margin: 0,
    paddingInlineStart: "1.2em",
  },
  bar: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalM,
  },
});
