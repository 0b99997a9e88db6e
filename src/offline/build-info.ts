/** Which edition of the pages this is; nothing is known where they run unbuilt. */
export interface BuildInfo {
  readonly version: string;
  /** The day of its last change, as YYYY-MM-DD. */
  readonly builtOn: string;
}

/** Written in by the build. */
export const buildInfo: BuildInfo | undefined = import.meta.env['BUILD_INFO'] as BuildInfo | undefined;

/** Whether these pages are those of a kiosk alone, beside whose screen its own server runs. */
export const isKioskKit: boolean = import.meta.env.MODE === 'kiosk';

/** Whether this is the edition in one file, which keeps nothing and asks for nothing. */
export const isSingleFile: boolean = import.meta.env.MODE === 'single';
