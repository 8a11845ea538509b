import { useTranslation } from "../useTranslation";
import type { Omission } from "../../narrative/facts/fact";
import { Disclosure } from "../frame/Disclosure";
import { lazyPart } from "../frame/lazyPart";

const GatheredOmissions = lazyPart(() =>
  import(/* webpackChunkName: "omissions" */ "./GatheredOmissions").then(
    (part) => part.GatheredOmissions,
  ),
);

/** What could have been said and was not. */
export function Omissions({ omitted }: { omitted: readonly Omission[] }) {
  const { t } = useTranslation();
  if (omitted.length === 0) return null;
  return (
    <Disclosure level="h2" name="omitted" heading={t("omitted.heading", { count: omitted.length })}>
      <GatheredOmissions omitted={omitted} />
    </Disclosure>
  );
}
