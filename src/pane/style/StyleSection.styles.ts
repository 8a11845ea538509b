import { makeStyles, typographyStyles } from "@fluentui/react-components";

export const useStyleSectionStyles = makeStyles({
  line: {
    ...typographyStyles.caption1,
    alignSelf: "flex-start",
    textAlign: "start",
  },
});
