import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useFoundPageStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
  heading: {
    ...typographyStyles.subtitle2,
    margin: 0,
  },
  none: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
  },
});
