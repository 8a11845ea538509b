import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CellLink } from "../frame/CellLink";
import type { OmittedPlace } from "./gatherOmissions";
import { useOmittedPlacesStyles } from "./OmittedPlaces.styles";

/** A long row of names is cut here until the user asks for the rest. */
const SHORT = 12;

/** The indicators one reason applies to, each leading to its cell. */
export function OmittedPlaces({ places }: { places: readonly OmittedPlace[] }) {
  const { t } = useTranslation();
  const styles = useOmittedPlacesStyles();
  const [complete, setComplete] = useState(false);
  const shown = complete ? places : places.slice(0, SHORT);
  return (
    <>
      <ul className={styles.list}>
        {shown.map(({ indicator, cell }, index) => (
          <li key={index}>{cell ? <CellLink cell={cell}>{indicator}</CellLink> : indicator}</li>
        ))}
      </ul>
      {shown.length < places.length && (
        <Button size="small" appearance="subtle" onClick={() => setComplete(true)}>
          {t("found.more", { count: places.length - shown.length })}
        </Button>
      )}
    </>
  );
}
