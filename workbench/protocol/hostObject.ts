/**
 * An object of the host's object model, as the batch interpreter sees it. Names are those on the wire (PascalCase).
 * A part that an object does not name is answered with `ApiNotFound`; a `null` object is the client's null object.
 */
export interface HostObject {
  /** The class, as error locations give it: `Range`, `Worksheet`. */
  readonly type: string;
  /** By which the client addresses the object in later batches. */
  readonly id?: string;
  /** What `load` can read; asked for once a query, so that its parts can share one look at the grid. */
  readonly properties?: () => Readonly<Record<string, () => unknown>>;
  readonly children?: Readonly<Record<string, () => HostObject | null>>;
  readonly setters?: Readonly<Record<string, (value: unknown) => void>>;
  readonly methods?: Readonly<Record<string, HostMethod>>;
  /** Methods that yield another object. */
  readonly objects?: Readonly<Record<string, HostObjectMethod>>;
  readonly items?: () => readonly HostObject[];
  readonly item?: (key: unknown) => HostObject;
}

export type HostArgument = unknown;
export type HostMethod = (...values: HostArgument[]) => unknown;
export type HostObjectMethod = (...values: HostArgument[]) => HostObject | null;
