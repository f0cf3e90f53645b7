import type { ReactNode } from "react";
import { partnerTexts } from "~/features/partners/texts";
import { pageAddress } from "~/features/publications/public-pages/addresses";
import { formatDateRange } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { Badge } from "~/ui/badge";
import { Ledger, LedgerEntry } from "~/ui/public/ledger";
import { PublicSection } from "~/ui/public/public-section";
import { projectAddress, tripAddress } from "../addresses";
import { listTexts } from "../list-texts";
import { projectTones } from "../project-tones";
import { projectTexts } from "../projects/project-texts";
import type { TripSummary } from "../trip-summary";
import { tripTexts } from "../trip-texts";
import { tripTitle } from "../trip-words";
import { partnerSiteTexts } from "./partner-site-texts";
import type { PartnerView } from "./partner-view";

/** The published projects that a partner takes part in. */
export function SharedProjects({ projects }: Pick<PartnerView["partner"], "projects">) {
  const t = useTexts(partnerSiteTexts);
  const words = useTexts(projectTexts);
  const { role: roles } = useTexts(partnerTexts);
  return (
    <PublicSection id="projekter" heading={t.projects} distance="near">
      {projects.length === 0 && <p>{t.noProjects}</p>}
      <Ledger>
        {projects.map(({ page: { slug, title, status, startsOn, endsOn }, role, note }) => (
          <LedgerEntry key={slug} mark={<Badge tone={projectTones[status]}>{words.status[status]}</Badge>}>
            <h3 className="h4">
              <a href={projectAddress(slug)}>{title}</a>
            </h3>
            <p className="soft">
              {[roles[role], startsOn ? formatDateRange(startsOn, endsOn) : t.notKnown, note]
                .filter(Boolean)
                .join(" · ")}
            </p>
          </LedgerEntry>
        ))}
      </Ledger>
    </PublicSection>
  );
}

/** The trips that visited a partner, and the others that went to its town. */
export function PartnerTrips({ trips, townTrips, town }: Pick<PartnerView, "trips" | "townTrips" | "town">) {
  const t = useTexts(partnerSiteTexts);
  const visitWords = (visits: PartnerView["trips"][number]["visits"]) =>
    visits
      .map(({ topic, cancelled }) => (cancelled ? `${topic} (${t.cancelledVisit})` : topic))
      .filter(Boolean)
      .join("; ");
  return (
    <>
      <PublicSection id="studieture" heading={t.trips} distance="near">
        {trips.length === 0 && <p>{t.noTrips}</p>}
        <Ledger>
          {trips.map((trip) => (
            <TripEntry key={trip.reference} trip={trip}>
              {visitWords(trip.visits) && (
                <p>
                  {t.visited} {visitWords(trip.visits)}
                </p>
              )}
            </TripEntry>
          ))}
        </Ledger>
      </PublicSection>
      {town && townTrips.length > 0 && (
        <PublicSection id="ture-til-byen" heading={t.townTrips(town)} distance="near">
          <Ledger>
            {townTrips.map((trip) => (
              <TripEntry key={trip.reference} trip={trip} />
            ))}
          </Ledger>
        </PublicSection>
      )}
    </>
  );
}

function TripEntry({ trip, children }: { trip: TripSummary; children?: ReactNode }) {
  const texts = useTexts(tripTexts);
  const { standing } = useTexts(listTexts);
  const { reference, title, startsOn, endsOn } = trip;
  return (
    <LedgerEntry mark={<b>{reference}</b>}>
      <h3 className="h4">
        <a href={tripAddress(reference)}>{tripTitle(texts, title, trip)}</a>
      </h3>
      <p className="soft">
        {texts.dates(startsOn, endsOn)} · {standing[trip.standing]}
      </p>
      {children}
    </LedgerEntry>
  );
}

/** The other published pages that name a partner. */
export function NamingPages({ mentions }: Pick<PartnerView["partner"], "mentions">) {
  const t = useTexts(partnerSiteTexts);
  if (mentions.length === 0) return null;
  return (
    <PublicSection id="naevnes" heading={t.mentions} distance="near">
      <Ledger>
        {mentions.map(({ kind, slug, title }) => (
          <LedgerEntry key={`${kind} ${slug}`} mark={<span className="soft">{t.pageKind[kind]}</span>}>
            <a href={pageAddress(kind, slug)}>{title}</a>
          </LedgerEntry>
        ))}
      </Ledger>
    </PublicSection>
  );
}
