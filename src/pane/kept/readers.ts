export { readSettings } from "../../narrative/settings/readSettings";
export { readCorrections } from "../../tables/corrections/readCorrections";
export { readChoice } from "./readChoice";
export { readReasons } from "./readReasons";
export { readTemplates } from "./readTemplates";
export { readTexts } from "./readTexts";
