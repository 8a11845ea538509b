import type { Configuration } from "webpack";

declare function configurations(env?: {
  readonly url?: string;
  readonly office?: string;
  readonly release?: string;
  readonly dev?: boolean;
}): Configuration[];

export = configurations;
