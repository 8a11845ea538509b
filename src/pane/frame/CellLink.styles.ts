import { makeStyles } from "@fluentui/react-components";

export const useCellLinkStyles = makeStyles({
  root: {
    fontSize: "inherit",
    lineHeight: "inherit",
    textAlign: "start",
    overflowWrap: "anywhere",
  },
});
