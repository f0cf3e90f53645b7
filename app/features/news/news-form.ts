import * as z from "zod/mini";
import { readWebsite } from "~/features/organisations/website";
import { formatDate, type IsoDate } from "~/shared/dates";
import { dateField, integerField, optionalText, requiredText } from "~/shared/fields";
import { accept, type Result } from "~/shared/result";

export interface NewsInput {
  topicId: string;
  title: string;
  body: string;
  newsOn: IsoDate;
  link: string;
}

const news = {
  topicId: requiredText(),
  title: requiredText(200),
  body: optionalText(5000),
  newsOn: dateField(),
  link: optionalText(500),
};

export const newNewsForm = z.object(news);

export const editNewsForm = z.object({ ...news, version: integerField() });

/** The news as its form means it. */
export function newsFrom(typed: z.output<typeof newNewsForm>): Result<NewsInput> {
  const link = typed.link ? readWebsite(typed.link, "link") : accept("");
  if (!link.ok) return link;
  const { topicId, title, body, newsOn } = typed;
  return accept({ topicId, title, body: body ?? "", newsOn, link: link.value });
}

/** A piece of news as its form's fields show it. */
export function newsDefaults({
  topicId,
  title,
  body,
  newsOn,
  link,
  version,
}: NewsInput & { version: number }) {
  return { topicId, title, body, newsOn: formatDate(newsOn), link, version: String(version) };
}
