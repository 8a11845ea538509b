/** Words that loosen a figure: kept with it, never counted with. */
export type Qualifier = "近" | "余" | "多" | "以上" | "以下" | "左右" | "约" | "突破" | "超";
