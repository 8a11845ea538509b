import type { ChartOrder } from "../../hosts/host";
import type { Series } from "../engine/series";
import type { Translate } from "../translator";

/** What a picture shows, and of whom or when. */
export function pictureTitle(
  kind: ChartOrder["kind"],
  { indicator, entity, period = "" }: Pick<Series, "indicator" | "entity" | "period">,
  t: Translate,
): string {
  return kind === "trend"
    ? t("picture.trendOf", { indicator, entity })
    : t("picture.peersOf", { indicator, period });
}
