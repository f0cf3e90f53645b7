import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { tripAddress } from "~/features/public-site/addresses";
import { tripTexts } from "~/features/trips/texts";
import { requireTrip } from "~/features/trips/trip-page.server";
import { useTexts } from "~/shared/texts";
import { SectionHeading } from "~/ui/section-heading";
import { PartsTable } from "../components/parts-table";
import { isOnPublicSite, loadPartSummaries } from "../overview-page.server";
import { publicationTexts } from "../texts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: tripTexts.da.shell.pageTitle(tripTexts.da.shell.publication, data?.title ?? "") },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const trip = await requireTrip(context, params);
  return {
    reference: trip.reference,
    title: trip.title,
    isPublic: await isOnPublicSite(context.db, trip.reference),
    parts: await loadPartSummaries(context.db, trip),
  };
}

/** Where each of the four parts of the trip's public page stands. */
export default function PublicationOverview() {
  const { reference, isPublic, parts } = useLoaderData<typeof loader>();
  const t = useTexts(publicationTexts).overview;
  return (
    <>
      <SectionHeading>{t.heading}</SectionHeading>
      <p>{t.lead}</p>
      <PartsTable parts={parts} />
      <p>
        {isPublic ? (
          <Link to={tripAddress(reference)} reloadDocument>
            {t.onSite}
          </Link>
        ) : (
          t.notOnSite
        )}
      </p>
    </>
  );
}
