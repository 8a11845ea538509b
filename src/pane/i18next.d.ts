import "i18next";
import type { Catalogue } from "./catalogues/catalogue";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "pane";
    resources: { pane: Catalogue };
  }
}
