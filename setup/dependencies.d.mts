/** The `packages` of an npm lock file, as far as it is compared. */
type Packages = Readonly<Record<string, { readonly version: string; readonly optional?: boolean }>>;

export declare function isInstalled(wanted: Packages, installed: Packages): boolean;
