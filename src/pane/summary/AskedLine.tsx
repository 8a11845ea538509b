import { useTranslation } from "../useTranslation";
import type { AskedFor } from "../../tables/askedFor";
import { formatAddress } from "../../workbook/address";
import { useChoicePanelStyles } from "./ChoicePanel.styles";

/** What a sheet of settings in the workbook has decided, and where it stands. */
export function AskedLine({ asked: { script, length, cells } }: { readonly asked: AskedFor }) {
  const { t } = useTranslation();
  const styles = useChoicePanelStyles();
  const choices = [
    ...(script ? [t(`script.${script}`)] : []),
    ...(length ? [t(`length.${length}`)] : []),
  ];
  const address = cells.map((cell) => formatAddress(cell)).join("、");
  return (
    <p className={styles.asked}>{t("choice.asked", { choices: choices.join("、"), address })}</p>
  );
}
