import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { todayOf, viewerOf } from "~/session/acting.server";
import { useTexts } from "~/shared/texts";
import { EmptyState } from "~/ui/empty-state";
import { SectionHeading } from "~/ui/section-heading";
import { TextSection } from "~/ui/text-section";
import { ContributionText } from "../components/contribution-text";
import { contributionTexts } from "../contribution-texts";
import { requireEvaluation, tripAddress } from "../evaluation-page.server";
import { listContributions } from "../evaluations.server";
import { momentOf } from "../moments";
import { evaluationTexts } from "../texts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: contributionTexts.da.allTitle(data?.title ?? "") },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { trip } = await requireEvaluation(context, params);
  const today = todayOf(context);
  const readable = await listContributions(context.db, trip.id, viewerOf(context), today);
  return {
    address: tripAddress(trip.reference),
    title: trip.title,
    contributions: readable
      .filter(({ state }) => state === "sent")
      .map((one) => ({ ...one, sentWhen: one.sentAt && momentOf(one.sentAt, today) })),
  };
}

/** The contributions that were sent, for those who may read them. */
export default function Contributions() {
  const { address, contributions } = useLoaderData<typeof loader>();
  const t = useTexts(contributionTexts);
  const e = useTexts(evaluationTexts);
  return (
    <>
      <SectionHeading>{t.all}</SectionHeading>
      <p>{t.allLead}</p>
      {contributions.length === 0 && <EmptyState>{t.noneSent}</EmptyState>}
      {contributions.map((one) => (
        <TextSection key={one.id} id={`bidrag-${one.id}`} heading={one.author}>
          <p className="meta">
            {one.committee}. {one.receivedByMail ? t.mailedBy(one.enteredBy) : t.sentWhen(one.sentWhen ?? "")}
          </p>
          <ContributionText {...one} />
        </TextSection>
      ))}
      <p className="mt-5">
        <Link to={`${address}/evaluering`}>{e.back}</Link>
      </p>
    </>
  );
}
