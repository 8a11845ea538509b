import { makeStyles, tokens } from "@fluentui/react-components";

export const useMessageStyles = makeStyles({
  root: {
    flexShrink: 0,
  },
  body: {
    overflowWrap: "anywhere",
  },
  action: {
    fontWeight: tokens.fontWeightSemibold,
  },
});
