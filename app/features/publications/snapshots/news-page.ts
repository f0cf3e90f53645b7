import type { IsoDate } from "~/shared/dates";

/** A short piece of news. */
export interface NewsPage {
  slug: string;
  title: string;
  body: string;
  newsOn: IsoDate;
  link: string;
  /** Its address stays when its name is changed. */
  topic: { slug: string; name: string };
}
