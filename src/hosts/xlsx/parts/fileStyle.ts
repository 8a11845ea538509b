/** How a cell looks, as a file says it; what it leaves open is absent. */
export interface FileStyle {
  /** In en-US notation, `General` where none is set; `undefined` where it is longer than any that Excel accepts. */
  readonly numberFormat: string | undefined;
  readonly alignment?: FileAlignment;
  readonly font?: FileFont;
  /** The colour of a plain background. */
  readonly fill?: FileColor;
  readonly border?: FileBorder;
}

export interface FileAlignment {
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly indent?: number;
  readonly wraps?: boolean;
}

export interface FileFont {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly size?: number;
  readonly name?: string;
  readonly color?: FileColor;
}

/** A colour of a file: given outright, or by its number in the theme with a tint from -1 (black) to 1 (white). */
export interface FileColor {
  readonly argb?: string;
  readonly theme?: number;
  readonly tint?: number;
}

export interface FileLine {
  readonly style: string;
  readonly color?: FileColor;
}

export type BorderSide = "top" | "bottom" | "left" | "right";

export type FileBorder = Readonly<Partial<Record<BorderSide, FileLine>>>;

export const PLAIN_STYLE: FileStyle = { numberFormat: "General" };
