/** The minutes as a file. `url` is null where the library has no links, `page` where there is no web page of it. */
export interface MinutesFile {
  readonly name: string;
  readonly url: string | null;
  readonly page: string | null;
}

/** A file of the minutes, for those who lead: the draft, or a released version in Word and as a web page. */
export interface VersionFile extends MinutesFile {
  readonly version: number;
  readonly draft: boolean;
}
