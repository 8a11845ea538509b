/** What a path of the add-in gives. */
export interface Served {
  readonly body: Buffer;
  /** By lower-case name; `undefined` for a folder, which has none. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>> | undefined;
  /** When the server's certificate ends. */
  readonly certificateEnds?: Date;
}

/** The files of the add-in, on a server or in a folder. */
export interface Site {
  /** Of the server, with a slash at its end; of a folder only its manifest tells. */
  readonly address: string | undefined;
  /** The file at a path, or a sentence that says why there is none. */
  get(path: string): Promise<Served | string>;
}
