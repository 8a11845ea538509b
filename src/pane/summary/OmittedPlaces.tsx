import { CellLink } from "../frame/CellLink";
import { useShortened } from "../frame/useShortened";
import type { OmittedPlace } from "./gatherOmissions";
import { useOmittedPlacesStyles } from "./OmittedPlaces.styles";

/** A long row of names is cut here until the user asks for the rest. */
const SHORT = 12;

/** The indicators one reason applies to, each leading to its cell. */
export function OmittedPlaces({ places }: { places: readonly OmittedPlace[] }) {
  const styles = useOmittedPlacesStyles();
  const { shown, showRest } = useShortened(places, SHORT);
  return (
    <>
      <ul className={styles.list}>
        {shown.map(({ indicator, cell }, index) => (
          <li key={index}>{cell ? <CellLink cell={cell}>{indicator}</CellLink> : indicator}</li>
        ))}
      </ul>
      {showRest}
    </>
  );
}
