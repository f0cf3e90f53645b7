import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { todayOf, viewerOf } from "~/session/acting.server";
import { useTexts } from "~/shared/texts";
import { Badge } from "~/ui/badge";
import { Changes } from "~/ui/changes";
import { EmptyState } from "~/ui/empty-state";
import { SectionHeading } from "~/ui/section-heading";
import { TextSection } from "~/ui/text-section";
import { contributionTexts } from "../contribution-texts";
import { changesOf } from "../edition-changes";
import { listEditions } from "../editions.server";
import { requireEvaluation, tripAddress } from "../evaluation-page.server";
import { momentOf } from "../moments";
import { findPlaceOfPerson, listVisitsAskedAbout } from "../places.server";

export const meta: MetaFunction = () => [{ title: `${contributionTexts.da.editions} – Udsyn` }];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { trip } = await requireEvaluation(context, params);
  const place = await findPlaceOfPerson(context.db, trip.id, viewerOf(context).personId);
  if (!place) throw data(null, { status: 403 });
  const today = todayOf(context);
  const visits = await listVisitsAskedAbout(context.db, trip.id, place.committeeId);
  const editions = await listEditions(context.db, place.participantId);
  return {
    address: tripAddress(trip.reference),
    topics: Object.fromEntries(visits.map(({ id, topic }) => [id, topic])),
    editions: editions.map((edition) => ({ ...edition, when: momentOf(edition.at, today) })),
  };
}

/** What the author's contribution said before: each edition by what changed in it. */
export default function ContributionEditions() {
  const { address, topics, editions } = useLoaderData<typeof loader>();
  const t = useTexts(contributionTexts);
  return (
    <>
      <SectionHeading>{t.editions}</SectionHeading>
      <p>{t.editionsLead}</p>
      {editions.length === 0 && <EmptyState>{t.noEditions}</EmptyState>}
      {editions.map((edition, index) => {
        const before = editions[index + 1];
        const changes = changesOf(before ?? null, edition, topics, t);
        return (
          <TextSection
            key={edition.at}
            id={`udgave-${editions.length - index}`}
            heading={t.editionAt(edition.when)}
            badge={
              <Badge tone={edition.state === "draft" ? "plain" : "success"}>
                {t.editionState[edition.state]}
              </Badge>
            }
          >
            <p className="meta">
              {!before ? t.firstEdition : changes.length > 0 ? t.changedSince : t.noChange}
            </p>
            {changes.length > 0 && <Changes items={changes} />}
          </TextSection>
        );
      })}
      <p className="mt-5">
        <Link to={`${address}/bidrag`}>{t.backToOwn}</Link>
      </p>
    </>
  );
}
