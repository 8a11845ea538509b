export declare const LOCAL_ADDRESS: string;
export declare function addressOf(url?: string): string;
