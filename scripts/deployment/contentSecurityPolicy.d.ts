import type { OfficeLibrary } from "./officeLibrary";

export declare function contentSecurityPolicy(library: OfficeLibrary): string;
