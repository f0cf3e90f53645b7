import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { formatPartial } from "~/shared/dates";
import { defaultLocale, textsFor, useTexts } from "~/shared/texts";
import { Chapter, Paper } from "~/ui/public/chapters";
import { PublicBody } from "~/ui/public/public-body";
import { Sky } from "~/ui/public/sky";
import { aboutAddress } from "../addresses";
import { type PageHead, pageMeta } from "../page-head";
import { headFor } from "../page-head.server";
import { findSite, type Site } from "../site.server";
import { siteTexts } from "../site-texts";

interface AboutView extends Site {
  head: PageHead;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.head);

export async function loader({ context }: LoaderFunctionArgs): Promise<AboutView> {
  const { title, description } = textsFor(siteTexts, defaultLocale).about;
  return {
    ...(await findSite(context.published)),
    head: await headFor(context, { title, description, path: aboutAddress }),
  };
}

const ids = {
  what: "hvad",
  figures: "tallene",
  contact: "kontakt",
  accessibility: "tilgaengelighed",
  privacy: "privatliv",
};

export default function About() {
  const texts = useTexts(siteTexts);
  const t = texts.about;
  const { municipality, contactText, contactEmail, recordSince } = useLoaderData<typeof loader>();
  const chapters = (["what", "figures", "contact", "accessibility", "privacy"] as const).map((key) => ({
    key,
    label: t.chapters[key],
    href: `#${ids[key]}`,
  }));
  return (
    <>
      <Sky
        title={t.title}
        lead={t.lead(municipality ?? texts.unnamed)}
        breadcrumbs={[{ label: texts.front, href: "/" }, { label: texts.menu.about }]}
      />
      <PublicBody>
        <Paper chapters={chapters}>
          {chapters.map(({ key, label }, index) => (
            <Chapter key={key} id={ids[key]} heading={label} first={index === 0}>
              {key === "contact" ? (
                <>
                  <p>{contactText ?? (contactEmail ? null : t.noContact)}</p>
                  {contactEmail && (
                    <p>
                      {t.writeTo} <a href={`mailto:${contactEmail}`}>{contactEmail}</a>
                    </p>
                  )}
                </>
              ) : (
                <>
                  {t[key].map((paragraph) => (
                    <p key={paragraph}>{paragraph}</p>
                  ))}
                  {key === "what" && recordSince && <p>{t.recordSince(formatPartial(recordSince))}</p>}
                </>
              )}
            </Chapter>
          ))}
        </Paper>
      </PublicBody>
    </>
  );
}
