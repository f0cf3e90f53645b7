import { Link } from "@remix-run/react";
import { partnerTexts } from "~/features/partners/texts";
import { formatPartial } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { LinedList } from "~/ui/lined-list";
import { SectionHeading } from "~/ui/section-heading";
import type { OrganisationView } from "../organisation-view.server";
import { organisationTexts } from "../texts";
import { viewTexts } from "../view-texts";
import { HostedVisits } from "./hosted-visits";

/** What an organisation takes part in: projects and the rest, visits at it, and trips there. */
export function OrganisationEngagements({ view }: { view: OrganisationView }) {
  const t = useTexts(organisationTexts);
  const words = useTexts(viewTexts);
  const { role: roles } = useTexts(partnerTexts);
  const { partnerships, involvements, visits, trips, town } = view;
  return (
    <>
      <SectionHeading>{t.partnerships}</SectionHeading>
      {partnerships.length === 0 ? (
        <p>{t.noPartnerships}</p>
      ) : (
        <LinedList>
          {partnerships.map(({ slug, title, role }) => (
            <li key={slug}>
              <Link to={`/arbejdsrum/projekter/${slug}`}>{title}</Link>{" "}
              <span className="meta">({roles[role].toLowerCase()})</span>
            </li>
          ))}
        </LinedList>
      )}
      {involvements.length > 0 && (
        <>
          <SectionHeading>{words.involvements}</SectionHeading>
          <LinedList>
            {involvements.map(({ kind, name, to, role, leftOn }, index) => (
              <li key={index}>
                <Link to={to}>{name}</Link>
                <br />
                <span className="meta">
                  {[
                    words.involvement[kind],
                    role && role !== "partner" && roles[role],
                    leftOn && `${words.left} ${formatPartial(leftOn)}`,
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
              </li>
            ))}
          </LinedList>
        </>
      )}
      <SectionHeading>{t.visits}</SectionHeading>
      <HostedVisits visits={visits} />
      <SectionHeading>{words.trips}</SectionHeading>
      {trips.length === 0 ? (
        <p>{words.noTrips}</p>
      ) : (
        <LinedList>
          {trips.map(({ reference, title, startsOn, visits: isVisit }) => (
            <li key={reference}>
              <Link to={`/arbejdsrum/studieture/${reference}`}>{title}</Link>
              <br />
              <span className="meta">
                {startsOn && `${formatPartial(startsOn)} · `}
                {isVisit ? words.visitsHere : words.toTown(town ?? "")}
              </span>
            </li>
          ))}
        </LinedList>
      )}
    </>
  );
}
