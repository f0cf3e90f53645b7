import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { tripTexts } from "~/features/trips/texts";
import { useTexts } from "~/shared/texts";
import publicStyles from "~/styles/public.css?url";
import { SectionHeading } from "~/ui/section-heading";
import { BackLink } from "../components/back-link";
import { PartFrame } from "../components/part-frame";
import { RedactForm } from "../components/redact-form";
import { redactFromForm } from "../part-actions.server";
import { loadPartPage, requirePart } from "../part-page.server";
import { publicationTexts } from "../texts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: tripTexts.da.shell.pageTitle(publicationTexts.da.versions.redact, data?.page.title ?? "") },
];

export const links: LinksFunction = () => [{ rel: "stylesheet", href: publicStyles }];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { trip, part } = await requirePart(context, params);
  const page = await loadPartPage(context, trip, part);
  const versions = page.versions
    .filter(({ status }) => status !== "redacted")
    .map(({ number, publishedAt }) => ({ number, publishedAt }));
  return { page, versions, mayRepublish: page.isReady && page.may.publishPart };
}

export function action(args: ActionFunctionArgs) {
  return redactFromForm(args);
}

/** Erases what should never have been out. */
export default function RedactPart() {
  const { page, versions, mayRepublish } = useLoaderData<typeof loader>();
  const t = useTexts(publicationTexts).redact;
  return (
    <>
      <BackLink />
      <SectionHeading>{t.heading}</SectionHeading>
      {versions.length === 0 ? (
        <p>{t.nothing}</p>
      ) : (
        <>
          <p>{t.what}</p>
          <p>{t.documents}</p>
          <RedactForm
            versions={versions}
            republish={mayRepublish ? { number: page.nextNumber, digest: page.digest } : null}
          />
          {mayRepublish && (
            <>
              <SectionHeading>{t.preview}</SectionHeading>
              <PartFrame {...page} />
            </>
          )}
        </>
      )}
    </>
  );
}
