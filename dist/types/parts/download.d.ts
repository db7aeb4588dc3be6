/** Gives the person a file, made here. Nothing is sent anywhere. */
export declare function download(name: string, content: string | Blob, type?: string): void;
