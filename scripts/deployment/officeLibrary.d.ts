export interface OfficeLibrary {
  /** What the page's script element names. */
  readonly script: string;
  /** The server it comes from, unless it is our own. */
  readonly origin?: string;
}
export declare function officeLibrary(name?: string): OfficeLibrary;
