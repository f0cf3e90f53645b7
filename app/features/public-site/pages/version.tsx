import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { type PublicPart, partOfSlug } from "~/features/publications/parts";
import { defaultLocale, textsFor } from "~/shared/texts";
import { versionAddress } from "../addresses";
import { VersionPage, type VersionPageProps } from "../components/version-page";
import { type PageHead, pageMeta } from "../page-head";
import { headFor, unknownPage } from "../page-head.server";
import { publishedTitle } from "../trip-record";
import { findTripRecord } from "../trip-records.server";
import { tripTexts } from "../trip-texts";
import { tripTitle } from "../trip-words";
import { findVersion } from "../versions.server";

interface VersionView extends VersionPageProps {
  head: PageHead;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.head);

export async function loader({ params, context }: LoaderFunctionArgs): Promise<VersionView> {
  const { reference = "" } = params;
  const part = partOfSlug(params.part);
  const number = numberOf(params.version);
  const record = part && number && (await findTripRecord(context.published, reference));
  const found = record && (await findVersion(context.published, reference, part, number));
  if (!record || !found) throw unknownPage();
  const t = textsFor(tripTexts, defaultLocale);
  const title = tripTitle(t, publishedTitle(record), record.notice);
  return {
    head: await headFor(context, headOf(title, reference, part, number)),
    reference,
    periodSlug: record.notice.periodSlug,
    title,
    ...found,
  };
}

/** "v3" */
function numberOf(version: string | undefined): number | null {
  const [, digits] = /^v([1-9]\d{0,4})$/.exec(version ?? "") ?? [];
  return digits === undefined ? null : Number(digits);
}

function headOf(trip: string, reference: string, part: PublicPart, number: number) {
  const t = textsFor(tripTexts, defaultLocale).versions;
  return {
    title: t.title(t.part[part], number, trip),
    description: t.bar,
    path: versionAddress(reference, part, number),
    unlisted: true,
  };
}

export default function Version() {
  const { head: _, ...view } = useLoaderData<typeof loader>();
  return <VersionPage {...view} />;
}
