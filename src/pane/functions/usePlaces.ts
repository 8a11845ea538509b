import { useTranslation } from "../useTranslation";
import type { OwnFormula } from "../../hosts/formulaDesk";
import { formatArea } from "../../workbook/address";
import { usePaneLanguage } from "../frame/PaneLanguage";

const MOST_NAMED = 5;

/** Names where formulas stand: the first few of them, and how many more. */
export function usePlaces(): (formulas: readonly OwnFormula[]) => string {
  const { t } = useTranslation();
  const separator = usePaneLanguage() === "zh-CN" ? "、" : ", ";
  return (formulas) => {
    const named = formulas.slice(0, MOST_NAMED).map(({ area }) => formatArea(area));
    const places = named.join(separator);
    const count = formulas.length - named.length;
    return count > 0 ? t("values.places", { places, count }) : places;
  };
}
