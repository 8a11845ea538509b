import { makeStyles } from "@fluentui/react-components";
import { tokens } from "../tokens";

export const useOmittedPlacesStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
  },
});
